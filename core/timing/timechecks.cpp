#include "core/timing/timechecks.h"

#include "core/plan/duration.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeChecks)
};

QString titleOf(const QString& title)
{
    return title.isEmpty() ? Words::tr("Untitled segment") : title;
}

Finding overAllocated(const Segment& segment, const SegmentBudget& budget)
{
    Finding finding;
    finding.place.part = segment.part;
    finding.place.segment = segment.id;
    finding.where = titleOf(segment.title);
    finding.message = Words::tr("%1 needs %2 and has %3: %4 over-allocated.")
                          .arg(finding.where, formatDuration(budget.demand), formatDuration(budget.duration),
                               formatDuration(budget.overAllocation));
    if (budget.floor < budget.floorWanted)
        finding.message += u' ' + Words::tr("Its floor keeps %1 of %2.")
                                      .arg(formatDuration(budget.floor), formatDuration(budget.floorWanted));
    finding.figures = {{"demand_seconds", budget.demand.count()},
                       {"duration_seconds", budget.duration.count()},
                       {"over_seconds", budget.overAllocation.count()}};
    return finding;
}

Finding unreachable(const Segment& segment, const SegmentTimes& times)
{
    Finding finding;
    finding.place.part = segment.part;
    finding.place.segment = segment.id;
    finding.where = titleOf(segment.title);
    finding.message =
        Words::tr(
            "%1 can't start as fixed: what comes before it ends %2 later. Shorten that or move the fixed start.")
            .arg(finding.where, formatDuration(times.overlap));
    finding.figures = {{"overlap_seconds", times.overlap.count()}};
    return finding;
}

}  // namespace

QList<Finding> findOverLimit(const CheckInput& input)
{
    const Schedule& schedule = input.schedule;
    if (schedule.overrun() == Seconds{0})
        return {};
    Finding finding;
    finding.where = input.agenda.name;
    finding.message = Words::tr("The agenda takes %1 of %2: %3 over.")
                          .arg(formatDuration(schedule.scheduledEnd), formatDuration(schedule.limit),
                               formatDuration(schedule.overrun()));
    finding.figures = {{"scheduled_seconds", schedule.scheduledEnd.count()},
                       {"limit_seconds", schedule.limit.count()},
                       {"over_seconds", schedule.overrun().count()}};
    return {finding};
}

QList<Finding> findOverAllocated(const CheckInput& input)
{
    QList<Finding> found;
    for (qsizetype i = 0; i < input.schedule.segments.size(); ++i) {
        const SegmentTimes& times = input.schedule.segments.at(i);
        if (!times.parked && times.budget.overAllocation > Seconds{0})
            found.append(overAllocated(input.agenda.segments.at(i), times.budget));
    }
    return found;
}

QList<Finding> findUnreachableStarts(const CheckInput& input)
{
    QList<Finding> found;
    for (qsizetype i = 0; i < input.schedule.segments.size(); ++i) {
        const SegmentTimes& times = input.schedule.segments.at(i);
        if (times.overlap > Seconds{0})
            found.append(unreachable(input.agenda.segments.at(i), times));
    }
    return found;
}

QList<Finding> findPartsOverBudget(const CheckInput& input)
{
    QList<Finding> found;
    for (qsizetype i = 0; i < input.schedule.parts.size(); ++i) {
        const PartTimes& times = input.schedule.parts.at(i);
        if (times.over() == Seconds{0})
            continue;
        Finding finding;
        finding.place.part = times.id;
        finding.where = input.agenda.parts.at(i).title;
        finding.message = Words::tr("%1 takes %2 of its budget of %3: %4 over.")
                              .arg(finding.where, formatDuration(times.span()), formatDuration(*times.budget),
                                   formatDuration(times.over()));
        finding.figures = {{"span_seconds", times.span().count()},
                           {"budget_seconds", times.budget->count()},
                           {"over_seconds", times.over().count()}};
        found.append(finding);
    }
    return found;
}

QList<Finding> findNoBuffer(const CheckInput& input)
{
    const Seconds wanted = input.session.policy.buffer;
    const Seconds buffer = input.schedule.buffer + input.schedule.remaining();
    if (!input.session.hardEnd || input.schedule.scheduledEnd == Seconds{0} || buffer >= wanted)
        return {};
    Finding finding;
    finding.where = input.agenda.name;
    finding.message =
        Words::tr("The room is taken away at %1, and the plan keeps a buffer of %2; the policy wants %3.")
            .arg(formatDuration(input.schedule.limit), formatDuration(buffer), formatDuration(wanted));
    finding.figures = {{"buffer_seconds", buffer.count()}, {"wanted_seconds", wanted.count()}};
    return {finding};
}

}  // namespace moderato
