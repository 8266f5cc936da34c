#include "core/timing/segmentchecks.h"

#include "core/plan/duration.h"
#include "core/timing/findingparts.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SegmentChecks)
};

Finding overAllocated(const Segment& segment, const SegmentBudget& budget)
{
    QString message = Words::tr("%1 needs %2 and has %3: %4 over-allocated.")
                          .arg(titleOf(segment), formatDuration(budget.demand),
                               formatDuration(budget.duration), formatDuration(budget.overAllocation()));
    if (budget.floor < budget.floorWanted)
        message += u' ' + Words::tr("Its floor keeps %1 of %2.")
                              .arg(formatDuration(budget.floor), formatDuration(budget.floorWanted));
    return aboutSegment(segment, message,
                        {{"demand_seconds", budget.demand.count()},
                         {"duration_seconds", budget.duration.count()},
                         {"over_seconds", budget.overAllocation().count()},
                         {"floor_seconds", budget.floor.count()},
                         {"floor_wanted_seconds", budget.floorWanted.count()}});
}

/// Findings on the segments in the plan for which find(segment, times) gives one.
template <class F>
QList<Finding> onSegments(const CheckInput& input, F&& find)
{
    QList<Finding> found;
    forEachPlanned(input, [&](const Segment& segment, const SegmentTimes& times) {
        if (std::optional<Finding> finding = find(segment, times.budget))
            found.append(*finding);
    });
    return found;
}

}  // namespace

QList<Finding> findOverAllocated(const CheckInput& input)
{
    return onSegments(input,
                      [](const Segment& segment, const SegmentBudget& budget) -> std::optional<Finding> {
                          if (budget.overAllocation() == Seconds{0})
                              return std::nullopt;
                          return overAllocated(segment, budget);
                      });
}

QList<Finding> findSlack(const CheckInput& input)
{
    return onSegments(
        input, [](const Segment& segment, const SegmentBudget& budget) -> std::optional<Finding> {
            if (budget.slack() == Seconds{0})
                return std::nullopt;
            return aboutSegment(segment,
                                Words::tr("%1 needs %2 and has %3: %4 to spare.")
                                    .arg(titleOf(segment), formatDuration(budget.demand),
                                         formatDuration(budget.duration), formatDuration(budget.slack())),
                                {{"demand_seconds", budget.demand.count()},
                                 {"duration_seconds", budget.duration.count()},
                                 {"slack_seconds", budget.slack().count()}});
        });
}

QList<Finding> findUnderLeast(const CheckInput& input)
{
    return onSegments(
        input, [](const Segment& segment, const SegmentBudget& budget) -> std::optional<Finding> {
            if (!segment.least || budget.duration >= *segment.least)
                return std::nullopt;
            return aboutSegment(
                segment,
                Words::tr("%1 has %2, under its least of %3.")
                    .arg(titleOf(segment), formatDuration(budget.duration), formatDuration(*segment.least)),
                {{"duration_seconds", budget.duration.count()}, {"least_seconds", segment.least->count()}});
        });
}

QList<Finding> findOverMost(const CheckInput& input)
{
    return onSegments(
        input, [](const Segment& segment, const SegmentBudget& budget) -> std::optional<Finding> {
            if (!segment.most || budget.duration <= *segment.most)
                return std::nullopt;
            return aboutSegment(
                segment,
                Words::tr("%1 has %2, over its most of %3.")
                    .arg(titleOf(segment), formatDuration(budget.duration), formatDuration(*segment.most)),
                {{"duration_seconds", budget.duration.count()}, {"most_seconds", segment.most->count()}});
        });
}

QList<Finding> findZeroDuration(const CheckInput& input)
{
    return onSegments(
        input, [](const Segment& segment, const SegmentBudget& budget) -> std::optional<Finding> {
            if (budget.duration > Seconds{0})
                return std::nullopt;
            return aboutSegment(
                segment,
                Words::tr("%1 is in the plan with no time; give it some or park it.").arg(titleOf(segment)),
                {{"demand_seconds", budget.demand.count()}});
        });
}

}  // namespace moderato
