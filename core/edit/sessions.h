#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Edits of the event itself, its sessions, their agendas and parts.

Result<Event> setEventTitle(Event event, const QString& title);

Result<Event> addSession(Event event, const Session& fresh, qsizetype position);
Result<Event> removeSession(Event event, SessionId id);
Result<Event> setSessionTitle(Event event, SessionId id, const QString& title);

/// Sets the session's limit, over 0 and at most 24 h.
Result<Event> setLimit(Event event, SessionId id, Seconds limit);

/// Moves the session's start. Fixed starts keep their time of day, whatever the date: their offsets shift the other way,
/// by 12 h at most. In another time zone they keep their offsets.
Result<Event> setStart(Event event, SessionId id, std::optional<WallTime> start, const QString& timeZone);
Result<Event> setPlace(Event event, SessionId id, const QString& place);
Result<Event> setHardEnd(Event event, SessionId id, bool hardEnd);
Result<Event> setFormat(Event event, SessionId id, Format format);
Result<Event> setPolicy(Event event, SessionId id, const Policy& policy);

/// Adds an alternative at the end of the session's agendas; the first one is chosen at once.
Result<Event> addAgenda(Event event, SessionId session, const Agenda& fresh);

/// A copy of the agenda after it, with this name and ids from `freshId`.
Result<Event> duplicateAgenda(Event event, AgendaId id, const QString& name, const FreshId& freshId);
Result<Event> removeAgenda(Event event, AgendaId id);
Result<Event> renameAgenda(Event event, AgendaId id, const QString& name);
Result<Event> chooseAgenda(Event event, AgendaId id);

Result<Event> addPart(Event event, AgendaId agenda, const Part& fresh);
Result<Event> setPartTitle(Event event, AgendaId agenda, PartId part, const QString& title);
Result<Event> setPartBudget(Event event, AgendaId agenda, PartId part, std::optional<Seconds> budget);

/// Puts the segments together under a new heading, where the first of them stands; if that is inside another part, after
/// that part, which stays whole.
Result<Event> groupIntoPart(Event event, AgendaId agenda, const QList<SegmentId>& ids, const Part& fresh);

/// Removes the heading; its segments stay where they are.
Result<Event> removePart(Event event, AgendaId agenda, PartId part);

}  // namespace moderato
