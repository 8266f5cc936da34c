#include "core/timing/fixing.h"

#include "core/edit/locate.h"
#include "core/timing/findingparts.h"

namespace moderato {
namespace {

QSet<QString> errorKeys(const AgendaAssessment& assessment)
{
    QSet<QString> keys;
    for (const Finding& finding : assessment.findings)
        if (finding.severity == Severity::Error)
            keys.insert(finding.key());
    return keys;
}

/// What the segments in the plan ask for: each its demand or its duration, whichever is more.
Seconds askedFor(const Schedule& schedule)
{
    Seconds sum{0};
    for (const SegmentTimes& times : schedule.segments)
        if (!times.parked)
            sum += std::max(times.budget.demand, times.budget.duration);
    return sum;
}

Seconds ifPositive(Seconds value)
{
    return std::max(Seconds{0}, value);
}

/// What the floor loses: of the time that counts, or of all that is planned for it, whichever is more.
Seconds floorLoss(const Schedule& before, const Schedule& after)
{
    const Seconds counted = before.floor - after.floor;
    const Seconds planned = counted + before.floorAfterLimit - after.floorAfterLimit;
    return ifPositive(std::max(counted, planned));
}

bool needsForecast(const Finding& finding)
{
    const Check* check = checkWithCode(QString::fromLatin1(finding.code));
    return check && check->forecasts;
}

/// True if all durations that a fix may have made longer are still ones that a plan can hold.
bool isPossible(const Agenda& agenda)
{
    return std::all_of(agenda.segments.cbegin(), agenda.segments.cend(), [](const Segment& segment) {
        return isDuration(segment.planned) && isDuration(segment.floorReserve);
    });
}

Event withAgenda(Event event, const Agenda& agenda)
{
    at(event, locate(event, agenda.id)) = agenda;
    return event;
}

bool holds(const AgendaAssessment& assessment, const QString& key)
{
    return std::any_of(assessment.findings.cbegin(), assessment.findings.cend(),
                       [&key](const Finding& finding) { return finding.key() == key; });
}

}  // namespace

Fixing::Fixing(const Event& event, const Finding& finding, const QDateTime& now, const FreshId& freshId,
               const ForecastAssumptions* assumptions, ClockStyle clock)
    : m_event(event)
    , m_finding(finding)
    , m_now(now)
    , m_freshId(freshId)
    , m_session(moderato::find(std::as_const(m_event).sessions, finding.place.session))
    , m_agenda(m_session ? moderato::find(m_session->agendas, finding.place.agenda) : nullptr)
    , m_checks(needsForecast(finding) ? Checks::All : Checks::AllButForecast)
    , m_assumptions(assumptions)
    , m_clock(clock)
{
    if (!m_agenda)
        return;
    m_before = assessed(m_event);
    m_errorsBefore = errorKeys(m_before);
    m_isTrue = holds(m_before, finding.key());
}

const Segment* Fixing::segment() const
{
    return moderato::find(m_agenda->segments, m_finding.place.segment);
}

const SegmentTimes* Fixing::times() const
{
    return moderato::find(m_before.schedule.segments, m_finding.place.segment);
}

QString Fixing::nameOf(PersonId person) const
{
    CastMember member;
    member.person = moderato::find(m_event.people, person);
    return member.name();
}

Event Fixing::with(const Agenda& agenda) const
{
    return withAgenda(m_event, agenda);
}

bool Fixing::offer(const QString& title, const Agenda& next)
{
    return isPossible(next) && offer(title, with(next));
}

bool Fixing::offer(const QString& title, const Without& without, const QList<PersonId>& leaving)
{
    if (!offer(title, without(leaving)))
        return false;
    m_fixes.last().leaving = leaving;
    m_fixes.last().without = [event = m_event, without](const QList<PersonId>& others) {
        return withAgenda(event, without(others));
    };
    return true;
}

bool Fixing::offer(const QString& title, const Result<Event>& next)
{
    if (!next)
        return false;
    const AgendaAssessment after = assessed(*next);
    if (!mends(after))
        return false;
    Fix fix;
    fix.title = title;
    fix.event = *next;
    fix.after = after;
    fix.saves = ifPositive(askedFor(m_before.schedule) - askedFor(after.schedule));
    fix.endsLater = ifPositive(after.schedule.scheduledEnd - m_before.schedule.scheduledEnd);
    fix.floorLoses = floorLoss(m_before.schedule, after.schedule);
    fix.before = m_before.findings;
    m_fixes.append(fix);
    return true;
}

AgendaAssessment Fixing::assessed(const Event& event) const
{
    const AgendaPlace place = findAgenda(event, m_finding.place.agenda);
    return assessAgenda(event, *place.session, *place.agenda, m_now, m_checks, m_assumptions, m_clock);
}

bool Fixing::mends(const AgendaAssessment& after) const
{
    return !holds(after, m_finding.key()) && m_errorsBefore.contains(errorKeys(after));
}

Fixing::Without takingOff(const Agenda& agenda, Seconds changeover, Freed freed)
{
    return
        [=](const QList<PersonId>& leaving) { return withoutSpeakers(agenda, changeover, leaving, freed); };
}

}  // namespace moderato
