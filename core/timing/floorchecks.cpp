#include "core/timing/floorchecks.h"

#include "core/plan/duration.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FloorChecks)
};

}  // namespace

QList<Finding> findFloorShare(const CheckInput& input)
{
    const Schedule& schedule = input.schedule;
    const Share wanted = input.session.policy.floorShare;
    if (schedule.scheduledEnd == Seconds{0} || reaches(schedule.floor, wanted, schedule.limit))
        return {};
    Finding finding;
    finding.where = input.agenda.name;
    finding.message = Words::tr("The floor keeps %1 of %2 (%3 %); the policy wants %4 (%5 %).")
                          .arg(formatDuration(schedule.floor), formatDuration(schedule.limit))
                          .arg(schedule.floor * 100 / schedule.limit)
                          .arg(formatDuration(shareOf(wanted, schedule.limit)))
                          .arg(wanted.perMille / 10);
    finding.figures = {{"floor_seconds", schedule.floor.count()},
                       {"wanted_seconds", shareOf(wanted, schedule.limit).count()},
                       {"limit_seconds", schedule.limit.count()}};
    return {finding};
}

QList<Finding> findFloorUnheard(const CheckInput& input)
{
    const Schedule& schedule = input.schedule;
    const Seconds longest = input.session.policy.longestWithoutFloor;
    if (schedule.longestWithoutFloor <= longest)
        return {};
    const Seconds from = schedule.longestWithoutFloorFrom;
    Finding finding;
    finding.where = input.agenda.name;
    finding.message = Words::tr("The floor is not heard for %1, from %2 to %3; the policy allows %4.")
                          .arg(formatDuration(schedule.longestWithoutFloor), formatDuration(from),
                               formatDuration(from + schedule.longestWithoutFloor), formatDuration(longest));
    finding.figures = {{"unheard_seconds", schedule.longestWithoutFloor.count()},
                       {"from_seconds", from.count()},
                       {"allowed_seconds", longest.count()}};
    return {finding};
}

}  // namespace moderato
