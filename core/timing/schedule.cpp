#include "core/timing/schedule.h"

#include "core/plan/lookup.h"

#include <QHash>

namespace moderato {
namespace {

/// Rules 1 and 2: places segment after segment. What follows goes on from the latest end; a fixed start holds even where
/// it can't be reached; a parked segment moves nothing.
class Placing {
public:
    TimeSpan place(const Segment& segment, Seconds duration)
    {
        if (segment.parked)
            return {m_end, m_end + duration};
        const Seconds start = segment.fixedStart.value_or(m_end);
        const TimeSpan span{start, start + duration};
        m_end = std::max(m_end, span.end);
        return span;
    }

    Seconds end() const { return m_end; }

private:
    Seconds m_end{0};
};

/// Calls f(segment, span) for each segment of the agenda; returns the latest end.
template <class F>
Seconds forEachSpan(const Session& session, const Agenda& agenda, F&& f)
{
    Placing placing;
    for (const Segment& segment : agenda.segments)
        f(placing.place(segment, plannedDuration(segment, session.policy.changeover)));
    return placing.end();
}

/// Finds a part's place among the agenda's parts. Segments mostly stand in the order of the parts, so the last answer or
/// the next part is nearly always right, and the table of all is made only when it is not.
class PartIndex {
public:
    explicit PartIndex(const QList<Part>& parts) : m_parts(parts) {}

    /// -1 for a part that is not in the agenda, also for the null one.
    qsizetype of(PartId part)
    {
        if (part != m_last) {
            m_last = part;
            m_place = lookedUp(part);
        }
        return m_place;
    }

private:
    qsizetype lookedUp(PartId part)
    {
        const qsizetype next = m_place + 1;
        if (part.isNull())
            return -1;
        if (next < m_parts.size() && m_parts.at(next).id == part)
            return next;
        return searched(part);
    }

    /// Kept out of the walk, which would be slower with so much of a table in it.
    Q_NEVER_INLINE qsizetype searched(PartId part)
    {
        if (m_index.isEmpty())
            for (qsizetype i = 0; i < m_parts.size(); ++i)
                m_index.insert(m_parts.at(i).id, i);
        return m_index.value(part, -1);
    }

    const QList<Part>& m_parts;
    QHash<PartId, qsizetype> m_index;
    PartId m_last;
    qsizetype m_place = -1;
};

/// Walks an agenda from its first segment to its last.
class Walk {
public:
    Walk(const Session& session, const Agenda& agenda)
        : m_session(session)
        , m_agenda(agenda)
        , m_parts(agenda.parts)
    {
    }

    Schedule run()
    {
        m_schedule.limit = m_session.limit;
        openParts();
        m_schedule.segments.resize(m_agenda.segments.size());
        SegmentTimes* times = m_schedule.segments.data();
        for (const Segment& segment : m_agenda.segments)
            visit(segment, *times++);
        m_schedule.scheduledEnd = m_placing.end();
        closeParts();
        noteSilence(std::min(m_schedule.scheduledEnd, m_schedule.limit));
        return std::move(m_schedule);
    }

private:
    static constexpr Seconds notStarted = Seconds::max();
    static constexpr Seconds notEnded = Seconds::min();

    void openParts()
    {
        m_schedule.parts.resize(m_agenda.parts.size());
        m_partTimes = m_schedule.parts.data();
        PartTimes* times = m_partTimes;
        for (const Part& part : m_agenda.parts)
            *times++ = {part.id, notStarted, notEnded, part.budget};
    }

    void closeParts()
    {
        for (PartTimes& part : m_schedule.parts)
            if (part.start == notStarted)
                part.start = part.end = Seconds{0};
    }

    void visit(const Segment& segment, SegmentTimes& times)
    {
        describe(segment, times);
        if (times.parked)
            return;
        m_schedule.gaps += times.gap();
        stretchPart(segment.part, times);
        addToSums(times);
        addFloor(times);
    }

