#include "ui/live/conductor.h"

#include "ui/live/paceshown.h"

namespace moderato {
namespace {

/// How old the ways to end on time may get, in time of the run: what they say they make up for has to be what there is.
constexpr Seconds waysLast{5};

/// True if both are one way, found at two moments.
bool isSameWay(const RecoveryOption& one, const RecoveryOption& other)
{
    const auto touched = [](const RecoveryOption& option) {
        QList<std::pair<SegmentId, PersonId>> ids;
        for (const Affected& each : option.affected)
            ids.append({each.segment, each.person});
        return ids;
    };
    // Of trims there are several for the same people, under titles that no lateness changes.
    const bool named = one.title == other.title;
    const bool alike = one.kind != RecoveryKind::TrimRounds && touched(one) == touched(other);
    return one.kind == other.kind && (named || alike);
}

/// What the way has become since it was found: it makes up for the seconds that went by, too.
RecoveryOption asOfNow(const RecoveryOption& way, const RunState& state, RunTime now)
{
    for (const RecoveryOption& fresh : recoveryOptions(state, now))
        if (isSameWay(fresh, way))
            return fresh;
    return way;
}

/// Ways keep their places, and so their keys, while all of those that were shown still help; new ones come after them.
QList<RecoveryOption> inOrderOf(const QList<RecoveryOption>& shown, QList<RecoveryOption> fresh)
{
    if (shown.size() > fresh.size())
        return fresh;
    QList<RecoveryOption> ordered = fresh;
    for (qsizetype place = 0; place < shown.size(); ++place) {
        const auto from = ordered.begin() + place;
        const auto same = std::find_if(
            from, ordered.end(), [&](const RecoveryOption& way) { return isSameWay(way, shown.at(place)); });
        if (same == ordered.end())
            return fresh;
        std::rotate(from, same, same + 1);
    }
    return ordered;
}

}  // namespace

Conductor::Conductor(LiveDesk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk, &LiveDesk::ticked, this, &Conductor::followTime);
}

void Conductor::next()
{
    const bool begun = m_desk.state().phase != RunPhase::NotBegun;
    m_desk.act(begun ? runlog::next : runlog::begin);
}

void Conductor::back()
{
    m_desk.act(runlog::back);
}

void Conductor::pauseOrGoOn()
{
    const bool paused = m_desk.state().phase == RunPhase::Paused;
    m_desk.act(paused ? runlog::resume : runlog::pause);
}

void Conductor::endOrReopen()
{
    const bool over = m_desk.state().phase == RunPhase::Over;
    m_desk.act(over ? runlog::reopen : runlog::end);
}

void Conductor::extend(Seconds by)
{
    m_desk.act([by](const RunState& state, const ClockReading& now) {
        return runlog::extend(state, now, segmentOn(state), by);
    });
}

void Conductor::beganEarlier(Seconds amount)
{
    if (m_desk.state().phase == RunPhase::NotBegun && !m_desk.act(runlog::begin))
        return;
    if (amount != Seconds{0})
        m_desk.act([amount](const RunState& state, const ClockReading& now) {
            return runlog::correctBegin(state, now, amount);
        });
}

void Conductor::jump(SegmentId segment)
{
    m_desk.act([segment](const RunState& state, const ClockReading& now) {
        return runlog::startSegment(state, now, segment);
    });
}

void Conductor::skip(SegmentId segment)
{
    m_desk.act([segment](const RunState& state, const ClockReading& now) {
        return runlog::skip(state, now, segment);
    });
}

void Conductor::skipNext()
{
    skip(segmentNext(m_desk.state()));
}

void Conductor::bringBack(SegmentId segment)
{
    m_desk.act([segment](const RunState& state, const ClockReading& now) {
        return runlog::bringBack(state, now, segment);
    });
}

void Conductor::startTurn(PersonId person)
{
    m_desk.act([person](const RunState& state, const ClockReading& now) {
        return runlog::startTurn(state, now, person);
    });
}

