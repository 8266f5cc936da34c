#include "core/exchange/agendalines.h"

#include "core/exchange/linewords.h"
#include "core/exchange/saidlength.h"
#include "core/exchange/tablelines.h"

#include <algorithm>

namespace moderato {
namespace {

constexpr Seconds halfDay = minutes(12 * 60);
constexpr Seconds noonIsOver = minutes(13 * 60);
constexpr Seconds longestUntilNext = minutes(12 * 60);
constexpr Seconds longestItem = minutes(10 * 60);
constexpr Seconds longestOverNoon = minutes(4 * 60);

/// What a text as a whole tells of how its lines are meant.
struct LineHabits {
    bool bracketedMinutes = false;  ///< "(10)" is a duration
    bool fourDigits = false;        ///< "0930" is a time of day
};

/// Bullets and numbers.
const QRegularExpression& lineMark()
{
    static const QRegularExpression form = linePattern(
        QStringLiteral(R"(^(?:[-*+\x{2022}]\s+|(?:\d{1,2}|[ivx]{1,4})[.)]\s+|\d{1,2}(?:\.\d{1,2})+[.)]?\s+)"
                       R"(|(?:item|point|punkt)\s+\d{1,2}\s*[:.)]\s+))"));
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

/// The same in four digits.
const QRegularExpression& fourDigitClock()
{
    static const QRegularExpression form = linePattern(QStringLiteral(
        R"(^(?:(?<a>[012]\d[0-5]\d)\s?(?:-|\x{2013}|to)\s?(?<b>[012]\d[0-5]\d)|(?<c>[012]\d[0-5]\d)))"
        R"((?:h\b)?\s*[:|\x{2013}-]?(?:\s+|$))"));
    return form;
}

/// Two times of day anywhere in a line.
const QRegularExpression& clockRange()
{
    static const QRegularExpression form = linePattern(
        QStringLiteral(R"((?<![\d:])(\d{1,2}[:.h]\d\d(?:\s?[ap]m)?|[012]\d[0-5]\d)\s?(?:-|\x{2013}|to)\s?)"
                       R"((\d{1,2}[:.h]\d\d(?:\s?[ap]m)?|[012]\d[0-5]\d)(?![\d:]))"));
    return form;
}

/// "07:00 Lima; 13:00 London; 15:00 Cairo": one moment by many clocks.
bool saysManyTimes(const QString& line)
{
    static const QRegularExpression clock(QStringLiteral(R"(\b\d{1,2}:\d\d\b)"));
    return line.count(clock) > 2;
}

/// "2010" is a year sooner than a time of day.
bool mayBeYear(const QString& digits)
{
    return digits.startsWith(QLatin1String("20"));
}

/// Takes a line to pieces from its front, then from its end.
class LineReader {
public:
    LineReader(const QString& line, const LineHabits& habits) : m_rest(line.trimmed()), m_habits(habits) {}

    AgendaLine read()
    {
        takeHeading();
        takeMark();
        m_line.struck = m_rest.startsWith(QLatin1String("~~"));
        if (m_line.struck) {
            m_line.title = m_rest.remove(QLatin1String("~~")).simplified();
            m_line.words = m_line.title;
            m_line.item = false;
            return m_line;
        }
        m_rest = withoutMarkdown(m_rest);
        m_line.words = m_rest.simplified();
        if (!takeLengthOfAbove()) {
            if (saysManyTimes(m_rest))
                takeSlot();
            else
                takeClock();
            takeLength();
        }
        m_line.timed = m_line.start || m_line.duration;
        m_line.item = m_line.item || m_line.timed;
        m_line.title = tidyTitle(m_rest);
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
        static const QRegularExpression form(QStringLiteral(R"(^(#{1,6})(?:\s+|$))"));
        m_line.heading = static_cast<int>(take(form).captured(1).size());
    }

    void takeMark()
    {
        static const QRegularExpression end(QStringLiteral(R"([.)\s]+$)"));
        QString mark = take(lineMark()).captured();
        m_line.marked = !mark.isEmpty();
        m_line.item = m_line.marked;
        m_line.bullet = m_line.marked && !mark.front().isLetterOrNumber();
        m_line.belowNumber = mark.remove(end).contains(u'.');
    }

    bool takeLengthOfAbove()
    {
        const std::optional<SaidLength> length = lengthOfLineAbove(m_rest);
        if (!length)
            return false;
        m_line.ofAbove = length->planned;
        return true;
    }

    void takeClock()
    {
        QRegularExpressionMatch match = take(lineClock());
        if (!match.hasMatch() && m_habits.fourDigits)
            match = take(fourDigitClock());
        if (!match.hasMatch())
            return takeSlot();
        m_line.start = agendaTime(match.captured(QStringLiteral("c")));
        if (match.captured(QStringLiteral("b")).isEmpty())
            return;
        m_line.start = agendaTime(match.captured(QStringLiteral("a")));
        const std::optional<Seconds> end = agendaTime(match.captured(QStringLiteral("b")));
        if (m_line.start && end)
            m_line.duration = timeBetween(*m_line.start, *end);
        m_line.slot = m_line.duration;
    }

    /// Times further on in a line are not its own, but they can be the session's.
    void takeSlot()
    {
        const QRegularExpressionMatch match = clockRange().match(m_rest);
        const std::optional<Seconds> start = agendaTime(match.captured(1));
        const std::optional<Seconds> end = agendaTime(match.captured(2));
        if (match.hasMatch() && start && end)
            m_line.slot = timeBetween(*start, *end);
    }

    void takeLength()
    {
        std::optional<FoundLength> found = lengthInLine(m_rest);
        if (!found && m_habits.bracketedMinutes)
            found = bracketedNumber(m_rest);
        if (found) {
            m_line.duration = found->length.planned;
            m_line.least = found->length.least;
            m_line.slot = {};
            m_rest = found->words;
        } else if (const std::optional<FoundLength> front = lengthInFront(m_rest)) {
            m_line.inFront = front->length.planned;
        }
    }

    QString m_rest;
    const LineHabits& m_habits;
    AgendaLine m_line;
};

int indentOf(const QString& line)
{
    int indent = 0;
    while (indent < line.size() && line.at(indent).isSpace())
        ++indent;
    return indent;
}

/// Nothing but strokes.
bool isRule(const QString& line)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*(?:[=_*#-]\s*){1,}$)"));
    return form.match(line).hasMatch();
}

LineHabits habitsOf(const QStringList& lines)
{
    int numbers = 0;
    int lengths = 0;
    LineHabits habits;
    for (const QString& line : lines) {
        const QString words = withoutMarkdown(line);
        numbers += bracketedNumber(words) ? 1 : 0;
        lengths += lengthInLine(words) ? 1 : 0;
        const QRegularExpressionMatch clock = fourDigitClock().match(words);
        const QString first = clock.captured(QStringLiteral("a")) + clock.captured(QStringLiteral("c"));
        habits.fourDigits = habits.fourDigits || (clock.hasMatch() && !mayBeYear(first));
    }
    habits.bracketedMinutes = numbers > 1 && numbers > lengths;
    return habits;
}

}  // namespace

std::optional<Seconds> agendaDuration(const QString& text)
{
    const std::optional<SaidLength> length = saidLength(text);
    return length ? std::optional(length->planned) : std::nullopt;
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

std::optional<Seconds> timeBetween(Seconds start, Seconds end)
{
    Seconds between = end - start;
    if (between < Seconds{0})
        between += start < noonIsOver ? halfDay : 2 * halfDay;
    return between > Seconds{0} && (end > start || between <= longestItem) ? std::optional(between)
                                                                           : std::nullopt;
}

QList<AgendaLine> agendaLines(const QString& text)
{
    const QStringList written = text.split(u'\n');
    const LineHabits habits = habitsOf(written);
    TableLines table;
    QList<AgendaLine> lines;
    int number = 0;
    for (const QString& line : written) {
        ++number;
        if (table.isRow(line)) {
            if (table.isSeparator(line) && !lines.isEmpty())
                lines.last().columnTitles = true;
            else
                lines.append(table.read(line));
        } else {
            table.end();
            if (line.trimmed().isEmpty() || isRule(line))
                continue;
            lines.append(LineReader(line, habits).read());
        }
        lines.last().number = number;
        lines.last().indent = indentOf(line);
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
        Seconds untilNext = *lines.at(i + 1).start - *line.start;
        Seconds longest = longestUntilNext;
        if (untilNext < Seconds{0} && line.start < noonIsOver) {
            untilNext += halfDay;
            longest = longestOverNoon;
        }
        if (untilNext > Seconds{0} && untilNext <= longest)
            durations.last() = untilNext;
    }
    return durations;
}

}  // namespace moderato
