#include "core/exchange/plaintext.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlainText)
};

bool isText(const QByteArray& line)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(line);
    return !decoder.hasError() && !text.contains(QChar(0));
}

}  // namespace

Result<QString> plainText(const QByteArray& bytes)
{
    int number = 0;
    for (const QByteArray& line : bytes.split('\n')) {
        ++number;
        if (!isText(line))
            return failure(
                Words::tr("Line %1 is no text in UTF-8; save the file as UTF-8 and try again.").arg(number));
    }
    // Without the mark by which some programs know UTF-8.
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
}

}  // namespace moderato
