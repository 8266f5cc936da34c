#include "core/timing/forecast.h"
#include "tests/core/timing/trials.h"

#include <benchmark/benchmark.h>

namespace moderato {
namespace {

/// A session of so many segments, 4:30 each: an opening, a break in the middle, a wrap-up, and of all the rest.
Session sessionOf(int segments)
{
    constexpr std::array rest{Kind::Framing,      Kind::Panel, Kind::Floor, Kind::Panel,
                              Kind::Presentation, Kind::Floor, Kind::Poll,  Kind::Discussion};
    Session session;
    session.limit = Seconds{270} * segments;
    Agenda agenda;
    for (int i = 0; i < segments; ++i) {
        Segment segment;
        segment.id = SegmentId::create();
        segment.kind = rest.at(static_cast<std::size_t>(i) % rest.size());
        segment.planned = Seconds{270};
        agenda.segments.append(segment);
    }
    agenda.segments.first().kind = Kind::Opening;
    agenda.segments[segments / 2].kind = Kind::Break;
    agenda.segments.last().kind = Kind::WrapUp;
    session.agendas.append(agenda);
    return session;
}

void forecastOnTheGrid(benchmark::State& state)
{
    const Session session = sessionOf(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(forecast(session, session.agendas.first()));
}

/// 20 segments of 90 minutes in all by dice, the quantiles of every start and end counted too.
void plainSimulation(benchmark::State& state)
{
    const Session session = sessionOf(20);
    const ForecastAssumptions assumptions = defaultAssumptions();
    for (auto _ : state)
        benchmark::DoNotOptimize(
            test::forecastByTrials(session, assumptions, static_cast<int>(state.range(0))));
}

BENCHMARK(forecastOnTheGrid)->Arg(20)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(plainSimulation)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace moderato

BENCHMARK_MAIN();
