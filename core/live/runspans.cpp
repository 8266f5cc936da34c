#include "core/live/runspans.h"

namespace moderato {
namespace {

TimeSpan secondsSpan(RunTime from, const std::optional<RunTime>& to, RunTime now)
{
    const Seconds start = secondOf(from);
    return {start, std::max(start, secondOf(to.value_or(now)))};
}

}  // namespace

Seconds secondOf(RunTime moment)
{
    return std::chrono::floor<Seconds>(moment);
}

Seconds pausedWithin(const RunState& state, const TimeSpan& span, RunTime now)
{
    // Pauses follow one another, so those before the span need no look.
    auto pause = std::partition_point(state.pauses.cbegin(), state.pauses.cend(), [&](const RunPause& each) {
        return secondsSpan(each.from, each.to, now).end <= span.start;
    });
    Seconds paused{0};
    for (; pause != state.pauses.cend(); ++pause) {
        const TimeSpan still = secondsSpan(pause->from, pause->to, now);
        if (still.start >= span.end)
            break;
        paused += std::max(Seconds{0}, std::min(span.end, still.end) - std::max(span.start, still.start));
    }
    return paused;
}

QList<SegmentSpan> segmentSpans(const RunState& state, RunTime now)
{
    QList<SegmentSpan> spans;
    for (const RunStretch& stretch : state.stretches) {
        const TimeSpan span = secondsSpan(stretch.from, stretch.to, now);
        spans.append({stretch.segment, span, pausedWithin(state, span, now)});
    }
    return spans;
}

QList<TurnSpan> turnSpans(const RunState& state, RunTime now)
{
    QList<TurnSpan> spans;
    for (const TurnTaken& turn : state.turns) {
        const TimeSpan span = secondsSpan(turn.from, turn.to, now);
        spans.append({turn.person, turn.hand, turn.segment, span, pausedWithin(state, span, now)});
    }
    return spans;
}

}  // namespace moderato
