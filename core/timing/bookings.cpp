#include "core/timing/bookings.h"

#include "core/plan/clock.h"
#include "core/plan/lookup.h"

namespace moderato {
namespace {

/// From when people first speak or lead to when they last do.
QHash<PersonId, TimeSpan> spokenSpans(const Agenda& agenda, const Schedule& schedule)
{
    QHash<PersonId, TimeSpan> spans;
    const auto add = [&spans](PersonId person, const SegmentTimes& times) {
        if (person.isNull())
            return;
        const auto known = spans.find(person);
        if (known == spans.end())
            spans.insert(person, {times.start, times.end()});
        else
            *known = {std::min(known->start, times.start), std::max(known->end, times.end())};
    };
    for (qsizetype i = 0; i < agenda.segments.size(); ++i) {
        const Segment& segment = agenda.segments.at(i);
        if (segment.parked)
            continue;
        add(segment.lead, schedule.segments.at(i));
        for (const Turn& turn : segment.turns)
            add(turn.person, schedule.segments.at(i));
    }
    return spans;
}

bool isNeededThroughout(const CastMember& member)
{
    return member.participant &&
           std::any_of(member.participant->roles.cbegin(), member.participant->roles.cend(),
                       [](Role role) { return role != Role::Panellist; });
}

bool hasSeveralStarts(const Event& event)
{
    return std::count_if(event.sessions.cbegin(), event.sessions.cend(),
                         [](const Session& session) { return session.start.has_value(); }) > 1;
}

}  // namespace

Bookings::Bookings(const Event& event)
{
    if (!hasSeveralStarts(event))
        return;
    const People people(event);
    for (const Session& session : event.sessions)
        if (const Agenda* agenda = chosenAgenda(session); agenda && session.start)
            add(session, *agenda, schedule(session, *agenda), Cast(people, session, *agenda));
}

Bookings::Bookings(const Session& session, const Agenda& agenda, const Schedule& schedule, const Cast& cast)
{
    if (session.start)
        add(session, agenda, schedule, cast);
}

void Bookings::add(const Session& session, const Agenda& agenda, const Schedule& schedule, const Cast& cast)
{
    const qint64 start = clockAt(session, Seconds{0})->toSecsSinceEpoch();
    const QHash<PersonId, TimeSpan> spoken = spokenSpans(agenda, schedule);
    const auto book = [&](PersonId person, const TimeSpan& span) {
        if (span.end > span.start)
            m_bookings[person].append({session.id, start + span.start.count(), start + span.end.count()});
    };
    for (auto span = spoken.cbegin(); span != spoken.cend(); ++span) {
        const CastMember* member = cast.find(span.key());
        if (!member || (!member->isAbsent() && !isNeededThroughout(*member)))
            book(span.key(), *span);
    }
    for (const CastMember& member : cast.members())
        if (isNeededThroughout(member) && !member.isAbsent())
            book(member.id, {Seconds{0}, schedule.scheduledEnd});
}

}  // namespace moderato
