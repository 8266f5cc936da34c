#include "core/timing/assess.h"

#include <benchmark/benchmark.h>

namespace moderato {
namespace {

/// A session of panels, floor times and wrap-ups in parts of four, long enough for all of them.
Session sessionOf(qsizetype segments)
{
    Session session;
    session.limit = minutes(30) * segments;
    Agenda agenda;
    QList<PersonId> people;
    for (int i = 0; i < 7; ++i)
        people.append(PersonId::create());
    for (qsizetype i = 0; i < segments; ++i) {
        if (i % 4 == 0)
            agenda.parts.append({PartId::create(), QStringLiteral("Part"), minutes(90)});
        Segment segment;
        segment.id = SegmentId::create();
        segment.part = agenda.parts.last().id;
        segment.title = QStringLiteral("Segment");
        segment.kind = i % 4 == 3 ? Kind::Floor : Kind::Panel;
        segment.planned = minutes(20);
        segment.floorReserve = minutes(5);
        for (int turn = 0; turn < 3; ++turn)
            segment.turns.append({TurnId::create(), people.at((i + turn) % 7), {minutes(3), minutes(2)}});
        agenda.segments.append(segment);
    }
    session.agendas.append(agenda);
    return session;
}

void scheduleAndFindings(benchmark::State& state)
{
    const Session session = sessionOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(assessAgenda(session, session.agendas.first()));
    state.SetComplexityN(state.range(0));
}

BENCHMARK(scheduleAndFindings)
    ->Arg(20)
    ->Arg(1000)
    ->Arg(100000)
    ->Unit(benchmark::kMicrosecond)
    ->Complexity(benchmark::oN);

}  // namespace
}  // namespace moderato

BENCHMARK_MAIN();
