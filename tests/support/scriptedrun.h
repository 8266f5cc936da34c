#pragma once

#include "core/plan/clock.h"
#include "core/plan/lookup.h"
#include "core/plan/run.h"

namespace moderato::test {

/// Writes the log of a run: each call is an entry at so many seconds of its time line. Whether it makes sense is the
/// test's affair.
class ScriptedRun {
public:
    /// By the chosen agenda of the event's first session.
    explicit ScriptedRun(const Event& event, RunKind kind = RunKind::Session)
    {
        m_run.id = RunId::create();
        m_run.kind = kind;
        m_run.plan = event;
        if (event.id.isNull())
            m_run.plan.id = EventId::create();
        m_run.plan.sessions.resize(1);
        Session& session = m_run.plan.sessions.first();
        session.agendas = {*chosenAgenda(session)};
        session.chosen = session.agendas.first().id;
        m_run.session = session.id;
        if (const std::optional<QDateTime> start = clockAt(session, Seconds{0}))
            m_start = RunTime{start->toMSecsSinceEpoch()};
    }

    /// From now on the machine's clock is so much later than the session's.
    void setWallClock(RunTime later) { m_start += later; }

    RunEntry& add(Seconds at, RunAction action)
    {
        RunEntry entry;
        entry.number = m_run.entries.size() + 1;
        entry.action = action;
        entry.at = at;
        entry.clock = {QStringLiteral("boot"), at, m_start + at};
        m_run.entries.append(entry);
        return m_run.entries.last();
    }

    /// The segment at this place of the agenda begins.
    void begin(Seconds at, qsizetype place = 0) { add(at, RunAction::Begin).segment = segmentAt(place); }
    void start(Seconds at, qsizetype place) { add(at, RunAction::StartSegment).segment = segmentAt(place); }
    void pause(Seconds from, Seconds to)
    {
        add(from, RunAction::Pause);
        add(to, RunAction::Resume);
    }
    void end(Seconds at) { add(at, RunAction::End); }

    void speak(Seconds from, Seconds to, PersonId person)
    {
        add(from, RunAction::StartTurn).person = person;
        add(to, RunAction::EndTurn);
    }

    HandId raise(Seconds at, const HandDetails& details)
    {
        RunEntry& entry = add(at, RunAction::RaiseHand);
        entry.hand = HandId::create();
        entry.details = details;
        return entry.hand;
    }

    /// Somebody from the floor asks and is heard at once.
    void speak(Seconds from, Seconds to, const HandDetails& details)
    {
        const HandId hand = raise(from, details);
        add(from, RunAction::StartTurn).hand = hand;
        add(to, RunAction::EndTurn);
    }

    void note(Seconds at, RunAction action, const char* text, qsizetype place)
    {
        RunEntry& entry = add(at, action);
        entry.text = QString::fromUtf8(text);
        entry.segment = segmentAt(place);
    }

    /// The plan becomes another one.
    void change(Seconds at, RunAction action, const Event& next)
    {
        add(at, action).changes = rowChanges(m_now.value_or(m_run.plan), next);
        m_now = next;
    }

    SegmentId segmentAt(qsizetype place) const { return plan().segments.at(place).id; }
    const Agenda& plan() const { return m_run.plan.sessions.first().agendas.first(); }
    const Run& run() const { return m_run; }

private:
    Run m_run;
    RunTime m_start{0};  ///< of the session, by the machine's clock
    std::optional<Event> m_now;
};

}  // namespace moderato::test
