#include "core/live/pace.h"
#include "core/timing/schedule.h"
#include "tests/core/live/liverun.h"
#include "tests/core/live/plansofruns.h"
#include "tests/core/live/randomrun.h"
#include "tests/core/timing/tame.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

Event planFor(const Seed& seed)
{
    Dice dice(seed.number);
    return randomPlanToRun(dice, seed.size);
}

/// The run, conducted by the plan: each segment is started when its turn has come, until so many are over.
LiveRun conducted(const Event& plan, int places)
{
    LiveRun live(plan);
    live.take(runlog::begin);
    for (int i = 0; i < places && !segmentNext(live.state()).isNull(); ++i) {
        const Pace pace = live.pace();
        for (const SegmentPace& segment : pace.segments)
            if (segment.id == pace.next)
                live.wait(segment.start - live.now());
        live.take(runlog::next);
    }
    return live;
}

/// The plan with a first segment that is neither parked nor waits for a fixed start.
Event beginningAtOnce(Event plan)
{
    plan.sessions.first().agendas.first().segments.prepend(segment("Opening", minutes(3)));
    plan.sessions.first() = tamed(plan.sessions.first());
    return plan;
}

const Segment* fixedIn(const Agenda& agenda, SegmentId id)
{
    const Segment* segment = find(agenda.segments, id);
    return segment && segment->fixedStart ? segment : nullptr;
}

RC_GTEST_PROP(PaceProperty, ProjectedEndIsNeverBeforeNow, (const Seed& seed))
{
    RandomRun random(seed);
    random.go(60);
    random.wait(RunTime{random.dice().below(10'000'000)});
    const Pace at = pace(random.state(), random.now());
    RC_PRE(at.phase != RunPhase::Over);
    RC_ASSERT(at.projectedEnd >= at.now);
    for (const SegmentPace& segment : at.segments)
        RC_ASSERT(segment.standing != Standing::ToCome || segment.start >= at.now);
}

RC_GTEST_PROP(PaceProperty, WithoutLatenessItIsThePlan, (const Seed& seed))
{
    const Event plan = planFor(seed);
    const Schedule schedule = moderato::schedule(runSession(plan), runAgenda(plan));
    const LiveRun live(plan);
    const Pace at = live.pace();
    RC_ASSERT(at.projectedEnd == schedule.scheduledEnd);
    RC_ASSERT(at.plannedEnd == schedule.scheduledEnd);
    RC_ASSERT(at.floor.lost() == Seconds{0});
    for (qsizetype i = 0; i < at.segments.size(); ++i)
        RC_ASSERT(at.segments.at(i).start == schedule.segments.at(i).start);
}

RC_GTEST_PROP(PaceProperty, ConductedByThePlanItStaysOnTime, (const Seed& seed))
{
    const LiveRun live = conducted(beginningAtOnce(planFor(seed)), *rc::gen::inRange(0, 15));
    RC_ASSERT(live.behind() == Seconds{0});
    RC_ASSERT(live.pace().floor.lost() == Seconds{0});
}

RC_GTEST_PROP(PaceProperty, MoreLatenessNeverMakesItEndEarlier, (const Seed& seed))
{
    RandomRun random(seed);
    random.go(40);
    RC_PRE(random.state().phase != RunPhase::Over);
    const RunTime now = random.now();
    const RunTime later = now + RunTime{*rc::gen::inRange(0, 3'000'000)};
    const Pace before = pace(random.state(), now);
    const Pace after = pace(random.state(), later);
    RC_ASSERT(after.projectedEnd >= before.projectedEnd);
    RC_ASSERT(after.behind >= before.behind);
    for (qsizetype i = 0; i < before.segments.size(); ++i)
        RC_ASSERT(after.segments.at(i).start >= before.segments.at(i).start);
}

RC_GTEST_PROP(PaceProperty, NothingBeginsBeforeItsFixedStart, (const Seed& seed))
{
    RandomRun random(seed);
    random.go(40);
    for (const SegmentPace& segment : pace(random.state(), random.now()).segments)
        if (const Segment* fixed = fixedIn(runAgenda(random.state()), segment.id))
            RC_ASSERT(segment.standing != Standing::ToCome || segment.used > RunTime{0} ||
                      segment.start >= *fixed->fixedStart);
}

RC_GTEST_PROP(PaceProperty, AGapAbsorbsLatenessUpToItsLengthAndNoMore, ())
{
    const Seconds opening{*rc::gen::inRange(0, 600)};
    const Seconds gap{*rc::gen::inRange(0, 600)};
    const Seconds late{*rc::gen::inRange(0, 1'200)};
    Segment panel = segment("Panel", minutes(10));
    panel.fixedStart = opening + gap;
    LiveRun live(planOf({segment("Opening", opening), panel}));
    live.take(runlog::begin);
    live.wait(opening + late);
    RC_ASSERT(live.behind() == std::max(Seconds{0}, late - gap));
}

RC_GTEST_PROP(PaceProperty, TheFloorsTimeIsNeverMoreThanTheSessions, (const Seed& seed))
{
    RandomRun random(seed);
    random.go(60);
    const RunTime now = random.now();
    const Pace at = pace(random.state(), now);
    RunTime ran{0};
    for (const RunStretch& stretch : random.state().stretches)
        ran += usedBy(random.state(), stretch, now);
    RC_ASSERT(at.floor.had >= RunTime{0} && at.floor.had <= ran);
    RC_ASSERT(at.floor.toCome >= RunTime{0});
    RC_ASSERT(at.floor.atRisk >= Seconds{0});
    RC_ASSERT(at.floor.lost() <= at.floor.promised);
}

RC_GTEST_PROP(PaceProperty, GoesOnTheSameAfterTheMachineStartedAnew, (const Seed& seed))
{
    RandomRun random(seed);
    random.go(40);
    const Pace before = pace(random.state(), random.now());
    random.restart();
    RC_ASSERT(pace(fold(random.run()), timeAt(fold(random.run()), random.clock())) == before);
}

}  // namespace
}  // namespace moderato::test
