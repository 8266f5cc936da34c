#include "core/exchange/outlinesessions.h"

#include "core/exchange/linewords.h"
#include "core/exchange/outlinetree.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace moderato {
namespace {

constexpr Seconds hoursOfClock = minutes(12 * 60);
constexpr Seconds morning = minutes(8 * 60);

bool isMarked(const AgendaLine& line)
{
    return line.item || line.heading > 0;
}

/// "5 min total" goes to the heading or item above it; alone it says how long the session is.
void giveToAbove(QList<AgendaLine>& lines)
{
    const bool anyMarks = std::any_of(lines.cbegin(), lines.cend(), isMarked);
    QList<AgendaLine> kept;
    for (AgendaLine& line : lines) {
        if (!line.ofAbove) {
            kept.append(line);
            continue;
        }
        const auto above = std::find_if(kept.rbegin(), kept.rend(), [anyMarks](const AgendaLine& each) {
            return anyMarks ? isMarked(each) : !each.title.isEmpty();
        });
        if (above == kept.rend()) {
            line.slot = line.ofAbove;
            kept.append(line);
        } else if (above->timed) {
            kept.append(line);
        } else {
            above->duration = line.ofAbove;
            above->timed = true;
            above->item = true;
        }
    }
    lines = kept;
}

void fillDurations(QList<AgendaLine>& lines)
{
    QList<AgendaLine> timed;
    for (const AgendaLine& line : std::as_const(lines))
        if (line.timed)
            timed.append(line);
    const QList<std::optional<Seconds>> durations = durationsOf(timed);
    qsizetype next = 0;
    for (AgendaLine& line : lines)
        if (line.timed)
            line.duration = durations.at(next++);
}

/// The session's time is said roughly: what its items take can be somewhat more.
bool isSlotFor(Seconds slot, Seconds items)
{
    return items > Seconds{0} && 4 * slot >= 3 * items;
}

/// The day of the week with which a line begins, from 1; 0 if it begins with none.
int weekday(const AgendaLine& line)
{
    static const QRegularExpression word = linePattern(QStringLiteral(R"(^[\w-]+)"));
    const QString first = word.match(line.words).captured();
    for (const QLocale::Language language : {QLocale::English, QLocale::French, QLocale::German,
                                             QLocale::Italian, QLocale::Portuguese, QLocale::Spanish})
        for (int day = 1; day <= 7; ++day)
            if (first.compare(QLocale(language).standaloneDayName(day), Qt::CaseInsensitive) == 0)
                return day;
    return 0;
}

/// Splits lines where a session ends and another one begins.
class SessionSplitter {
public:
    explicit SessionSplitter(const QList<AgendaLine>& lines) : m_lines(lines) {}

    QList<OutlineSession> run()
    {
        m_sessions.append(OutlineSession());
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            take(i);
        return m_sessions;
    }

private:
    void take(qsizetype i)
    {
        const AgendaLine& line = m_lines.at(i);
        if (isSlotLine(i)) {
            if (hasTimes())
                beginSession(trailingWords());
            current().slot = line.words;
            current().limit = line.slot;
            if (current().title.isEmpty() && !hasHeading())
                current().title = line.title;
            return;
        }
        if (line.columnTitles) {
            if (hasRowsWithStarts())
                beginSession(0);
            return;
        }
        if (line.start && beginsDay(line))
            beginSession(trailingWords());
        if (beginsOtherWeekday(line)) {
            beginSession(0);
            current().title = line.title;
            return;
        }
        if (line.start)
            m_lastStart = line.start;
        current().lines.append(line);
    }

    OutlineSession& current() { return m_sessions.last(); }

    bool hasHeading()
    {
        return std::any_of(current().lines.cbegin(), current().lines.cend(),
                           [](const AgendaLine& line) { return line.heading > 0; });
    }

    bool hasTimes()
    {
        return std::any_of(current().lines.cbegin(), current().lines.cend(),
                           [](const AgendaLine& line) { return line.timed; });
    }

    bool hasRowsWithStarts()
    {
        return std::any_of(current().lines.cbegin(), current().lines.cend(),
                           [](const AgendaLine& line) { return line.row && line.start; });
    }

    /// From when to when what follows is, if that has durations and no times of day.
    bool isSlotLine(qsizetype i) const
    {
        const AgendaLine& line = m_lines.at(i);
        if (!line.slot || !line.start)
            return false;
        QList<AgendaLine> following;
        for (qsizetype next = i + 1; next < m_lines.size() && !m_lines.at(next).slot; ++next) {
            if (m_lines.at(next).start)
                return false;
            following.append(m_lines.at(next));
        }
        return isSlotFor(*line.slot, firmTimeOf(outlineTree(following)));
    }

    /// The clock goes back, and something stands between.
    bool beginsDay(const AgendaLine& line)
    {
        if (!m_lastStart || *line.start >= *m_lastStart || trailingWords() == 0)
            return false;
        const bool isAfternoon = *line.start < morning && *line.start + hoursOfClock >= *m_lastStart;
        return !isAfternoon;
    }

    bool beginsOtherWeekday(const AgendaLine& line)
    {
        const int day = line.marked || line.timed ? 0 : weekday(line);
        if (day == 0)
            return false;
        return std::exchange(m_day, day) != day && hasTimes();
    }

    /// How many lines at the end say what comes next.
    qsizetype trailingWords()
    {
        qsizetype count = 0;
        for (auto line = current().lines.crbegin(); line != current().lines.crend(); ++line) {
            if (line->timed || (line->item && line->heading == 0) || line->indent > 0)
                break;
            ++count;
        }
        return count;
    }

    void beginSession(qsizetype words)
    {
        const QList<AgendaLine> moved = current().lines.last(words);
        current().lines.remove(current().lines.size() - words, words);
        m_lastStart.reset();
        OutlineSession next;
        if (!moved.isEmpty()) {
            next.title = moved.first().title;
            next.lines = moved.sliced(1);
        }
        m_sessions.append(next);
    }

    const QList<AgendaLine>& m_lines;
    QList<OutlineSession> m_sessions;
    std::optional<Seconds> m_lastStart;
    int m_day = 0;  ///< of the week, as far as it was said
};

/// The one line before the items that says from when to when they are.
void findSlot(OutlineSession& session)
{
    QList<Seconds> slots;
    for (const AgendaLine& line : std::as_const(session.lines)) {
        if (line.timed)
            break;
        if (line.slot)
            slots.append(*line.slot);
    }
    if (slots.size() == 1 && isSlotFor(slots.first(), firmTimeOf(outlineTree(session.lines))))
        session.limit = slots.first();
}

}  // namespace

QList<OutlineSession> outlineSessions(QList<AgendaLine> lines)
{
    giveToAbove(lines);
    QList<OutlineSession> sessions = SessionSplitter(lines).run();
    for (OutlineSession& session : sessions) {
        fillDurations(session.lines);
        if (!session.limit)
            findSlot(session);
    }
    return sessions;
}

}  // namespace moderato
