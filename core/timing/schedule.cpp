#include "core/timing/schedule.h"

#include <QHash>

namespace moderato {
namespace {

/// Walks an agenda from its first segment to its last.
class Walk {
public:
    Walk(const Session& session, const Agenda& agenda) : m_session(session), m_agenda(agenda) {}

    Schedule run()
    {
        m_schedule.limit = m_session.limit;
        m_schedule.segments.reserve(m_agenda.segments.size());
        openParts();
        for (const Segment& segment : m_agenda.segments)
            visit(segment);
        noteSilence(std::min(m_schedule.scheduledEnd, m_schedule.limit));
        return m_schedule;
    }

private:
    void openParts()
    {
        for (const Part& part : m_agenda.parts) {
            m_partIndex.insert(part.id, m_schedule.parts.size());
            m_schedule.parts.append({part.id, Seconds{0}, Seconds{0}, part.budget});
        }
        m_partStarted.fill(false, m_schedule.parts.size());
    }

    void visit(const Segment& segment)
    {
        const SegmentTimes times = place(segment);
        m_schedule.segments.append(times);
        if (times.parked)
            return;
        m_schedule.gaps += times.gap;
        m_schedule.scheduledEnd = std::max(m_schedule.scheduledEnd, times.end);
        stretchPart(times);
        addToSums(times);
        addFloor(times);
    }

    SegmentTimes place(const Segment& segment) const
    {
        SegmentTimes times;
        times.id = segment.id;
        times.part = segment.part;
        times.kind = segment.kind;
        times.parked = segment.parked;
        times.pooled = isPooled(segment);
        times.budget = segmentBudget(segment, m_session.policy.changeover);
        times.start = m_schedule.scheduledEnd;
        if (segment.fixedStart && !segment.parked) {
            times.start = *segment.fixedStart;
            times.gap = std::max(Seconds{0}, times.start - m_schedule.scheduledEnd);
            times.overlap = std::max(Seconds{0}, m_schedule.scheduledEnd - times.start);
        }
        times.end = times.start + times.budget.duration;
        return times;
    }

    void stretchPart(const SegmentTimes& times)
    {
        const auto index = m_partIndex.constFind(times.part);
        if (index == m_partIndex.cend())
            return;
        PartTimes& part = m_schedule.parts[*index];
        part.start = m_partStarted.at(*index) ? std::min(part.start, times.start) : times.start;
        part.end = m_partStarted.at(*index) ? std::max(part.end, times.end) : times.end;
        m_partStarted[*index] = true;
    }

    void addToSums(const SegmentTimes& times)
    {
        const SegmentBudget& budget = times.budget;
        m_schedule.panel += budget.rounds + budget.changeover;
        m_schedule.chair += budget.lead;
        m_schedule.slack += budget.slack;
        sumFor(times) += budget.content;
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
        const Seconds begin = times.end - times.budget.floor;
        const Seconds counted = floorWithin(m_schedule.limit, times.end, times.budget.floor);
        m_schedule.floor += counted;
        m_schedule.floorAfterLimit += times.budget.floor - counted;
        if (counted == Seconds{0})
            return;
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
    QHash<PartId, qsizetype> m_partIndex;
    QList<bool> m_partStarted;
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

Seconds floorWithin(Seconds limit, Seconds end, Seconds floor)
{
    return std::max(Seconds{0}, std::min(end, limit) - (end - floor));
}

bool reaches(Seconds part, Share share, Seconds whole)
{
    return part * 1000 >= whole * share.perMille;
}

Seconds shareOf(Share share, Seconds whole)
{
    return (whole * share.perMille + Seconds{999}) / 1000;
}

Seconds personBudget(const Agenda& agenda, PersonId person)
{
    Seconds total{0};
    for (const Segment& segment : agenda.segments) {
        if (segment.parked)
            continue;
        for (const Turn& turn : segment.turns)
            if (turn.person == person)
                for (const Seconds& round : turn.rounds)
                    total += round;
    }
    return total;
}

}  // namespace moderato
