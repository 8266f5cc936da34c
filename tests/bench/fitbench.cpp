#include "core/timing/fit.h"

#include <benchmark/benchmark.h>

namespace moderato {
namespace {

/// A session of panels and discussions that can all give 5 min and grow by as much; every tenth is 'if time allows'.
Session sessionOf(int segments)
{
    Session session;
    session.limit = minutes(20) * segments;
    Agenda agenda;
    agenda.id = AgendaId::create();
    for (int i = 0; i < segments; ++i) {
        Segment segment;
        segment.id = SegmentId::create();
        segment.title = QStringLiteral("Segment");
        segment.kind = i % 2 == 0 ? Kind::Panel : Kind::Discussion;
        segment.planned = minutes(20) + Seconds{i % 60};
        segment.least = minutes(15);
        segment.most = minutes(25);
        segment.ifTimeAllows = i % 10 == 0;
        segment.rank = i % 7;
        if (segment.kind == Kind::Panel)
            for (int turn = 0; turn < 3; ++turn)
                segment.turns.append({TurnId::create(), PersonId::create(), {minutes(3), minutes(1)}});
        agenda.segments.append(segment);
    }
    session.agendas.append(agenda);
    return session;
}

void run(benchmark::State& state, const FitTerms& terms)
{
    const Session session = sessionOf(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(fit(session, session.agendas.first(), terms));
}

void fitByCutting(benchmark::State& state)
{
    run(state, {.target = minutes(18) * state.range(0) + Seconds{1}});
}

void fitByGrowing(benchmark::State& state)
{
    run(state, {.target = minutes(22) * state.range(0) + Seconds{1}});
}

void fitByParking(benchmark::State& state)
{
    run(state, {.park = true, .target = minutes(17) * state.range(0) + Seconds{1}});
}

BENCHMARK(fitByCutting)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(fitByGrowing)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(fitByParking)->Arg(10'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace moderato

BENCHMARK_MAIN();
