#include "core/live/offers.h"

#include "core/live/floorpace.h"
#include "core/live/projection.h"
#include "core/plan/lookup.h"
#include "core/timing/budget.h"

#include <QHash>

namespace moderato {
namespace {

/// A segment's time in a plan, nothing if it is parked.
Seconds timeOf(const Segment& segment, Seconds changeover)
{
    return segment.parked ? Seconds{0} : plannedDuration(segment, changeover);
}

QList<std::pair<PersonId, Seconds>> speakingIn(const Segment& segment)
{
    QList<std::pair<PersonId, Seconds>> speaking;
    for (const Turn& turn : segment.turns)
        speaking.append({turn.person, segment.parked ? Seconds{0} : roundsOf(turn).total});
    return speaking;
}

/// How the people's time in a segment differs.
QList<Affected> peopleAffected(const Segment& before, const Segment& after)
{
    QHash<PersonId, Seconds> changes;
    QList<PersonId> order;
    for (const auto& [person, time] : speakingIn(before)) {
        order.append(person);
        changes[person] -= time;
    }
    for (const auto& [person, time] : speakingIn(after)) {
        order.append(person);
        changes[person] += time;
    }
    QList<Affected> affected;
    for (const PersonId person : std::as_const(order))
        if (const Seconds by = changes.take(person); by != Seconds{0})
            affected.append({after.id, person, by});
    return affected;
}

QList<Affected> affectedBy(const Agenda& before, const Agenda& after, Seconds changeover)
{
    QList<Affected> affected;
    for (const Segment& now : after.segments) {
        const Segment* old = find(before.segments, now.id);
        if (!old || *old == now)
            continue;
        const Seconds by = timeOf(now, changeover) - timeOf(*old, changeover);
        if (by != Seconds{0})
            affected.append({now.id, PersonId(), by});
        affected += peopleAffected(*old, now);
    }
    return affected;
}

/// What the floor is to get if the run goes on with this plan.
RunTime floorWith(RunState state, const Event& plan, RunTime now)
{
    state.plan = plan;
    return floorToCome(state, projected(state, plan, now).segments, now);
}

}  // namespace

Offers::Offers(const RunState& state, RunTime now)
    : m_state(state)
    , m_now(now)
    , m_rest(restOf(state, now))
    , m_end(projectedEnd(state, state.plan, now))
    , m_floor(floorWith(state, state.plan, now))
{
}

bool Offers::offerShorter(RecoveryKind kind, const QString& title, const Agenda& changed)
{
    if (changed == m_rest.agenda())
        return false;
    const RecoveryOption option = optionFor(kind, title, withRest(m_state, m_rest, changed));
    return option.saves > Seconds{0} && add(option) && option.endsInTime;
}

bool Offers::offerLonger(RecoveryKind kind, const QString& title, const Event& plan, RunTime target)
{
    const RecoveryOption option = optionFor(kind, title, plan);
    return option.end <= target && option.saves < Seconds{0} && !missesMore(plan) && add(option);
}

RecoveryOption Offers::optionFor(RecoveryKind kind, const QString& title, const Event& plan) const
{
    const Session& session = runSession(m_state);
    const Seconds changeover = session.policy.changeover;
    RecoveryOption option;
    option.kind = kind;
    option.title = title;
    option.plan = plan;
    option.end = projectedEnd(m_state, plan, m_now);
    option.saves = std::chrono::duration_cast<Seconds>(m_end - option.end);
    option.affected = affectedBy(runAgenda(m_state), runAgenda(plan), changeover);
    option.floorCost = std::chrono::duration_cast<Seconds>(m_floor - floorWith(m_state, plan, m_now));
    option.endsInTime = option.end <= session.limit;
    return option;
}

bool Offers::missesMore(const Event& plan) const
{
    QHash<SegmentId, RunTime> starts;
    for (const SegmentPace& segment : projected(m_state, m_state.plan, m_now).segments)
        starts.insert(segment.id, segment.start);
    const QList<SegmentPace> after = projected(m_state, plan, m_now).segments;
    return std::any_of(after.cbegin(), after.cend(), [&](const SegmentPace& segment) {
        const Segment* planned = find(runAgenda(plan).segments, segment.id);
        return segment.standing == Standing::ToCome && planned->fixedStart &&
               segment.start > std::max<RunTime>(*planned->fixedStart, starts.value(segment.id));
    });
}

bool Offers::add(const RecoveryOption& option)
{
    const bool isKnown =
        std::any_of(m_options.cbegin(), m_options.cend(), [&option](const RecoveryOption& other) {
            return other.affected == option.affected && other.floorCost == option.floorCost;
        });
    if (!isKnown)
        m_options.append(option);
    return !isKnown;
}

}  // namespace moderato
