#include "tests/support/randomruns.h"

#include "core/plan/runvalues.h"
#include "tests/support/randomvalues.h"

namespace moderato::test {
namespace {

RunTime randomTime(Dice& dice)
{
    constexpr int largest = 1'000'000'000;
    return RunTime{(qint64{dice.below(largest)} - largest / 4) * (dice.chance(20) ? 5'000 : 1)};
}

void fill(Dice& dice, RunTime& time)
{
    time = randomTime(dice);
}

void fill(Dice& dice, HandDetails& details)
{
    test::fill(dice, details.person);
    test::fill(dice, details.name);
    test::fill(dice, details.attendance);
    test::fill(dice, details.pointOfOrder);
    test::fill(dice, details.firstTime);
    test::fill(dice, details.group);
    test::fill(dice, details.gender);
}

/// The plan as the changes of all entries leave it; as it began if they do not lead on.
Event planAfter(const Run& run)
{
    Event plan = run.plan;
    for (const RunEntry& entry : run.entries)
        if (const Result<Event> next = withChanges(plan, entry.changes, Way::Forth))
            plan = *next;
    return plan;
}

}  // namespace

Run RandomRuns::run(int entries)
{
    Run run;
    run.id = RunId(m_dice.uuid());
    run.kind = m_dice.chance(50) ? RunKind::Rehearsal : RunKind::Session;
    run.plan = plan();
    run.session = run.plan.sessions.first().id;
    for (int i = 0; i < entries; ++i)
        run.entries.append(entryAfter(run));
    return run;
}

RunEntry RandomRuns::entryAfter(const Run& run)
{
    RunEntry entry;
    entry.number = run.entries.size() + 1;
    test::fill(m_dice, entry.action);
    fill(m_dice, entry.at);
    test::fill(m_dice, entry.clock.boot);
    fill(m_dice, entry.clock.ticks);
    fill(m_dice, entry.clock.utc);
    test::fill(m_dice, entry.segment);
    test::fill(m_dice, entry.person);
    test::fill(m_dice, entry.hand);
    test::fill(m_dice, entry.question);
    entry.amount = Seconds{m_dice.below(20'000) - 10'000};
    entry.undoes = m_dice.below(static_cast<int>(entry.number));
    test::fill(m_dice, entry.text);
    if (m_dice.chance(40))
        fill(m_dice, entry.details.emplace());
    if (m_dice.chance(20))
        entry.changes = changes(run);
    return entry;
}

/// The first event with an agenda in it, and of that one agenda alone.
Event RandomRuns::plan()
{
    for (;;) {
        Event event = m_random.event();
        for (const Session& session : std::as_const(event.sessions)) {
            if (session.agendas.isEmpty())
                continue;
            Session only = session;
            only.agendas = {session.agendas.first()};
            only.chosen = only.agendas.first().id;
            event.sessions = {only};
            return event;
        }
    }
}

QList<RowChange> RandomRuns::changes(const Run& run)
{
    const Event before = planAfter(run);
    return rowChanges(before, m_random.changed(before));
}

}  // namespace moderato::test
