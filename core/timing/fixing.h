#pragma once

#include "core/timing/fixes.h"
#include "core/timing/measures.h"

namespace moderato {

/// One finding while ways to mend it are looked for: what a maker of fixes knows, and where it offers what it makes.
class Fixing {
public:
    Fixing(const Event& event, const Finding& finding, const QDateTime& now, const FreshId& freshId,
           const ForecastAssumptions* assumptions, ClockStyle clock);
    Q_DISABLE_COPY_MOVE(Fixing)

    /// True if the finding is true of the event; else there is nothing to mend.
    bool isTrue() const { return m_isTrue; }

    const Event& event() const { return m_event; }
    const Session& session() const { return *m_session; }
    const Agenda& agenda() const { return *m_agenda; }
    const Schedule& schedule() const { return m_before.schedule; }
    const Finding& finding() const { return m_finding; }
    Seconds changeover() const { return m_session->policy.changeover; }
    /// How titles say the time of day.
    ClockStyle clock() const { return m_clock; }
    QUuid freshId() const { return m_freshId(); }

    /// The segment that the finding is about; nullptr if it is about none.
    const Segment* segment() const;
    /// That segment's times; nullptr if it is about none.
    const SegmentTimes* times() const;

    /// The name of a person, or a word for one without.
    QString nameOf(PersonId person) const;

    /// The event with the agenda as given.
    Event with(const Agenda& agenda) const;

    /// The agenda without these people.
    using Without = std::function<Agenda(const QList<PersonId>& leaving)>;

    /// Keeps the event as a fix if it mends the finding and brings no new error; true if it does.
    bool offer(const QString& title, const Result<Event>& next);
    bool offer(const QString& title, const Agenda& next);
    bool offer(const QString& title, const Without& without, const QList<PersonId>& leaving);

    QList<Fix> fixes() const { return m_fixes; }

private:
    AgendaAssessment assessed(const Event& event) const;
    bool mends(const AgendaAssessment& after) const;

    Event m_event;
    Finding m_finding;
    QDateTime m_now;
    const FreshId& m_freshId;
    const Session* m_session = nullptr;
    const Agenda* m_agenda = nullptr;
    bool m_isTrue = false;
    Checks m_checks = Checks::AllButForecast;
    const ForecastAssumptions* m_assumptions = nullptr;
    ClockStyle m_clock = ClockStyle::Hours24;
    AgendaAssessment m_before;
    QSet<QString> m_errorsBefore;
    QList<Fix> m_fixes;
};

/// Takes panellists off this agenda.
Fixing::Without takingOff(const Agenda& agenda, Seconds changeover, Freed freed);

/// Tries the amounts from, from + step, ... up to `last` until `tryIt(amount)` is true: the mildest that will do.
template <class F>
bool mildest(Seconds from, Seconds step, Seconds last, F&& tryIt)
{
    for (Seconds amount = from; step > Seconds{0} ? amount <= last : amount >= last; amount += step)
        if (tryIt(amount))
            return true;
    return false;
}

}  // namespace moderato
