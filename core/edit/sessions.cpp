#include "core/edit/sessions.h"

#include "core/edit/segments.h"
#include "core/plan/clock.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimeZone>

namespace moderato {
namespace {

/// How much later one time of day is than another, going round the clock the shorter way.
Seconds laterOnTheClock(QTime from, QTime to)
{
    constexpr Seconds halfDay = minutes(12 * 60);
    const Seconds later{from.secsTo(to)};
    if (later > halfDay)
        return later - 2 * halfDay;
    return later < -halfDay ? later + 2 * halfDay : later;
}

/// Fixed starts stand on the clock: where the session starts later, their offsets are shorter.
void keepFixedStarts(Session& session, const Session& before)
{
    const Seconds later = laterOnTheClock(before.start->time, session.start->time);
    for (Agenda& agenda : session.agendas)
        for (Segment& segment : agenda.segments)
            if (segment.fixedStart) {
                const QTime clock = clockAt(before, *segment.fixedStart)->time();
                segment.fixedStart = offsetAt(session, clock, *segment.fixedStart - later);
            }
}

/// The agenda with fresh ids throughout, its references among them kept.
Agenda withFreshIds(Agenda agenda, const FreshId& freshId)
{
    agenda.id = AgendaId(freshId());
    QHash<PartId, PartId> parts;
    for (Part& part : agenda.parts) {
        const PartId fresh(freshId());
        parts.insert(part.id, fresh);
        part.id = fresh;
    }
    for (Segment& segment : agenda.segments) {
        segment.id = SegmentId(freshId());
        segment.part = parts.value(segment.part);
        for (Turn& turn : segment.turns)
            turn.id = TurnId(freshId());
        for (Question& question : segment.questions)
            question.id = QuestionId(freshId());
        for (Cue& cue : segment.cues)
            cue.id = CueId(freshId());
    }
    return agenda;
}

/// Changes one part of an agenda by `change`.
template <class F>
Result<Event> changePart(Event event, AgendaId agenda, PartId part, F&& change)
{
    const AgendaIndex index = locate(event, agenda);
    if (!index.isValid())
        return noSuchAgenda();
    QList<Part>& parts = at(event, index).parts;
    const qsizetype place = indexOf(parts, part);
    if (place < 0)
        return noSuchPart();
    change(parts[place]);
    return event;
}

/// Where a group of these segments can stand without splitting the part around the first of them.
qsizetype placeOfGroup(const QList<Segment>& segments, const QList<SegmentId>& ids)
{
    qsizetype first = 0;
    while (first < segments.size() && !ids.contains(segments.at(first).id))
        ++first;
    const PartId around = first < segments.size() ? segments.at(first).part : PartId();
    const bool startsThePart = first == 0 || segments.at(first - 1).part != around;
    if (around.isNull() || startsThePart)
        return first;
    while (first < segments.size() && segments.at(first).part == around)
        ++first;
    return first;
}

}  // namespace

Result<Event> setEventTitle(Event event, const QString& title)
{
    event.title = title;
    return event;
}

Result<Event> addSession(Event event, const Session& fresh, qsizetype position)
{
    event.sessions.insert(std::clamp<qsizetype>(position, 0, event.sessions.size()), fresh);
    return event;
}

Result<Event> removeSession(Event event, SessionId id)
{
    const qsizetype index = indexOf(event.sessions, id);
    if (index < 0)
        return noSuchSession();
    event.sessions.removeAt(index);
    return event;
}

Result<Event> setSessionTitle(Event event, SessionId id, const QString& title)
{
    return changeSession(std::move(event), id, [&](Session& session) { session.title = title; });
}

Result<Event> setLimit(Event event, SessionId id, Seconds limit)
{
    if (!isDuration(limit) || limit == Seconds{0})
        return failure(QCoreApplication::translate(
            "Edit", "A session's limit goes from 0:01 to 24 h; type one such as 90 or 1h30."));
    return changeSession(std::move(event), id, [=](Session& session) { session.limit = limit; });
}

Result<Event> setStart(Event event, SessionId id, std::optional<WallTime> start, const QString& timeZone)
{
    if (!timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(timeZone.toLatin1()))
        return failure(QCoreApplication::translate(
                           "Edit", "\"%1\" is not a known time zone; choose one such as Africa/Addis_Ababa.")
                           .arg(timeZone));
    return changeSession(std::move(event), id, [&](Session& session) {
        const Session before = session;
        session.start = start;
        session.timeZone = timeZone;
        if (start && before.start && timeZone == before.timeZone)
            keepFixedStarts(session, before);
    });
}

Result<Event> setPlace(Event event, SessionId id, const QString& place)
{
    return changeSession(std::move(event), id, [&](Session& session) { session.place = place; });
}

Result<Event> setHardEnd(Event event, SessionId id, bool hardEnd)
{
    return changeSession(std::move(event), id, [=](Session& session) { session.hardEnd = hardEnd; });
}

Result<Event> setFormat(Event event, SessionId id, Format format)
{
    return changeSession(std::move(event), id, [=](Session& session) { session.format = format; });
}

Result<Event> setPolicy(Event event, SessionId id, const Policy& policy)
{
    return changeSession(std::move(event), id, [&](Session& session) { session.policy = policy; });
}

Result<Event> addAgenda(Event event, SessionId session, const Agenda& fresh)
{
    return changeSession(std::move(event), session, [&](Session& changed) {
        changed.agendas.append(fresh);
        if (changed.chosen.isNull())
            changed.chosen = fresh.id;
    });
}

Result<Event> duplicateAgenda(Event event, AgendaId id, const QString& name, const FreshId& freshId)
{
    const AgendaIndex index = locate(event, id);
    if (!index.isValid())
        return noSuchAgenda();
    QList<Agenda>& agendas = event.sessions[index.session].agendas;
    Agenda copy = withFreshIds(agendas.at(index.agenda), freshId);
    copy.name = name;
    agendas.insert(index.agenda + 1, copy);
    return event;
}

Result<Event> removeAgenda(Event event, AgendaId id)
{
    const AgendaIndex index = locate(event, id);
    if (!index.isValid())
        return noSuchAgenda();
    Session& session = event.sessions[index.session];
    session.agendas.removeAt(index.agenda);
    if (session.chosen == id)
        session.chosen = session.agendas.isEmpty() ? AgendaId() : session.agendas.first().id;
    return event;
}

Result<Event> renameAgenda(Event event, AgendaId id, const QString& name)
{
    return changeAgenda(std::move(event), id, [&](Agenda& agenda) { agenda.name = name; });
}

Result<Event> chooseAgenda(Event event, AgendaId id)
{
    const AgendaIndex index = locate(event, id);
    if (!index.isValid())
        return noSuchAgenda();
    event.sessions[index.session].chosen = id;
    return event;
}

Result<Event> addPart(Event event, AgendaId agenda, const Part& fresh)
{
    return changeAgenda(std::move(event), agenda, [&](Agenda& changed) { changed.parts.append(fresh); });
}

Result<Event> setPartTitle(Event event, AgendaId agenda, PartId part, const QString& title)
{
    return changePart(std::move(event), agenda, part, [&](Part& changed) { changed.title = title; });
}

Result<Event> setPartBudget(Event event, AgendaId agenda, PartId part, std::optional<Seconds> budget)
{
    if (budget && !isDuration(*budget))
        return notADuration();
    return changePart(std::move(event), agenda, part, [=](Part& changed) { changed.budget = budget; });
}

Result<Event> groupIntoPart(Event event, AgendaId agenda, const QList<SegmentId>& ids, const Part& fresh)
{
    const AgendaIndex index = locate(event, agenda);
    if (!index.isValid())
        return noSuchAgenda();
    const qsizetype position = placeOfGroup(at(event, index).segments, ids);
    const Result<Event> withPart = addPart(std::move(event), agenda, fresh);
    return withPart ? moveSegments(*withPart, ids, agenda, position, fresh.id) : withPart;
}

Result<Event> removePart(Event event, AgendaId agenda, PartId part)
{
    const AgendaIndex index = locate(event, agenda);
    if (!index.isValid())
        return noSuchAgenda();
    Agenda& changed = at(event, index);
    if (changed.parts.removeIf([part](const Part& each) { return each.id == part; }) == 0)
        return noSuchPart();
    for (Segment& segment : changed.segments)
        if (segment.part == part)
            segment.part = PartId();
    return event;
}

}  // namespace moderato