void Conductor::endTurn()
{
    m_desk.act(runlog::endTurn);
}

void Conductor::absent(PersonId person, MinutesTo to)
{
    m_desk.act([person, to](const RunState& state, const ClockReading& now) {
        return runlog::absent(state, now, person, to);
    });
}

void Conductor::spendFloor()
{
    const Seconds amount = floorToSpend(m_desk.paceNow());
    m_desk.act([amount](const RunState& state, const ClockReading& now) {
        return runlog::spendFloor(state, now, segmentOn(state), amount);
    });
}

bool Conductor::raise(const HandDetails& details)
{
    return m_desk.act([&details](const RunState& state, const ClockReading& now) {
        return runlog::raiseHand(state, now, HandId::create(), details);
    });
}

void Conductor::call(HandId hand)
{
    m_desk.act([hand](const RunState& state, const ClockReading& now) {
        return runlog::startTurn(state, now, hand);
    });
}

void Conductor::withdraw(HandId hand)
{
    m_desk.act([hand](const RunState& state, const ClockReading& now) {
        return runlog::withdrawHand(state, now, hand);
    });
}

void Conductor::callBack(HandId hand)
{
    m_desk.act([hand](const RunState& state, const ClockReading& now) {
        return runlog::callBackHand(state, now, hand);
    });
}

void Conductor::setQueueOpen(bool open)
{
    m_desk.act(open ? runlog::openQueue : runlog::closeQueue);
}

bool Conductor::note(const QString& text, QuestionId question)
{
    return m_desk.act([&](const RunState& state, const ClockReading& now) {
        return runlog::note(state, now, text, segmentOn(state), question);
    });
}

bool Conductor::outcome(const QString& text, QuestionId question)
{
    return m_desk.act([&](const RunState& state, const ClockReading& now) {
        return runlog::outcome(state, now, text, segmentOn(state), question);
    });
}

bool Conductor::message(const QString& text)
{
    return m_desk.act([&text](const RunState& state, const ClockReading& now) {
        return runlog::showMessage(state, now, text);
    });
}

void Conductor::setBlank(bool blank)
{
    m_desk.act(blank ? runlog::blank : runlog::unblank);
}

void Conductor::setSpeed(int speed)
{
    if (speed == m_desk.state().speed)
        return;
    m_desk.act([speed](const RunState& state, const ClockReading& now) {
        return runlog::setSpeed(state, now, speed);
    });
}

void Conductor::simulate(bool simulate, quint32 seed)
{
    m_rehearser.reset();
    if (simulate)
        m_rehearser.emplace(seed, m_desk.assumptions());
}

void Conductor::findWays(bool hold)
{
    const RunTime now = m_desk.now();
    if (!m_ways.isEmpty() && hold && now - m_waysFrom < waysLast)
        return;
    m_waysFrom = now;
    const QList<RecoveryOption> fresh = recoveryOptions(m_desk.state(), now);
    m_ways = hold ? inOrderOf(m_ways, fresh) : fresh;
}

void Conductor::takeWay(qsizetype place)
{
    if (place >= m_ways.size())
        return;
    m_desk.act([wanted = m_ways.at(place)](const RunState& state, const ClockReading& now) {
        return runlog::recover(state, now, asOfNow(wanted, state, timeAt(state, now)));
    });
}

void Conductor::takePlan(const Event& plan, const QString& text)
{
    m_desk.act([&](const RunState& state, const ClockReading& now) {
        return runlog::changePlan(state, now, plan, text);
    });
}

/// In a rehearsal segments can end by themselves.
void Conductor::followTime()
{
    if (!m_rehearser || m_desk.state().kind != RunKind::Rehearsal ||
        !m_rehearser->isDone(m_desk.state(), m_desk.paceNow()))
        return;
    if (segmentNext(m_desk.state()).isNull())
        m_desk.act(runlog::end);
    else
        m_desk.act(runlog::next);
}

}  // namespace moderato
