#include "core/timing/assess.h"
#include "core/timing/fixes.h"
#include "tests/bench/plans.h"

#include <benchmark/benchmark.h>
#include <malloc.h>

namespace moderato {
namespace {

const Session& sessionIn(const Event& event)
{
    return event.sessions.first();
}

const Agenda& agendaIn(const Event& event)
{
    return event.sessions.first().agendas.first();
}

void perSegment(benchmark::State& state)
{
    state.SetComplexityN(state.range(0));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

/// The least that any schedule costs: adding up the durations.
void addDurations(benchmark::State& state)
{
    const Event event = bench::eventOf(1, state.range(0));
    for (auto _ : state) {
        Seconds sum{0};
        for (const Segment& segment : agendaIn(event).segments)
            sum += segment.planned;
        benchmark::DoNotOptimize(sum);
    }
    perSegment(state);
}

/// The least that demand and floor cost: visiting every round.
void addRounds(benchmark::State& state)
{
    const Event event = bench::eventOf(1, state.range(0));
    for (auto _ : state) {
        Seconds sum{0};
        for (const Segment& segment : agendaIn(event).segments)
            for (const Turn& turn : segment.turns)
                for (const Seconds& round : turn.rounds)
                    sum += round;
        benchmark::DoNotOptimize(sum);
    }
    perSegment(state);
}

void startsAndEnds(benchmark::State& state)
{
    const Event event = bench::eventOf(1, state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(spans(sessionIn(event), agendaIn(event)));
    perSegment(state);
}

void wholeSchedule(benchmark::State& state)
{
    const Event event = bench::eventOf(1, state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(schedule(sessionIn(event), agendaIn(event)));
    perSegment(state);
}

void scheduleAndFindings(benchmark::State& state)
{
    const Event event = bench::eventOf(1, state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(
            assessAgenda(event, sessionIn(event), agendaIn(event), QDateTime(), Checks::AllButForecast));
    perSegment(state);
}

/// What schedule and findings of a plan without errors hold of the heap, per segment.
void memoryOfScheduleAndFindings(benchmark::State& state)
{
    const Event event = bench::eventOf(1, state.range(0));
    double bytes = 0;
    for (auto _ : state) {
        const auto before = mallinfo2();
        const AgendaAssessment assessment =
            assessAgenda(event, sessionIn(event), agendaIn(event), QDateTime(), Checks::AllButForecast);
        const auto after = mallinfo2();
        bytes = static_cast<double>(after.uordblks + after.hblkhd) -
                static_cast<double>(before.uordblks + before.hblkhd);
        benchmark::DoNotOptimize(assessment);
    }
    state.counters["bytes_per_segment"] = bytes / static_cast<double>(state.range(0));
}

/// The fixes of a plan that is 15 minutes over its limit.
void fixesOfAnOverrun(benchmark::State& state)
{
    Event event = bench::eventOf(1, 20);
    event.sessions.first().limit -= minutes(15);
    const QList<Finding> findings =
        assessAgenda(event, sessionIn(event), agendaIn(event), QDateTime(), Checks::AllButForecast).findings;
    for (auto _ : state)
        benchmark::DoNotOptimize(fixesOf(event, findings.first(), QDateTime(), QUuid::createUuid));
}

void upToAMillion(benchmark::internal::Benchmark* benchmark)
{
    benchmark->Arg(1000)->Arg(100000)->Arg(1000000)->Unit(benchmark::kMicrosecond)->Complexity(benchmark::oN);
}

BENCHMARK(addDurations)->Apply(upToAMillion);
BENCHMARK(startsAndEnds)->Apply(upToAMillion);
BENCHMARK(addRounds)->Apply(upToAMillion);
BENCHMARK(wholeSchedule)->Apply(upToAMillion);
BENCHMARK(scheduleAndFindings)
    ->Arg(20)
    ->Arg(1000)
    ->Arg(100000)
    ->Unit(benchmark::kMicrosecond)
    ->Complexity(benchmark::oN);
BENCHMARK(memoryOfScheduleAndFindings)->Arg(1000)->Arg(100000);
BENCHMARK(fixesOfAnOverrun)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace moderato

BENCHMARK_MAIN();
