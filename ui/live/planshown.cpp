#include "ui/live/planshown.h"

#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/timing/budget.h"
#include "ui/live/livewords.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LivePlan)
};

StripBlock blockOf(const RunState& state, const SegmentPace& pace)
{
    StripBlock block;
    block.segment = pace.id;
    block.title = titleOf(state, pace.id);
    block.start = pace.start;
    block.end = pace.end;
    block.when = pace.standing == Standing::Over ? StripBlock::When::Over
                 : pace.standing == Standing::On ? StripBlock::When::On
                                                 : StripBlock::When::Ahead;
    if (const Segment* segment = find(runAgenda(state).segments, pace.id)) {
        block.kind = segment->kind;
        const SegmentBudget budget = segmentBudget(*segment, runSession(state).policy.changeover);
        block.floor = std::min<RunTime>(budget.floor, pace.end - pace.start);
    }
    return block;
}

QString standingText(const SegmentPace& segment)
{
    const QString used = formatDuration(std::chrono::floor<Seconds>(segment.used));
    switch (segment.standing) {
    case Standing::Over:
        return Words::tr("✓ over, took %1").arg(used);
    case Standing::On:
        return Words::tr("▶ on now, for %1").arg(used);
    case Standing::ToCome:
        return Words::tr("to come");
    case Standing::Parked:
        return Words::tr("parked");
    case Standing::NotReached:
        return Words::tr("not reached");
    }
    Q_UNREACHABLE();
}

}  // namespace

StripShown stripShown(const RunState& state, const Pace& pace)
{
    StripShown shown;
    for (const SegmentPace& segment : pace.segments)
        if (segment.end > segment.start)
            shown.blocks.append(blockOf(state, segment));
    std::stable_sort(shown.blocks.begin(), shown.blocks.end(),
                     [](const StripBlock& a, const StripBlock& b) { return a.start < b.start; });
    shown.now = pace.now;
    shown.limit = runSession(state).limit;
    shown.description =
        Words::tr("On now: %1. Next: %2.").arg(titleOf(state, pace.on), titleOf(state, pace.next));
    return shown;
}

StripShown stripPreview(const RunState& state, RunTime now, const Event& plan, const QString& caption)
{
    RunState then = state;
    then.plan = plan;
    StripShown shown = stripShown(then, pace(then, now));
    shown.caption = caption;
    return shown;
}

QList<PlanLine> planLines(const RunState& state, const Pace& pace, ClockStyle style)
{
    QList<PlanLine> lines;
    for (const SegmentPace& segment : pace.segments)
        lines.append({segment.id,
                      Words::tr("%1  %2\n%3, %4")
                          .arg(momentOf(state, segment.start, style), titleOf(state, segment.id),
                               formatDuration(segment.duration), standingText(segment)),
                      segment.standing == Standing::Parked, segment.standing == Standing::ToCome});
    return lines;
}

}  // namespace moderato
