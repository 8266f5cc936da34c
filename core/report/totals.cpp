#include "core/report/totals.h"

#include "core/plan/duration.h"
#include "core/plan/shares.h"
#include "core/report/clocktext.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Totals)
};

/// The floor's time as people: how many can speak in it.
QString roomText(Seconds floor, Seconds intervention)
{
    const int room = static_cast<int>(floor / intervention);
    return Words::tr("room for %n intervention(s) of %1 each", nullptr, room)
        .arg(formatDuration(intervention));
}

QStringList floorRemarks(const SheetInput& input)
{
    const Schedule& schedule = input.schedule;
    const Policy& policy = input.session.policy;
    QStringList remarks{Words::tr("%1 % of the limit").arg(percentOf(schedule.floor, schedule.limit))};
    if (!reaches(schedule.floor, policy.floorShare, schedule.limit))
        remarks.append(Words::tr("the policy wants %1 %").arg(percentText(policy.floorShare)));
    if (policy.floorIntervention > Seconds{0})
        remarks.append(roomText(schedule.floor, policy.floorIntervention));
    if (schedule.floorWanted > schedule.floor + schedule.floorAfterLimit)
        remarks.append(Words::tr("%1 wanted").arg(formatDuration(schedule.floorWanted)));
    if (schedule.floorAfterLimit > Seconds{0})
        remarks.append(Words::tr("and %1 after the limit").arg(formatDuration(schedule.floorAfterLimit)));
    return remarks;
}

Total sum(const QString& label, Seconds value)
{
    return {label, formatDuration(value), {}, Emphasis::Normal};
}

Total floorTotal(const SheetInput& input)
{
    const bool enough = reaches(input.schedule.floor, input.session.policy.floorShare, input.schedule.limit);
    return {Words::tr("Floor"), formatDuration(input.schedule.floor), floorRemarks(input),
            enough ? Emphasis::Strong : Emphasis::Alert};
}

QString endText(const SheetInput& input)
{
    const Seconds end = input.schedule.scheduledEnd;
    if (input.session.start)
        return Words::tr("Ends at %1, after %2")
            .arg(clockText(input.session, end, input.clock), formatDuration(end));
    return Words::tr("Ends after %1").arg(formatDuration(end));
}

}  // namespace

Totals timeTotals(const SheetInput& input)
{
    const Schedule& schedule = input.schedule;
    Totals totals;
    totals.totals = {sum(Words::tr("Panel"), schedule.panel), floorTotal(input),
                     sum(Words::tr("Chair"), schedule.chair), sum(Words::tr("Other"), schedule.other),
                     sum(Words::tr("Buffer"), schedule.buffer)};
    if (schedule.slack > Seconds{0})
        totals.totals.append(sum(Words::tr("Slack"), schedule.slack));
    totals.totals.append(sum(Words::tr("Spare"), schedule.spare()));
    return totals;
}

Note verdict(const SheetInput& input)
{
    const Schedule& schedule = input.schedule;
    const QString end = endText(input);
    const QString limit = formatDuration(schedule.limit);
    if (schedule.overrun() > Seconds{0}) {
        const QString over =
            Words::tr("%1: %2 over the limit of %3.").arg(end, formatDuration(schedule.overrun()), limit);
        return {input.session.hardEnd ? over + u' ' + Words::tr("The end is hard.") : over, Emphasis::Alert};
    }
    if (schedule.remaining() > Seconds{0})
        return {
            Words::tr("%1: %2 before the limit of %3.").arg(end, formatDuration(schedule.remaining()), limit),
            {}};
    return {Words::tr("%1: exactly at the limit of %2.").arg(end, limit), {}};
}

}  // namespace moderato
