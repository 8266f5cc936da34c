#include "core/exchange/saidlength.h"

#include "core/plan/duration.h"

#include <QRegularExpression>

namespace moderato {
namespace {

constexpr int mostSpacesInTitle = 9;
constexpr int mostBracketedMinutes = 240;  // "(2022)" is a year

/// A length with its unit or its colon: a bare number in running text may be anything.
QString lengthForm()
{
    const QString minuteWords = QStringLiteral(R"(m(?:in(?:ut(?:e|o|en))?s?|n)?\.?(?!\w))");
    const QString hourWords = QStringLiteral(R"((?:h(?:ou)?rs?|heures?|horas?|stunden?)(?!\w))");
    const QStringList forms{
        QStringLiteral(R"(\d+:\d\d)"),
        QStringLiteral(R"(\d+(?: ?\+ ?\d+)+ ?)") + minuteWords,
        QStringLiteral(R"([\d\x{BD}]+(?:[-\x{2013}][\d\x{BD}]+)? ?~? ?(?:)") + hourWords + u'|' +
            minuteWords + u')',
        QStringLiteral(R"(\d ?h ?\d*(?!\w))"),
        QStringLiteral(R"(\d+ ?s(?!\w))"),
    };
    return QStringLiteral("(?:%1)").arg(forms.join(u'|'));
}

/// What stands before a length that is not meant to the minute.
QString roughlyForm()
{
    return QStringLiteral(R"((?:(?:~|about|approx\w*\.?|ca\.?|env\w*\.?|estimated)\s*)?)");
}

/// A pattern in which L stands for a length, and R for what may say that it is rough.
QRegularExpression lengthPattern(QString form)
{
    return QRegularExpression(form.replace(u'L', lengthForm()).replace(u'R', roughlyForm()),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// "½" is a half, and a half stands alone.
std::optional<Seconds> countOf(const QString& digits, Seconds unit)
{
    if (digits == QChar(0xBD))
        return unit / 2;
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    const Seconds whole = number * unit;
    return isNumber && digits.size() < 5 && isDuration(whole) ? std::optional(whole) : std::nullopt;
}

/// "½-1 hr", "30-40 min", "2 hours".
std::optional<SaidLength> lengthInWords(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^([\d\x{BD}]+)(?:[-\x{2013}]([\d\x{BD}]+))? ?(h|m)[a-z]*\.?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isHours = match.captured(3).compare(u'h', Qt::CaseInsensitive) == 0;
    const Seconds unit = isHours ? minutes(60) : minutes(1);
    const std::optional<Seconds> first = countOf(match.captured(1), unit);
    if (!first || match.captured(2).isEmpty())
        return first ? std::optional(SaidLength{*first, {}}) : std::nullopt;
    const std::optional<Seconds> second = countOf(match.captured(2), unit);
    return second ? std::optional(SaidLength{std::max(*first, *second), std::min(*first, *second)})
                  : std::nullopt;
}

/// "10+10 min".
std::optional<SaidLength> addedLength(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d+(?: ?\+ ?\d+)+) ?m[a-z]*\.?$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Seconds all{0};
    for (const QString& each : match.captured(1).split(u'+')) {
        const std::optional<Seconds> one = countOf(each.trimmed(), minutes(1));
        if (!one)
            return std::nullopt;
        all += *one;
    }
    return isDuration(all) ? std::optional(SaidLength{all, {}}) : std::nullopt;
}

std::optional<FoundLength> lengthAndWords(const QString& length, const QString& words)
{
    const std::optional<SaidLength> said = saidLength(length);
    return said ? std::optional(FoundLength{*said, words.simplified()}) : std::nullopt;
}

std::optional<FoundLength> lengthAtEnd(const QString& line)
{
    static const QRegularExpression form = lengthPattern(
        QStringLiteral(R"(^(.+?)([\s,;:~\x{2013}-]*[(\[]\s*R|[\s,;:~\x{2013}-]+)(L)(?: total)?[)\]]?\.?$)"));
    const QRegularExpressionMatch match = form.match(line);
    // "We hope to be done by the end of the 2 hours" is a sentence.
    const bool isSentence =
        match.captured(2).trimmed().isEmpty() && match.captured(1).count(u' ') > mostSpacesInTitle;
    return match.hasMatch() && !isSentence ? lengthAndWords(match.captured(3), match.captured(1))
                                           : std::nullopt;
}

/// "(1 hr)", "(20mn environ)", "(15m, Istvan)"; what stands behind a comma is said of it.
std::optional<FoundLength> lengthInBrackets(const QString& line)
{
    static const QRegularExpression form = lengthPattern(
        QStringLiteral(R"([(\[]\s*R(L))"
                       R"((?:\s*(?:total|env\w*\.?|approx\w*\.?))?\s*(?:[,;]\s*([^()\[\]]*))?[)\]])"));
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString rest = match.captured(2).trimmed();
    const QString kept = rest.isEmpty() ? QString() : QStringLiteral("(%1)").arg(rest);
    return lengthAndWords(match.captured(1),
                          QString(line.first(match.capturedStart()) + kept + line.mid(match.capturedEnd())));
}

/// "Each candidate: 2 minute opening statement": the length of what the word before it names.
std::optional<FoundLength> lengthBehindSign(const QString& line)
{
    static const QRegularExpression form =
        lengthPattern(QStringLiteral(R"(^([^\d:]+:)\s+(L)\s+([^\d:,;.]+)$)"));
    const QRegularExpressionMatch match = form.match(line);
    // What is longer, or has times of day, is a sentence.
    if (!match.hasMatch() || match.captured(2).contains(u':') || line.count(u' ') > mostSpacesInTitle)
        return std::nullopt;
    return lengthAndWords(match.captured(2), QString(match.captured(1) + u' ' + match.captured(3)));
}

/// A length in front needs a sign behind it: "5 minutes of silence" is a title.
std::optional<FoundLength> lengthBeforeSign(const QString& line)
{
    static const QRegularExpression form =
        lengthPattern(QStringLiteral(R"(^~?\s*(L)(?:\s*[:|\x{2013}-]\s*|\s{2,}|\s+(?=\())(\S.*)$)"));
    const QRegularExpressionMatch match = form.match(line);
    // "10:00 - Panel" is a time of day.
    if (!match.hasMatch() || match.captured(1).contains(u':'))
        return std::nullopt;
    return lengthAndWords(match.captured(1), match.captured(2));
}

}  // namespace

std::optional<SaidLength> saidLength(const QString& text)
{
    QString written = text.trimmed();
    written.remove(u'~');
    if (const Result<Seconds> plain = parseDuration(written))
        return SaidLength{*plain, {}};
    static const QRegularExpression spaces(QStringLiteral(R"(\s+)"));
    written.replace(spaces, QStringLiteral(" "));
    if (const std::optional<SaidLength> added = addedLength(written))
        return added;
    return lengthInWords(written);
}

std::optional<FoundLength> lengthInLine(const QString& line)
{
    if (const std::optional<FoundLength> last = lengthAtEnd(line))
        return last;
    if (const std::optional<FoundLength> first = lengthBeforeSign(line))
        return first;
    if (const std::optional<FoundLength> second = lengthBehindSign(line))
        return second;
    return lengthInBrackets(line);
}

std::optional<FoundLength> bracketedNumber(const QString& line)
{
    static const QRegularExpression form(QStringLiteral(R"((?:^|\s)\((\d{1,3})\)(?=[\s:;,.]|$))"));
    const QRegularExpressionMatch match = form.match(line);
    const int number = match.captured(1).toInt();
    if (!match.hasMatch() || number > mostBracketedMinutes)
        return std::nullopt;
    const QString words = line.first(match.capturedStart()) + line.mid(match.capturedEnd());
    return FoundLength{{minutes(number), {}}, words.simplified()};
}

std::optional<SaidLength> lengthOfLineAbove(const QString& line)
{
    static const QRegularExpression form = lengthPattern(QStringLiteral(
        R"(^(?:(?:(?:estimated|approx\w*|planned|total)\s+)?)"
        R"((time|duration|length|timebox|dur[e\x{E9}]e|duraci[o\x{F3}]n|dura[c\x{E7}][a\x{E3}]o|)"
        R"(durata|dauer)\s*[:=]\s*)?(?:(?:~|about|ca\.?)\s*)?(L)(?:\s+total)?\.?$)"));
    const QRegularExpressionMatch match = form.match(line);
    const QString label = match.captured(1).toLower();
    const bool isClock =
        match.captured(2).contains(u':') && (label.isEmpty() || label == QLatin1String("time"));
    return match.hasMatch() && !isClock ? saidLength(match.captured(2)) : std::nullopt;
}

std::optional<FoundLength> lengthInFront(const QString& line)
{
    static const QRegularExpression form = lengthPattern(QStringLiteral(R"(^~?\s*(L)\s+(\S.*)$)"));
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch() || match.captured(1).contains(u':'))
        return std::nullopt;
    return lengthAndWords(match.captured(1), match.captured(2));
}

}  // namespace moderato