    void describe(const Segment& segment, SegmentTimes& times)
    {
        times.id = segment.id;
        times.kind = segment.kind;
        times.parked = segment.parked;
        times.pooled = segment.conversation && isPooled(segment);
        reckonBudget(segment, roundsOf(segment), m_session.policy.changeover, times.budget);
        const Seconds before = m_placing.end();
        times.start = m_placing.place(segment, times.budget.duration).start;
        times.sincePrevious = times.start - before;
    }

    void stretchPart(PartId id, const SegmentTimes& times)
    {
        const qsizetype index = m_parts.of(id);
        if (index < 0)
            return;
        PartTimes& part = m_partTimes[index];
        part.start = std::min(part.start, times.start);
        part.end = std::max(part.end, times.end());
    }

    void addToSums(const SegmentTimes& times)
    {
        const SegmentBudget& budget = times.budget;
        m_schedule.panel += budget.rounds + budget.changeover;
        m_schedule.chair += budget.lead;
        (budget.leavesSlack ? m_schedule.slack : sumFor(times)) += budget.left();
        m_schedule.floorWanted += budget.floorWanted;
    }

    Seconds& sumFor(const SegmentTimes& times)
    {
        if (times.pooled)
            return m_schedule.panel;
        if (times.kind == Kind::Buffer)
            return m_schedule.buffer;
        if (times.kind == Kind::Opening || times.kind == Kind::WrapUp)
            return m_schedule.chair;
        return m_schedule.other;
    }

    void addFloor(const SegmentTimes& times)
    {
        const Seconds floor = times.budget.floor;
        const Seconds begin = times.end() - floor;
        const Seconds counted = floorWithin(m_schedule.limit, times.end(), floor);
        if (counted < floor)
            m_schedule.floorAfterLimit += floor - counted;
        if (counted == Seconds{0})
            return;
        m_schedule.floor += counted;
        noteSilence(begin);
        m_heardUntil = std::max(m_heardUntil, begin + counted);
    }

    /// The floor was not heard from the last floor time to this moment.
    void noteSilence(Seconds until)
    {
        if (until - m_heardUntil <= m_schedule.longestWithoutFloor)
            return;
        m_schedule.longestWithoutFloor = until - m_heardUntil;
        m_schedule.longestWithoutFloorFrom = m_heardUntil;
    }

    const Session& m_session;
    const Agenda& m_agenda;
    Schedule m_schedule;
    Placing m_placing;
    PartIndex m_parts;
    PartTimes* m_partTimes = nullptr;
    Seconds m_heardUntil{0};
};

}  // namespace

double Schedule::floorShare() const
{
    if (limit <= Seconds{0})
        return 0.0;
    return static_cast<double>(floor.count()) / static_cast<double>(limit.count());
}

Schedule schedule(const Session& session, const Agenda& agenda)
{
    return Walk(session, agenda).run();
}

QList<TimeSpan> spans(const Session& session, const Agenda& agenda)
{
    QList<TimeSpan> all(agenda.segments.size());
    TimeSpan* next = all.data();
    forEachSpan(session, agenda, [&next](const TimeSpan& span) { *next++ = span; });
    return all;
}

Seconds scheduledEnd(const Session& session, const Agenda& agenda)
{
    return forEachSpan(session, agenda, [](const TimeSpan&) {});
}

bool reaches(Seconds part, Share share, Seconds whole)
{
    return part * 1000 >= whole * share.perMille;
}

Seconds shareOf(Share share, Seconds whole)
{
    return (whole * share.perMille + Seconds{999}) / 1000;
}

qint64 floorInterventions(const Schedule& schedule, const Policy& policy)
{
    return policy.floorIntervention > Seconds{0} ? schedule.floor / policy.floorIntervention : 0;
}

Seconds personBudget(const Agenda& agenda, PersonId person)
{
    Seconds total{0};
    for (const Segment& segment : agenda.segments) {
        if (segment.parked)
            continue;
        for (const Turn& turn : segment.turns)
            if (turn.person == person)
                total += roundsOf(turn).total;
    }
    return total;
}

Seconds personBudget(const Event& event, PersonId person)
{
    Seconds total{0};
    for (const Session& session : event.sessions)
        if (const Agenda* chosen = chosenAgenda(session))
            total += personBudget(*chosen, person);
    return total;
}

}  // namespace moderato
