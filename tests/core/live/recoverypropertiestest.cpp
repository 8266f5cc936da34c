#include "core/live/rest.h"
#include "core/plan/lookup.h"
#include "core/plan/validate.h"
#include "core/timing/budget.h"
#include "core/timing/fit.h"
#include "tests/core/live/randomrun.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// Somewhere in a run: mostly late, often early.
void goSomewhere(RandomRun& random)
{
    if (random.dice().chance(50)) {
        random.hurry();
        return;
    }
    random.go(random.dice().below(50));
    random.wait(RunTime{random.dice().below(600'000)});
}

Seconds durationIn(const Event& plan, const Segment& segment)
{
    return plannedDuration(segment, runSession(plan).policy.changeover);
}

/// True for what a recovery must leave exactly as it is.
bool isUntouchable(const SegmentPace& pace)
{
    return pace.standing == Standing::Over || pace.standing == Standing::NotReached;
}

/// Checks that the option moves this segment no further than it may.
void checkBounds(const RandomRun& random, const RecoveryOption& option, const SegmentPace& pace)
{
    const Segment& before = *find(runAgenda(random.state()).segments, pace.id);
    const Segment& after = *find(runAgenda(option.plan).segments, pace.id);
    RC_ASSERT(!isUntouchable(pace) || after == before);
    if (after.parked || before.parked)
        return;
    const Seconds was = durationIn(random.state().plan, before);
    const Seconds is = durationIn(option.plan, after);
    RC_ASSERT(!before.locked || is == was);
    RC_ASSERT(is >= std::min<RunTime>(was, pace.used));
    const bool takesFloor = option.kind == RecoveryKind::Floor || option.kind == RecoveryKind::CombinedAll;
    const bool gives = before.kind == Kind::Buffer || hasRounds(before) || takesFloor;
    if (!before.asLongAsNeeded)
        RC_ASSERT(is >= std::min(was, before.least.value_or(gives ? Seconds{0} : was)));
    if (is > was)
        RC_ASSERT(is <= before.most.value_or(longestDuration));
}

RC_GTEST_PROP(RecoveryProperty, DoesWhatItSaysAndBreaksNothing, (const Seed& seed))
{
    RandomRun random(seed);
    goSomewhere(random);
    const RunTime now = random.now();
    const Pace before = pace(random.state(), now);
    const RunTime limit = runSession(random.state()).limit;
    for (const RecoveryOption& option : recoveryOptions(random.state(), now)) {
        RC_ASSERT(validate(option.plan).has_value());
        RC_ASSERT(!option.title.isEmpty() && !option.affected.isEmpty());
        RC_ASSERT(option.end >= now);
        RC_ASSERT(option.endsInTime == (option.end <= limit));
        for (const SegmentPace& segment : before.segments)
            checkBounds(random, option, segment);
        RandomRun taken = random;
        const Result<RunEntry> entry = runlog::recover(random.state(), random.clock(), option);
        RC_ASSERT(entry.has_value());
        taken.add(*entry);
        RC_ASSERT(taken.state().plan == option.plan);
        RC_ASSERT(pace(taken.state(), now).projectedEnd == option.end);
        RC_ASSERT(before.projectedEnd - option.end >= option.saves - Seconds{1});
    }
}

RC_GTEST_PROP(RecoveryProperty, HelpsTheLateAndKeepsTheEarlyWithinTheirTime, (const Seed& seed))
{
    RandomRun random(seed);
    goSomewhere(random);
    const Pace at = pace(random.state(), random.now());
    for (const RecoveryOption& option : recoveryOptions(random.state(), random.now())) {
        if (at.overLimit > Seconds{0})
            RC_ASSERT(option.saves > Seconds{0} && option.kind < RecoveryKind::BringBack);
        else
            RC_ASSERT(option.endsInTime && option.saves < Seconds{0} &&
                      option.kind >= RecoveryKind::BringBack && option.end <= at.plannedEnd);
    }
}

RC_GTEST_PROP(RecoveryProperty, LeavesTheFloorAloneUntilItIsTheFloorsTurn, (const Seed& seed))
{
    RandomRun random(seed);
    goSomewhere(random);
    for (const RecoveryOption& option : recoveryOptions(random.state(), random.now())) {
        const bool parks = option.kind == RecoveryKind::Park || option.kind == RecoveryKind::Combined;
        RC_ASSERT(option.floorCost <= Seconds{0} || parks || option.kind == RecoveryKind::Floor ||
                  option.kind == RecoveryKind::CombinedAll);
    }
}

/// True if the rest can end in time by rule 9 without taking from the floor.
bool canFit(const RunState& state, RunTime now)
{
    Rest rest = restOf(state, now);
    Agenda& agenda = rest.session.agendas.first();
    for (Segment& segment : agenda.segments)
        segment.fixedStart.reset();
    FitTerms terms;
    terms.park = true;
    return fit(rest.session, agenda, terms).missing == Seconds{0};
}

RC_GTEST_PROP(RecoveryProperty, FindsAWayWhereFitFindsOne, (const Seed& seed))
{
    RandomRun random(seed);
    goSomewhere(random);
    const QList<Segment> segments = runAgenda(random.state()).segments;
    const bool allFollow = std::none_of(segments.cbegin(), segments.cend(), [](const Segment& segment) {
        return segment.fixedStart.has_value();
    });
    if (!allFollow || random.state().phase == RunPhase::Over ||
        pace(random.state(), random.now()).overLimit == Seconds{0} || !canFit(random.state(), random.now()))
        return;
    const QList<RecoveryOption> options = recoveryOptions(random.state(), random.now());
    RC_ASSERT(std::any_of(options.cbegin(), options.cend(),
                          [](const RecoveryOption& option) { return option.endsInTime; }));
}

RC_GTEST_PROP(RestProperty, EndsWhenTheRunDoes, (const Seed& seed))
{
    RandomRun random(seed);
    goSomewhere(random);
    RC_PRE(random.state().phase != RunPhase::Over);
    const Rest rest = restOf(random.state(), random.now());
    RunTime end = rest.origin;
    for (const Segment& segment : rest.agenda().segments) {
        if (segment.parked)
            continue;
        const RunTime fixed = rest.origin + segment.fixedStart.value_or(-longestDuration * 2);
        end = std::max(end, fixed) + durationIn(random.state().plan, segment);
    }
    const RunTime projected = projectedEnd(random.state(), random.state().plan, random.now());
    RC_ASSERT(end >= projected);
    RC_ASSERT(end <= projected + Seconds{16});
    RC_ASSERT(withRest(random.state(), rest, rest.agenda()) == random.state().plan);
}

}  // namespace
}  // namespace moderato::test
