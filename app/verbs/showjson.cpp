#include "app/verbs/showjson.h"

#include "core/plan/values.h"
#include "core/timing/schedule.h"

namespace moderato {
namespace {

QJsonObject sessionJson(const Session& session)
{
    return {{QStringLiteral("id"), jsonOf(session.id)},
            {QStringLiteral("title"), session.title},
            {QStringLiteral("limit_seconds"), jsonOf(session.limit)},
            {QStringLiteral("start"), jsonOf(session.start)},
            {QStringLiteral("time_zone"), session.timeZone},
            {QStringLiteral("hard_end"), session.hardEnd}};
}

QJsonObject agendaJson(const Policy& policy, const Agenda& agenda, const Schedule& schedule)
{
    return {{QStringLiteral("id"), jsonOf(agenda.id)},
            {QStringLiteral("name"), agenda.name},
            {QStringLiteral("scheduled_seconds"), jsonOf(schedule.scheduledEnd)},
            {QStringLiteral("overrun_seconds"), jsonOf(schedule.overrun())},
            {QStringLiteral("remaining_seconds"), jsonOf(schedule.remaining())},
            {QStringLiteral("panel_seconds"), jsonOf(schedule.panel)},
            {QStringLiteral("floor_seconds"), jsonOf(schedule.floor)},
            {QStringLiteral("floor_wanted_seconds"), jsonOf(schedule.floorWanted)},
            {QStringLiteral("floor_share"), schedule.floorShare()},
            {QStringLiteral("floor_interventions"), floorInterventions(schedule, policy)},
            {QStringLiteral("longest_without_floor_seconds"), jsonOf(schedule.longestWithoutFloor)}};
}

QJsonArray turnsJson(const Event& event, const Segment& segment)
{
    QJsonArray turns;
    for (const Turn& turn : segment.turns)
        turns.append(QJsonObject{{QStringLiteral("person"), personName(event, turn.person)},
                                 {QStringLiteral("rounds_seconds"), jsonOf(turn.rounds)}});
    return turns;
}

QJsonObject segmentJson(const Event& event, const Agenda& agenda, const Segment& segment,
                        const SegmentTimes& times)
{
    const Part* part = find(agenda.parts, segment.part);
    return {{QStringLiteral("id"), jsonOf(segment.id)},
            {QStringLiteral("title"), segment.title},
            {QStringLiteral("kind"), jsonOf(segment.kind)},
            {QStringLiteral("part"), part ? QJsonValue(part->title) : QJsonValue()},
            {QStringLiteral("start_seconds"), jsonOf(times.start)},
            {QStringLiteral("duration_seconds"), jsonOf(times.budget.duration)},
            {QStringLiteral("end_seconds"), jsonOf(times.end())},
            {QStringLiteral("demand_seconds"), jsonOf(times.budget.demand)},
            {QStringLiteral("floor_seconds"), jsonOf(times.budget.floor)},
            {QStringLiteral("parked"), times.parked},
            {QStringLiteral("turns"), turnsJson(event, segment)}};
}

QJsonArray segmentsJson(const Event& event, const Agenda& agenda, const Schedule& schedule)
{
    QJsonArray segments;
    for (qsizetype i = 0; i < agenda.segments.size(); ++i)
        segments.append(segmentJson(event, agenda, agenda.segments.at(i), schedule.segments.at(i)));
    return segments;
}

/// The session's participants, and after them whoever has a turn without being one.
QList<Participant> everybody(const AgendaPlace& place)
{
    QList<Participant> all = place.session->participants;
    for (const Segment& segment : place.agenda->segments) {
        for (const Turn& turn : segment.turns) {
            const bool isKnown = std::any_of(all.cbegin(), all.cend(), [&turn](const Participant& each) {
                return each.person == turn.person;
            });
            if (!isKnown) {
                Participant speaker;
                speaker.person = turn.person;
                all.append(speaker);
            }
        }
    }
    return all;
}

QJsonArray peopleJson(const Event& event, const AgendaPlace& place)
{
    QJsonArray people;
    for (const Participant& participant : everybody(place))
        people.append(QJsonObject{
            {QStringLiteral("id"), jsonOf(participant.person)},
            {QStringLiteral("name"), personName(event, participant.person)},
            {QStringLiteral("roles"), jsonOf(participant.roles)},
            {QStringLiteral("budget_seconds"), jsonOf(personBudget(*place.agenda, participant.person))},
            {QStringLiteral("event_budget_seconds"), jsonOf(personBudget(event, participant.person))}});
    return people;
}

}  // namespace

QJsonObject showJson(const Event& event, const AgendaPlace& place)
{
    const Schedule times = schedule(*place.session, *place.agenda);
    return {{QStringLiteral("session"), sessionJson(*place.session)},
            {QStringLiteral("agenda"), agendaJson(place.session->policy, *place.agenda, times)},
            {QStringLiteral("segments"), segmentsJson(event, *place.agenda, times)},
            {QStringLiteral("people"), peopleJson(event, place)}};
}

}  // namespace moderato
