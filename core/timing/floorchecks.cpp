#include "core/timing/floorchecks.h"

#include "core/plan/clockwords.h"
#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/plan/shares.h"
#include "core/timing/findingparts.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FloorChecks)
};

/// When the floor is first heard; none if never within the limit.
std::optional<Seconds> firstFloor(const CheckInput& input)
{
    std::optional<Seconds> first;
    forEachPlanned(input, [&](const Segment&, const SegmentTimes& times) {
        const Seconds begin = times.end() - times.budget.floor;
        if (times.budget.floor > Seconds{0} && begin < input.schedule.limit)
            first = std::min(first.value_or(begin), begin);
    });
    return first;
}

bool isHeldOnline(const CheckInput& input)
{
    return input.session.format != Format::OnSite && hasPlan(input);
}

/// True if the online moderator has something to do in the segment.
bool bringsInTheOnlineRoom(const Session& session, const Segment& segment)
{
    const auto moderatesOnline = [&session](PersonId person) {
        return hasRole(session, person, Role::OnlineModerator);
    };
    return moderatesOnline(segment.lead) ||
           std::any_of(segment.turns.cbegin(), segment.turns.cend(),
                       [&](const Turn& turn) { return moderatesOnline(turn.person); }) ||
           std::any_of(segment.cues.cbegin(), segment.cues.cend(),
                       [](const Cue& cue) { return cue.role == Role::OnlineModerator; });
}

}  // namespace

QList<Finding> findFloorShare(const CheckInput& input)
{
    const Schedule& schedule = input.schedule;
    const Share wanted = input.session.policy.floorShare;
    if (!hasPlan(input) || reaches(schedule.floor, wanted, schedule.limit))
        return {};
    return {aboutAgenda(input,
                        Words::tr("The floor keeps %1 of %2 (%3 %); the policy wants %4 (%5 %).")
                            .arg(formatDuration(schedule.floor), formatDuration(schedule.limit))
                            .arg(percentOf(schedule.floor, schedule.limit))
                            .arg(formatDuration(shareOf(wanted, schedule.limit)))
                            .arg(percentText(wanted)),
                        {{"floor_seconds", schedule.floor.count()},
                         {"wanted_seconds", shareOf(wanted, schedule.limit).count()},
                         {"limit_seconds", schedule.limit.count()}})};
}

QList<Finding> findFloorUnheard(const CheckInput& input)
{
    const Schedule& schedule = input.schedule;
    const Seconds longest = input.session.policy.longestWithoutFloor;
    if (schedule.longestWithoutFloor <= longest)
        return {};
    const Seconds from = schedule.longestWithoutFloorFrom;
    return {aboutAgenda(input,
                        Words::tr("The floor is not heard for %1, from %2 to %3; the policy allows %4.")
                            .arg(formatDuration(schedule.longestWithoutFloor),
                                 momentText(input.session, from, input.clock),
                                 momentText(input.session, from + schedule.longestWithoutFloor, input.clock),
                                 formatDuration(longest)),
                        {{"unheard_seconds", schedule.longestWithoutFloor.count()},
                         {"from_seconds", from.count()},
                         {"allowed_seconds", longest.count()}})};
}

QList<Finding> findFloorLate(const CheckInput& input)
{
    const Seconds limit = input.schedule.limit;
    const Share by = input.session.policy.firstFloorBy;
    const std::optional<Seconds> first = firstFloor(input);
    if (!first || *first <= shareOf(by, limit))
        return {};
    return {aboutAgenda(
        input,
        Words::tr("The floor is first heard at %1; the policy wants it by %2 of %3.")
            .arg(formatDuration(*first), formatDuration(shareOf(by, limit)), formatDuration(limit)),
        {{"first_seconds", first->count()}, {"wanted_seconds", shareOf(by, limit).count()}})};
}

QList<Finding> findNoOnlineModerator(const CheckInput& input)
{
    if (!isHeldOnline(input) || !input.cast.withRole(Role::OnlineModerator).isEmpty())
        return {};
    return {aboutAgenda(input, Words::tr("People take part online, and nobody watches their room: the "
                                         "session has no online moderator."))};
}

QList<Finding> findNoOnlineFloor(const CheckInput& input)
{
    if (!isHeldOnline(input) || input.schedule.floor == Seconds{0})
        return {};
    bool found = false;
    forEachPlanned(input, [&](const Segment& segment, const SegmentTimes& times) {
        found = found || (times.budget.floor > Seconds{0} && bringsInTheOnlineRoom(input.session, segment));
    });
    if (found)
        return {};
    return {aboutAgenda(input, Words::tr("No floor time brings in those online: in none of it does the "
                                         "online moderator have a cue, a turn or the lead."))};
}

}  // namespace moderato
