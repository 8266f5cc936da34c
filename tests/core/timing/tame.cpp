#include "tests/core/timing/tame.h"

#include "core/timing/schedule.h"
#include "tests/support/plans.h"

namespace moderato::test {
namespace {

/// Makes one segment faultless; true if it was at fault.
bool mend(Segment& segment, const SegmentTimes& times)
{
    if (times.overlap() > Seconds{0}) {
        segment.fixedStart.reset();
        return true;
    }
    if (times.budget.overAllocation() > Seconds{0}) {
        segment.asLongAsNeeded = true;
        return true;
    }
    return false;
}

/// Mends the first segment at fault; false if there is none.
bool mendFirst(const Session& session, Agenda& agenda)
{
    const Schedule times = schedule(session, agenda);
    for (qsizetype i = 0; i < agenda.segments.size(); ++i)
        if (!times.segments.at(i).parked && mend(agenda.segments[i], times.segments.at(i)))
            return true;
    return false;
}

/// Deals the segments of a large session.
class Segments {
public:
    explicit Segments(Dice& dice) : m_dice(dice)
    {
        for (int i = 0; i < 12; ++i)
            m_people.append(PersonId(dice.uuid()));
    }

    Segment next()
    {
        Segment segment;
        segment.id = SegmentId(m_dice.uuid());
        segment.kind = static_cast<Kind>(m_dice.below(enumCount<Kind>()));
        segment.planned = upTo(360);
        dealBounds(segment);
        dealPlace(segment);
        if (m_dice.chance(25))
            segment.leadTime = upTo(60);
        if (m_dice.chance(35))
            segment.floorReserve = upTo(240);
        segment.conversation = m_dice.chance(10);
        for (int turns = m_dice.chance(40) ? m_dice.below(5) : 0; turns > 0; --turns)
            segment.turns.append({TurnId(m_dice.uuid()), m_dice.oneOf(m_people), rounds()});
        m_about += segment.parked ? Seconds{0} : segment.planned;
        return segment;
    }

    /// Roughly when the session ends.
    Seconds about() const { return m_about; }

private:
    Seconds upTo(int seconds) { return Seconds{m_dice.below(seconds + 1)}; }

    QList<Seconds> rounds()
    {
        QList<Seconds> rounds;
        for (int count = m_dice.below(4); count > 0; --count)
            rounds.append(upTo(90));
        return rounds;
    }

    void dealBounds(Segment& segment)
    {
        if (m_dice.chance(60))
            segment.least = upTo(300);
        if (m_dice.chance(50))
            segment.most = upTo(600);
        segment.locked = m_dice.chance(10);
        segment.asLongAsNeeded = m_dice.chance(10);
    }

    void dealPlace(Segment& segment)
    {
        if (m_dice.chance(8))
            segment.fixedStart =
                std::clamp(m_about + upTo(1200) - Seconds{700}, -longestDuration, longestDuration);
        segment.ifTimeAllows = m_dice.chance(25);
        segment.rank = m_dice.below(6);
        segment.parked = m_dice.chance(10);
    }

    Dice& m_dice;
    QList<PersonId> m_people;
    Seconds m_about{0};
};

}  // namespace

Session largeSession(const Seed& seed)
{
    Dice dice(seed.number);
    Segments segments(dice);
    Session session;
    session.policy.changeover = Seconds{dice.below(20)};
    session.agendas = {Agenda()};
    for (int count = dice.below(125 * seed.size + 1); count > 0; --count)
        session.agendas.first().segments.append(segments.next());
    session.limit = std::clamp(segments.about() * (60 + dice.below(60)) / 100, Seconds{1}, longestDuration);
    return session;
}

Session randomSession(const Seed& seed)
{
    RandomEvents events(seed);
    const Event event = events.event();
    for (const Session& session : event.sessions) {
        if (session.agendas.isEmpty())
            continue;
        Session single = session;
        single.agendas = {session.agendas.last()};
        single.chosen = single.agendas.first().id;
        return single;
    }
    Session empty;
    empty.agendas = {Agenda()};
    return empty;
}

Event randomPlan(const Seed& seed)
{
    Event event = RandomEvents(seed).event();
    event.sessions.removeIf([](const Session& session) { return session.agendas.isEmpty(); });
    if (event.sessions.isEmpty())
        event.sessions.append(session({}));
    return event;
}

Session tamed(Session session)
{
    while (mendFirst(session, session.agendas.first())) {
    }
    return session;
}

}  // namespace moderato::test
