#include "core/timing/timechecks.h"

#include "core/plan/clockwords.h"
#include "core/plan/duration.h"
#include "core/timing/findingparts.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeChecks)
};

Seconds lockedTime(const CheckInput& input)
{
    Seconds locked{0};
    forEachPlanned(input, [&locked](const Segment& segment, const SegmentTimes& times) {
        if (segment.locked)
            locked += times.budget.duration;
    });
    return locked;
}

/// Calls f(part, times) for each part that has a budget.
template <class F>
void forEachBudget(const CheckInput& input, F&& f)
{
    for (qsizetype i = 0; i < input.schedule.parts.size(); ++i)
        if (const PartTimes& times = input.schedule.parts.at(i); times.budget)
            f(input.agenda.parts.at(i), times);
}

}  // namespace

QList<Finding> findOverLimit(const CheckInput& input)
{
    const Schedule& schedule = input.schedule;
    if (schedule.overrun() == Seconds{0})
        return {};
    return {aboutAgenda(input,
                        Words::tr("The agenda takes %1 of %2: %3 over.")
                            .arg(formatDuration(schedule.scheduledEnd), formatDuration(schedule.limit),
                                 formatDuration(schedule.overrun())),
                        {{"scheduled_seconds", schedule.scheduledEnd.count()},
                         {"limit_seconds", schedule.limit.count()},
                         {"over_seconds", schedule.overrun().count()}})};
}

QList<Finding> findLockedOverLimit(const CheckInput& input)
{
    const Seconds locked = lockedTime(input);
    const Seconds limit = input.schedule.limit;
    if (locked <= limit)
        return {};
    return {aboutAgenda(input,
                        Words::tr("The locked segments alone take %1 of %2; unlock some to make it fit.")
                            .arg(formatDuration(locked), formatDuration(limit)),
                        {{"locked_seconds", locked.count()},
                         {"limit_seconds", limit.count()},
                         {"over_seconds", (locked - limit).count()}})};
}

QList<Finding> findUnreachableStarts(const CheckInput& input)
{
    QList<Finding> found;
    forEachPlanned(input, [&found](const Segment& segment, const SegmentTimes& times) {
        if (times.overlap() > Seconds{0})
            found.append(aboutSegment(segment,
                                      Words::tr("%1 can't start as fixed: what comes before it ends %2 "
                                                "later. Shorten that or move the fixed start.")
                                          .arg(titleOf(segment), formatDuration(times.overlap())),
                                      {{"overlap_seconds", times.overlap().count()}}));
    });
    return found;
}

QList<Finding> findGaps(const CheckInput& input)
{
    QList<Finding> found;
    forEachPlanned(input, [&](const Segment& segment, const SegmentTimes& times) {
        if (times.gap() > Seconds{0})
            found.append(
                aboutSegment(segment,
                             Words::tr("Nothing is planned for %1 before %2, which has a fixed start at %3.")
                                 .arg(formatDuration(times.gap()), titleOf(segment),
                                      momentText(input.session, times.start, input.clock)),
                             {{"gap_seconds", times.gap().count()}, {"start_seconds", times.start.count()}}));
    });
    return found;
}

QList<Finding> findUnusedTime(const CheckInput& input)
{
    const Seconds remaining = input.schedule.remaining();
    const Seconds allowed = input.session.policy.unusedTime;
    if (!hasPlan(input) || remaining <= allowed)
        return {};
    return {aboutAgenda(input,
                        Words::tr("The agenda takes %1 of %2: %3 are not planned for anything.")
                            .arg(formatDuration(input.schedule.scheduledEnd),
                                 formatDuration(input.schedule.limit), formatDuration(remaining)),
                        {{"remaining_seconds", remaining.count()}, {"allowed_seconds", allowed.count()}})};
}

QList<Finding> findNoBuffer(const CheckInput& input)
{
    const Seconds wanted = input.session.policy.buffer;
    const Seconds buffer = input.schedule.buffer + input.schedule.remaining();
    if (!input.session.hardEnd || !hasPlan(input) || buffer >= wanted)
        return {};
    return {aboutAgenda(
        input,
        Words::tr("The room is taken away at %1, and the plan keeps a buffer of %2; the policy wants %3.")
            .arg(momentText(input.session, input.schedule.limit, input.clock), formatDuration(buffer),
                 formatDuration(wanted)),
        {{"buffer_seconds", buffer.count()}, {"wanted_seconds", wanted.count()}})};
}

QList<Finding> findPartsOverBudget(const CheckInput& input)
{
    QList<Finding> found;
    forEachBudget(input, [&found](const Part& part, const PartTimes& times) {
        if (times.over() > Seconds{0})
            found.append(aboutPart(part,
                                   Words::tr("%1 takes %2 of its budget of %3: %4 over.")
                                       .arg(titleOf(part), formatDuration(times.span()),
                                            formatDuration(*times.budget), formatDuration(times.over())),
                                   {{"span_seconds", times.span().count()},
                                    {"budget_seconds", times.budget->count()},
                                    {"over_seconds", times.over().count()}}));
    });
    return found;
}

QList<Finding> findPartsUnderBudget(const CheckInput& input)
{
    QList<Finding> found;
    forEachBudget(input, [&found](const Part& part, const PartTimes& times) {
        if (times.span() == Seconds{0} || times.span() >= *times.budget)
            return;
        const Seconds under = *times.budget - times.span();
        found.append(aboutPart(part,
                               Words::tr("%1 takes %2 of its budget of %3: %4 are left.")
                                   .arg(titleOf(part), formatDuration(times.span()),
                                        formatDuration(*times.budget), formatDuration(under)),
                               {{"span_seconds", times.span().count()},
                                {"budget_seconds", times.budget->count()},
                                {"under_seconds", under.count()}}));
    });
    return found;
}

}  // namespace moderato
