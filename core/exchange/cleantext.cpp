#include "core/exchange/cleantext.h"

#include <QUrl>

namespace moderato {
namespace {

bool isLineEnd(QChar unit)
{
    return unit == u'\n' || unit == u'\r' || unit == u'\v' || unit == u'\f' || unit == QChar::LineSeparator ||
           unit == QChar::ParagraphSeparator || unit == QChar(0x85);
}

bool isControl(QChar unit)
{
    return unit != u'\t' && (unit < u' ' || (unit >= QChar(0x7f) && unit < QChar(0xa0)));
}

/// Appends the surrogate pair that begins at `at`, or what stands for half of one. Returns how many units it took.
qsizetype appendPair(QString& clean, const QString& text, qsizetype at)
{
    const bool whole =
        text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    if (!whole) {
        clean += QChar(QChar::ReplacementCharacter);
        return 1;
    }
    if (!QChar::isNonCharacter(QChar::surrogateToUcs4(text.at(at), text.at(at + 1))))
        clean += QStringView(text).sliced(at, 2);
    return 2;
}

/// QUrl leaves brackets alone, which belong only around the host's number.
QString encodedAddress(const QUrl& url)
{
    const QString address = QString::fromLatin1(url.toEncoded());
    if (url.host().contains(u':'))
        return address;
    return QString(address).replace(u'[', QLatin1String("%5B")).replace(u']', QLatin1String("%5D"));
}

}  // namespace

QString cleanText(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        if (isLineEnd(unit))
            clean += u'\n';
        else if (unit.isSurrogate())
            i += appendPair(clean, text, i) - 1;
        else if (!isControl(unit) && !unit.isNonCharacter())
            clean += unit;
    }
    return clean;
}

QString webAddress(const QString& link)
{
    const QUrl url(link.trimmed(), QUrl::TolerantMode);
    const QString scheme = url.scheme();  // in lower case
    const bool isWeb =
        (scheme == QLatin1String("http") || scheme == QLatin1String("https")) && !url.host().isEmpty();
    const bool isMail = scheme == QLatin1String("mailto") && !url.path().isEmpty();
    return url.isValid() && (isWeb || isMail) ? encodedAddress(url) : QString();
}

}  // namespace moderato
