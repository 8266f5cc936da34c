#include "core/exchange/agendalines.h"

#include "core/plan/duration.h"

#include <QRegularExpression>

namespace moderato {
namespace {

constexpr Seconds fullDay = minutes(24 * 60);
constexpr Seconds longestUntilNext = minutes(12 * 60);

QRegularExpression linePattern(const QString& form)
{
    return QRegularExpression(form, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

/// A duration with its unit or its colon: a bare number in running text may be anything.
const QRegularExpression& durationAtEnd()
{
    static const QRegularExpression form = linePattern(QStringLiteral(
        R"(^(.+?)[\s,;:()\[\]~\x{2013}-]+(\d+:\d\d|\d ?h ?\d*|\d+ ?m(?:in(?:ut(?:e|o))?s?)?\.?|\d+ ?s)(?: total)?[)\]]?\.?$)"));
    return form;
}

/// The same in front needs a sign behind it: "5 minutes of silence" is a title.
const QRegularExpression& durationInFront()
{
    static const QRegularExpression form = linePattern(QStringLiteral(
        R"(^(\d ?h ?\d*|\d+ ?m(?:in(?:ut(?:e|o))?s?)?\.?)(?:\s*[:|\x{2013}-]\s*|\s{2,})(\S.*)$)"));
    return form;
}

/// Bullets and numbers.
const QRegularExpression& lineMark()
{
    static const QRegularExpression form = linePattern(QStringLiteral(
        R"(^(?:[-*+\x{2022}]\s+|(?:\d{1,2}|[ivx]{1,4})[.)]\s+|\d{1,2}(?:\.\d{1,2})+[.)]?\s+))"));
    return form;
}

/// One time of day, or two; a point between hours and minutes only where there are two, since numbers have it too.
const QRegularExpression& lineClock()
{
    static const QRegularExpression form = linePattern(QStringLiteral(
        R"(^(?:(?<a>\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]m|\s?h(?:\s?\d\d)?)?)\s?(?:-|\x{2013}|to)\s?(?<b>\d{1,3}(?:[:.]\d\d|h(?:\d\d)?)(?:\s?[ap]m)?|\d{1,2}\s?[ap]m))"
        R"(|(?<c>\d{1,2}:\d\d(?:\s?[ap]m)?|\d{1,2}\s?[ap]m|\d{1,2}\s?h(?:\s?\d\d)?)(?!\d|:\d))\s*[:|\x{2013}-]?(?:\s+|$))"));
    return form;
}

QString withoutMarkdown(QString text)
{
    static const QRegularExpression link(QStringLiteral(R"(\[([^\]\[]*)\]\([^)\s]*\))"));
    text.replace(link, QStringLiteral("\\1"));
    return text.remove(QLatin1String("**")).remove(u'`');
}

/// A bracket that was opened for a duration which is gone now.
QString withoutOpenBracket(QString text)
{
    for (const auto& [open, close] : {std::pair(u'(', u')'), std::pair(u'[', u']')})
        if (text.count(open) == text.count(close) + 1)
            text.remove(text.lastIndexOf(open), 1);
    return text.simplified();
}

/// Takes a line to pieces from its front, then from its end.
class LineReader {
public:
    explicit LineReader(const QString& line) : m_rest(withoutMarkdown(line).trimmed()) {}

    AgendaLine read()
    {
        takeHeading();
        const QRegularExpressionMatch taken = take(lineMark());
        m_line.item = taken.hasMatch();
        m_line.bullet = m_line.item && !taken.captured().front().isLetterOrNumber();
        takeClock();
        takeDuration();
        m_line.timed = m_line.start || m_line.duration;
        m_line.item = m_line.item || m_line.timed;
        m_line.title = withoutOpenBracket(m_rest);
        return m_line;
    }

private:
    QRegularExpressionMatch take(const QRegularExpression& form)
    {
        QRegularExpressionMatch match = form.match(m_rest);
        if (match.hasMatch())
            m_rest = m_rest.mid(match.capturedEnd());
        return match;
    }

    void takeHeading()
    {
        static const QRegularExpression form(QStringLiteral(R"(^(#{1,6})\s+)"));
        m_line.heading = static_cast<int>(take(form).captured(1).size());
    }

    void takeClock()
    {
        const QString whole = m_rest;
        const QRegularExpressionMatch match = take(lineClock());
        if (!match.hasMatch())
            return;
        m_line.start = agendaTime(match.captured(QStringLiteral("c")));
        if (match.captured(QStringLiteral("b")).isEmpty())
            return;
        m_line.start = agendaTime(match.captured(QStringLiteral("a")));
        const std::optional<Seconds> end = agendaTime(match.captured(QStringLiteral("b")));
        if (m_line.start && end && *end != *m_line.start)
            m_line.duration = (*end - *m_line.start + fullDay) % fullDay;
    }

    void takeDuration()
    {
        const QRegularExpressionMatch front = durationInFront().match(m_rest);
        const QRegularExpressionMatch end = durationAtEnd().match(m_rest);
        if (const std::optional<Seconds> said = agendaDuration(end.captured(2)); end.hasMatch() && said) {
            m_line.duration = said;
            m_rest = end.captured(1);
        } else if (const std::optional<Seconds> first = agendaDuration(front.captured(1));
                   front.hasMatch() && first) {
            m_line.duration = first;
            m_rest = front.captured(2);
        }
    }

    QString m_rest;
    AgendaLine m_line;
};

int indentOf(const QString& line)
{
    int indent = 0;
    while (indent < line.size() && line.at(indent).isSpace())
        ++indent;
    return indent;
}

}  // namespace

std::optional<Seconds> agendaDuration(QString text)
{
    static const QRegularExpression words = linePattern(QStringLiteral(R"(\s*m(?:in(?:ut(?:e|o))?s?)?\.?$)"));
    const Result<Seconds> duration = parseDuration(text.replace(words, QStringLiteral("m")).remove(u' '));
    return duration ? std::optional<Seconds>(*duration) : std::nullopt;
}

std::optional<Seconds> agendaTime(const QString& text)
{
    static const QRegularExpression form =
        linePattern(QStringLiteral(R"(^(\d{1,3})(?:\s?h\s?|[:.])?(\d\d)?\s?(am|pm)?$)"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (const QString half = match.captured(3).toLower(); !half.isEmpty())
        hour = hour % 12 + (half == QLatin1String("pm") ? 12 : 0);
    if (!match.hasMatch() || hour > 24 || minute > 59)
        return std::nullopt;
    return minutes(hour * 60 + minute);
}

QList<AgendaLine> agendaLines(const QString& text)
{
    QList<AgendaLine> lines;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        AgendaLine read = LineReader(line).read();
        read.number = number;
        read.indent = indentOf(line);
        lines.append(read);
    }
    return lines;
}

QList<std::optional<Seconds>> durationsOf(const QList<AgendaLine>& lines)
{
    QList<std::optional<Seconds>> durations;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const AgendaLine& line = lines.at(i);
        durations.append(line.duration);
        if (line.duration || !line.start || i + 1 == lines.size() || !lines.at(i + 1).start)
            continue;
        const Seconds untilNext = *lines.at(i + 1).start - *line.start;
        if (untilNext > Seconds{0} && untilNext <= longestUntilNext)
            durations.last() = untilNext;
    }
    return durations;
}

}  // namespace moderato
