#include "tests/core/live/randomrun.h"

#include "tests/core/timing/tame.h"

#include <limits>

namespace moderato::test {
namespace {

using std::chrono::hours;

Session randomSessionToRun(Dice& dice, int size)
{
    Session session = largeSession({static_cast<quint32>(dice.below(1 << 30)), size});
    QList<Segment>& segments = session.agendas.first().segments;
    if (segments.size() > 15)
        segments.resize(15);
    Seconds sum{0};
    for (const Segment& segment : std::as_const(segments))
        sum += segment.parked ? Seconds{0} : segment.planned;
    session.limit = std::max(Seconds{1}, sum * (70 + dice.below(60)) / 100);
    session.id = SessionId(dice.uuid());
    session.agendas.first().id = AgendaId(dice.uuid());
    session.chosen = session.agendas.first().id;
    for (Segment& segment : segments) {
        segment.ifTimeAllows = segment.ifTimeAllows || segment.parked;
        if (segment.fixedStart && *segment.fixedStart < Seconds{0})
            segment.fixedStart.reset();
    }
    return tamed(session);
}

template <class T>
T pick(Dice& dice, const QList<T>& list)
{
    return list.isEmpty() ? T() : dice.oneOf(list);
}

/// Numbers as they come, and those at which sums overflow.
template <class T>
T anyTime(Dice& dice)
{
    using Rep = typename T::rep;
    switch (dice.below(6)) {
    case 0:
        return T{std::numeric_limits<Rep>::max()};
    case 1:
        return T{std::numeric_limits<Rep>::min()};
    default:
        return T{Rep{dice.below(2'000'000) - 500'000} * (dice.chance(10) ? 10'000 : 1)};
    }
}

}  // namespace

Event randomPlanToRun(Dice& dice, int size)
{
    Event event;
    event.id = EventId(dice.uuid());
    event.sessions = {randomSessionToRun(dice, size)};
    QSet<PersonId> known;
    for (const Segment& segment : event.sessions.first().agendas.first().segments)
        for (const Turn& turn : segment.turns)
            if (!known.contains(turn.person)) {
                known.insert(turn.person);
                Person person;
                person.id = turn.person;
                event.people.append(person);
            }
    return event;
}

RandomRun::RandomRun(const Seed& seed)
    : m_dice(seed.number)
    , m_run{RunId(m_dice.uuid()),
            SessionId(),
            m_dice.chance(30) ? RunKind::Rehearsal : RunKind::Session,
            randomPlanToRun(m_dice, seed.size),
            {}}
    , m_fold(m_run)
    , m_clock{QStringLiteral("boot"), RunTime{m_dice.below(1'000'000)}, hours{400'000}}
{
}

RandomRun::RandomRun(const Run& run, const Seed& seed)
    : m_dice(seed.number)
    , m_run(run)
    , m_fold(run)
    , m_clock(run.entries.isEmpty() ? ClockReading{QStringLiteral("boot"), RunTime{0}, hours{400'000}}
                                    : run.entries.last().clock)
{
}

void RandomRun::go(int attempts)
{
    for (int i = 0; i < attempts; ++i) {
        letTimePass();
        doSomething();
    }
}

RunEntry RandomRun::propose()
{
    for (;;) {
        letTimePass();
        if (const Result<RunEntry> entry = anything())
            return *entry;
    }
}

void RandomRun::letTimePass()
{
    wait(RunTime{m_dice.below(m_dice.chance(20) ? 600'000 : 90'000)});
    if (m_dice.chance(3))
        restart();
}

void RandomRun::hurry()
{
    if (const Result<RunEntry> begin = runlog::begin(state(), m_clock))
        add(*begin);
    for (int count = m_dice.below(5); count > 0; --count) {
        wait(RunTime{m_dice.below(40'000)});
        if (const Result<RunEntry> next = runlog::next(state(), m_clock))
            add(*next);
        if (m_dice.chance(30))
            doSomething();
    }
}

void RandomRun::doSomething()
{
    if (const Result<RunEntry> entry = anything())
        add(*entry);
}

Result<RunEntry> RandomRun::anything()
{
    return m_dice.chance(12) ? runlog::undo(state(), m_clock) : something();
}

void RandomRun::wait(RunTime time)
{
    m_clock.ticks += time;
    m_clock.utc += time;
}

void RandomRun::restart()
{
    m_clock.boot = m_dice.uuid().toString();
    m_clock.ticks = RunTime{m_dice.below(1000)};
}

void RandomRun::add(const RunEntry& entry)
{
    m_run.entries.append(entry);
    m_fold.add(entry);
}

SegmentId RandomRun::segment()
{
    return pick(m_dice, runAgenda(state()).segments).id;
}

PersonId RandomRun::person()
{
    return pick(m_dice, state().plan.people).id;
}

HandId RandomRun::hand()
{
    return pick(m_dice, state().hands).id;
}

Result<RunEntry> RandomRun::something()
{
    if (state().phase == RunPhase::NotBegun && m_dice.chance(60))
        return runlog::begin(state(), m_clock);
    switch (m_dice.below(15)) {
    case 0:
        return runlog::begin(state(), m_clock);
    case 1:
    case 2:
        return runlog::next(state(), m_clock);
    case 3:
        return runlog::back(state(), m_clock);
    case 4:
        return runlog::pause(state(), m_clock);
    case 5:
    case 6:
        return runlog::resume(state(), m_clock);
    case 7:
        return m_dice.chance(80) ? runlog::startSegment(state(), m_clock, segment())
                                 : runlog::end(state(), m_clock);
    case 8:
        return runlog::reopen(state(), m_clock);
    case 9:
    case 10:
        return runlog::startTurn(state(), m_clock, person());
    case 11:
        return runlog::endTurn(state(), m_clock);
    case 12:
        return somethingAboutThePlan();
    case 13:
        return somethingAboutTheFloor();
    default:
        return m_dice.chance(50) ? recovery()
                                 : runlog::correctBegin(state(), m_clock, Seconds{m_dice.below(400) - 200});
    }
}

Result<RunEntry> RandomRun::somethingAboutThePlan()
{
    switch (m_dice.below(6)) {
    case 0:
        return runlog::extend(state(), m_clock, segment(), minutes(m_dice.below(7) - 3));
    case 1:
        return runlog::skip(state(), m_clock, segment());
    case 2:
        return runlog::bringBack(state(), m_clock, segment());
    case 3:
        return runlog::absent(state(), m_clock, person(), static_cast<MinutesTo>(m_dice.below(3)));
    case 4:
        return runlog::setSpeed(state(), m_clock, m_dice.below(62));
    default:
        return runlog::outcome(state(), m_clock, QStringLiteral("Agreed"), segment());
    }
}

Result<RunEntry> RandomRun::somethingAboutTheFloor()
{
    switch (m_dice.below(9)) {
    case 0:
        return runlog::raiseHand(state(), m_clock, HandId(m_dice.uuid()), HandDetails());
    case 1:
        return runlog::startTurn(state(), m_clock, hand());
    case 2:
        return runlog::withdrawHand(state(), m_clock, hand());
    case 3:
        return runlog::callBackHand(state(), m_clock, hand());
    case 4:
        return m_dice.chance(30) ? runlog::closeQueue(state(), m_clock) : runlog::openQueue(state(), m_clock);
    case 5:
        return runlog::spendFloor(state(), m_clock, segment(), Seconds{m_dice.below(100)});
    case 6:
        return state().blank ? runlog::unblank(state(), m_clock) : runlog::blank(state(), m_clock);
    case 7:
        return runlog::note(state(), m_clock, QStringLiteral("Heard"), segment());
    default:
        return runlog::showMessage(state(), m_clock, QString::number(m_dice.below(3)));
    }
}

Result<RunEntry> RandomRun::recovery()
{
    const QList<RecoveryOption> options = recoveryOptions(state(), now());
    if (options.isEmpty())
        return runlog::next(state(), m_clock);
    return runlog::recover(state(), m_clock, m_dice.oneOf(options));
}

RunEntry anyEntry(Dice& dice, const Run& run, qint64 number)
{
    const QList<Segment>& segments = runAgenda(run.plan).segments;
    RunEntry entry;
    entry.number = dice.chance(95) ? number : dice.below(50) - 10;
    entry.action = static_cast<RunAction>(dice.below(enumCount<RunAction>()));
    entry.at = anyTime<RunTime>(dice);
    entry.clock = {dice.chance(50) ? QString() : QStringLiteral("boot"), anyTime<RunTime>(dice),
                   anyTime<RunTime>(dice)};
    entry.segment = dice.chance(80) ? pick(dice, segments).id : SegmentId(dice.uuid());
    entry.person = dice.chance(80) ? pick(dice, run.plan.people).id : PersonId();
    entry.hand =
        dice.chance(50) ? HandId() : HandId(QUuid(quint32(dice.below(4)), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    entry.amount = anyTime<Seconds>(dice);
    entry.undoes = dice.below(static_cast<int>(number) + 3) - 1;
    entry.text = dice.chance(50) ? QString() : QStringLiteral("text");
    if (dice.chance(60))
        entry.details = HandDetails();
    if (!segments.isEmpty() && dice.chance(60)) {
        Event next = run.plan;
        QList<Segment>& changed = next.sessions.first().agendas.first().segments;
        if (dice.chance(30))
            changed.removeAt(dice.below(static_cast<int>(changed.size())));
        else
            changed[dice.below(static_cast<int>(changed.size()))].planned = anyTime<Seconds>(dice);
        entry.changes = rowChanges(run.plan, next);
    }
    return entry;
}

}  // namespace moderato::test
