#include "core/live/pace.h"
#include "core/live/recovery.h"
#include "core/live/runfold.h"

#include <benchmark/benchmark.h>

namespace moderato {
namespace {

constexpr int segmentsToCome = 40;

Segment segmentOf(const QList<Person>& people, int number)
{
    Segment segment;
    segment.id = SegmentId::create();
    segment.title = QStringLiteral("Segment");
    segment.kind = number % 10 == 9 ? Kind::Buffer : number % 4 == 3 ? Kind::Floor : Kind::Panel;
    segment.planned = minutes(20);
    segment.ifTimeAllows = number % 5 == 4;
    segment.rank = number % 7;
    if (number % 3 == 0)
        segment.least = minutes(16);
    if (number % 13 == 12)
        segment.fixedStart = minutes(20) * number + minutes(3);
    if (segment.kind != Kind::Panel)
        return segment;
    segment.floorReserve = minutes(4);
    for (int turn = 0; turn < 3; ++turn)
        segment.turns.append(
            {TurnId::create(), people.at((number + turn) % people.size()).id, {minutes(3), minutes(2)}});
    return segment;
}

/// A session of many panels in whose first one everybody has spoken once.
Run runOfPanels()
{
    Run run;
    run.plan.id = EventId::create();
    for (int i = 0; i < 12; ++i) {
        Person person;
        person.id = PersonId::create();
        run.plan.people.append(person);
    }
    Agenda agenda;
    agenda.id = AgendaId::create();
    for (int i = 0; i <= segmentsToCome; ++i)
        agenda.segments.append(segmentOf(run.plan.people, i));
    Session session;
    session.id = SessionId::create();
    session.limit = minutes(20) * (segmentsToCome + 1);
    session.agendas = {agenda};
    session.chosen = agenda.id;
    run.plan.sessions = {session};
    for (qint64 number = 1; number <= 4; ++number) {
        RunEntry entry;
        entry.number = number;
        entry.action = number == 1 ? RunAction::Begin : RunAction::StartTurn;
        entry.at = minutes(4) * (number - 1);
        entry.segment = agenda.segments.first().id;
        if (number > 1)
            entry.person = agenda.segments.first().turns.at(number - 2).person;
        run.entries.append(entry);
    }
    return run;
}

/// The run's first segment gets a minute longer and shorter again, so many times in all.
Run withPlanChanges(Run run, int count)
{
    Event longer = run.plan;
    longer.sessions.first().agendas.first().segments.first().planned += minutes(1);
    for (int i = 0; i < count; ++i) {
        RunEntry entry;
        entry.number = run.entries.size() + 1;
        entry.action = RunAction::ChangePlan;
        entry.at = minutes(16);
        entry.changes = i % 2 == 0 ? rowChanges(run.plan, longer) : rowChanges(longer, run.plan);
        run.entries.append(entry);
    }
    return run;
}

void paceOfARun(benchmark::State& state)
{
    const RunState run = fold(runOfPanels());
    for (auto _ : state)
        benchmark::DoNotOptimize(pace(run, minutes(18)));
}

/// So many minutes late.
void recoveryOfARun(benchmark::State& state)
{
    const RunState run = fold(runOfPanels());
    const RunTime now = minutes(20) + minutes(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(recoveryOptions(run, now));
}

void changesOfARun(benchmark::State& state)
{
    const Run run = withPlanChanges(runOfPanels(), 1'000);
    for (auto _ : state)
        benchmark::DoNotOptimize(fold(run));
}

/// What the same changes take by way of all rows.
void changesByAllRows(benchmark::State& state)
{
    const Run run = withPlanChanges(runOfPanels(), 1'000);
    for (auto _ : state) {
        Event plan = run.plan;
        for (const RunEntry& entry : run.entries) {
            RowStates rows = rowStates(plan);
            for (const RowChange& change : entry.changes)
                applyChange(rows, change, Way::Forth);
            plan = *eventFrom(rows);
        }
        benchmark::DoNotOptimize(plan);
    }
}

BENCHMARK(changesOfARun)->Unit(benchmark::kMillisecond);
BENCHMARK(changesByAllRows)->Unit(benchmark::kMillisecond);
BENCHMARK(paceOfARun)->Unit(benchmark::kMillisecond);
BENCHMARK(recoveryOfARun)->Arg(5)->Arg(60)->Arg(300)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace moderato

BENCHMARK_MAIN();
