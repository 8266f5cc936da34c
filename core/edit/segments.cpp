#include "core/edit/segments.h"

#include <QSet>

namespace moderato {
namespace {

/// Sets one duration of a segment, if it is one.
Result<Event> setDuration(Event event, SegmentId id, Seconds Segment::*member, Seconds value)
{
    if (!isDuration(value))
        return notADuration();
    return changeSegment(std::move(event), id, [=](Segment& segment) { segment.*member = value; });
}

bool isBound(const std::optional<Seconds>& bound)
{
    return !bound || isDuration(*bound);
}

/// Takes the segments with these ids out of the event and returns them in their order.
QList<Segment> takeSegments(Event& event, const QSet<SegmentId>& ids)
{
    QList<Segment> taken;
    for (qsizetype s = 0; s < event.sessions.size(); ++s) {
        for (qsizetype a = 0; a < event.sessions.at(s).agendas.size(); ++a) {
            const QList<Segment>& segments = event.sessions.at(s).agendas.at(a).segments;
            const bool touched =
                std::any_of(segments.cbegin(), segments.cend(),
                            [&ids](const Segment& segment) { return ids.contains(segment.id); });
            if (!touched)
                continue;
            for (const Segment& segment : segments)
                if (ids.contains(segment.id))
                    taken.append(segment);
            event.sessions[s].agendas[a].segments.removeIf(
                [&ids](const Segment& segment) { return ids.contains(segment.id); });
        }
    }
    return taken;
}

/// The place in a list of segments in front of which `position` lies once the segments with these ids are out.
qsizetype positionWithout(const QList<Segment>& segments, qsizetype position, const QSet<SegmentId>& ids)
{
    const qsizetype end = std::clamp<qsizetype>(position, 0, segments.size());
    return std::count_if(segments.cbegin(), segments.cbegin() + end,
                         [&ids](const Segment& segment) { return !ids.contains(segment.id); });
}

}  // namespace

Result<Event> addSegment(Event event, AgendaId agenda, Segment fresh, qsizetype position)
{
    return changeAgenda(std::move(event), agenda, [&](Agenda& changed) {
        changed.segments.insert(std::clamp<qsizetype>(position, 0, changed.segments.size()),
                                std::move(fresh));
    });
}

Result<Event> removeSegments(Event event, const QList<SegmentId>& ids)
{
    for (const SegmentId& id : ids)
        if (!locate(event, id).isValid())
            return noSuchSegment();
    takeSegments(event, QSet<SegmentId>(ids.cbegin(), ids.cend()));
    return event;
}

Result<Event> duplicateSegment(Event event, SegmentId id, const FreshId& freshId)
{
    const SegmentIndex index = locate(event, id);
    if (!index.isValid())
        return noSuchSegment();
    Agenda& agenda = agendaAt(event, index);
    Segment copy = agenda.segments.at(index.segment);
    copy.id = SegmentId(freshId());
    for (Turn& turn : copy.turns)
        turn.id = TurnId(freshId());
    for (Question& question : copy.questions)
        question.id = QuestionId(freshId());
    for (Cue& cue : copy.cues)
        cue.id = CueId(freshId());
    agenda.segments.insert(index.segment + 1, copy);
    return event;
}

Result<Event> moveSegments(Event event, const QList<SegmentId>& ids, AgendaId agenda, qsizetype position,
                           PartId part)
{
    const AgendaIndex target = locate(event, agenda);
    if (!target.isValid())
        return noSuchAgenda();
    const Agenda& before = event.sessions.at(target.session).agendas.at(target.agenda);
    if (!part.isNull() && !find(before.parts, part))
        return noSuchPart();
    for (const SegmentId& id : ids)
        if (!locate(event, id).isValid())
            return noSuchSegment();

    const QSet<SegmentId> moving(ids.cbegin(), ids.cend());
    qsizetype at = positionWithout(before.segments, position, moving);
    const QList<Segment> taken = takeSegments(event, moving);
    QList<Segment>& segments = moderato::at(event, target).segments;
    for (Segment segment : taken) {
        segment.part = part;
        segments.insert(at++, segment);
    }
    return event;
}

Result<Event> shiftSegment(Event event, SegmentId id, int direction)
{
    const SegmentIndex index = locate(event, id);
    if (!index.isValid())
        return noSuchSegment();
    const QList<Segment>& segments = event.sessions.at(index.session).agendas.at(index.agenda).segments;
    const PartId part = segments.at(index.segment).part;
    const qsizetype next = index.segment + direction;
    const bool inside = next >= 0 && next < segments.size();
    const PartId nextPart = inside ? segments.at(next).part : PartId();

    if (part != nextPart) {
        // Step over the border first: out of the own part, or into the neighbour's.
        at(event, index).part = part.isNull() ? nextPart : PartId();
        return event;
    }
    if (inside)
        agendaAt(event, index).segments.move(index.segment, next);
    return event;
}

Result<Event> setTitle(Event event, SegmentId id, const QString& title)
{
    return changeSegment(std::move(event), id, [&](Segment& segment) { segment.title = title; });
}

Result<Event> setKind(Event event, SegmentId id, Kind kind)
{
    return changeSegment(std::move(event), id, [=](Segment& segment) { segment.kind = kind; });
}

Result<Event> setPlanned(Event event, SegmentId id, Seconds planned)
{
    return setDuration(std::move(event), id, &Segment::planned, planned);
}

Result<Event> setAsLongAsNeeded(Event event, SegmentId id, bool asLongAsNeeded)
{
    return changeSegment(std::move(event), id,
                         [=](Segment& segment) { segment.asLongAsNeeded = asLongAsNeeded; });
}

Result<Event> setLocked(Event event, SegmentId id, bool locked)
{
    return changeSegment(std::move(event), id, [=](Segment& segment) { segment.locked = locked; });
}

Result<Event> setBounds(Event event, SegmentId id, std::optional<Seconds> least, std::optional<Seconds> most)
{
    if (!isBound(least) || !isBound(most))
        return notADuration();
    return changeSegment(std::move(event), id, [=](Segment& segment) {
        segment.least = least;
        segment.most = most;
    });
}

Result<Event> setFixedStart(Event event, SegmentId id, std::optional<Seconds> fixedStart)
{
    if (fixedStart && !isOffset(*fixedStart))
        return notADuration();
    return changeSegment(std::move(event), id, [=](Segment& segment) { segment.fixedStart = fixedStart; });
}

Result<Event> setIfTimeAllows(Event event, SegmentId id, bool ifTimeAllows)
{
    return changeSegment(std::move(event), id, [=](Segment& segment) {
        segment.ifTimeAllows = ifTimeAllows;
        segment.parked = segment.parked && ifTimeAllows;
    });
}

Result<Event> setParked(Event event, SegmentId id, bool parked)
{
    return changeSegment(std::move(event), id, [=](Segment& segment) {
        segment.parked = parked;
        segment.ifTimeAllows = segment.ifTimeAllows || parked;
    });
}

Result<Event> setLead(Event event, SegmentId id, PersonId lead)
{
    if (!lead.isNull() && !find(event.people, lead))
        return noSuchPerson();
    return changeSegment(std::move(event), id, [=](Segment& segment) { segment.lead = lead; });
}

Result<Event> setLeadTime(Event event, SegmentId id, Seconds leadTime)
{
    return setDuration(std::move(event), id, &Segment::leadTime, leadTime);
}

Result<Event> setFloorReserve(Event event, SegmentId id, Seconds reserve)
{
    return setDuration(std::move(event), id, &Segment::floorReserve, reserve);
}

Result<Event> setConversation(Event event, SegmentId id, bool conversation)
{
    return changeSegment(std::move(event), id,
                         [=](Segment& segment) { segment.conversation = conversation; });
}

Result<Event> setNote(Event event, SegmentId id, const QString& note)
{
    return changeSegment(std::move(event), id, [&](Segment& segment) { segment.note = note; });
}

}  // namespace moderato
