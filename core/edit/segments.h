#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Edits of an agenda's segments: each takes the event by value and returns the next one. An unknown id or an
/// impossible duration is refused; a plan that breaks a rule is not.

/// Puts a new segment at this place of the agenda (clamped to its length). Its own ids come filled in.
Result<Event> addSegment(Event event, AgendaId agenda, Segment fresh, qsizetype position);

/// Takes the segments out, with their turns, questions and cues.
Result<Event> removeSegments(Event event, const QList<SegmentId>& ids);

/// Puts a copy of the segment right after it, with ids from `freshId`.
Result<Event> duplicateSegment(Event event, SegmentId id, const FreshId& freshId);

/// Moves segments, in their present order, in front of the segment that now stands at `position` of the agenda
/// (at its end if there is none), into `part` (null: into none). They may come from another agenda.
Result<Event> moveSegments(Event event, const QList<SegmentId>& ids, AgendaId agenda, qsizetype position,
                           PartId part);

/// Moves a segment one place up (-1) or down (+1). At the border of a part it first leaves or enters the part.
/// At the end of the agenda nothing changes.
Result<Event> shiftSegment(Event event, SegmentId id, int direction);

Result<Event> setTitle(Event event, SegmentId id, const QString& title);
Result<Event> setKind(Event event, SegmentId id, Kind kind);
Result<Event> setPlanned(Event event, SegmentId id, Seconds planned);
Result<Event> setAsLongAsNeeded(Event event, SegmentId id, bool asLongAsNeeded);
Result<Event> setLocked(Event event, SegmentId id, bool locked);
Result<Event> setBounds(Event event, SegmentId id, std::optional<Seconds> least, std::optional<Seconds> most);
Result<Event> setFixedStart(Event event, SegmentId id, std::optional<Seconds> fixedStart);

/// Says whether the segment runs only if time allows; one that must run is not parked.
Result<Event> setIfTimeAllows(Event event, SegmentId id, bool ifTimeAllows);

/// Parks the segment or brings it back; a parked one is 'if time allows'.
Result<Event> setParked(Event event, SegmentId id, bool parked);

/// Sets who leads the segment; null for nobody.
Result<Event> setLead(Event event, SegmentId id, PersonId lead);
Result<Event> setLeadTime(Event event, SegmentId id, Seconds leadTime);
Result<Event> setFloorReserve(Event event, SegmentId id, Seconds reserve);
Result<Event> setConversation(Event event, SegmentId id, bool conversation);
Result<Event> setNote(Event event, SegmentId id, const QString& note);

}  // namespace moderato
