#pragma once

#include "core/plan/event.h"
#include "core/result.h"

namespace moderato {

/// An event with a session for each entry of a calendar, with its times, zone, place and description, and an agenda that
/// is still empty. Entries that each have one of our kinds as their category, as toICalendar() writes them by segment, are
/// segments: a session holds those of one day and place that follow each other within an hour. Of an entry that comes
/// again and again it is the first time. Fails if it is no calendar, or an entry has no start.
Result<Event> eventFromICalendar(const QByteArray& calendar, const QString& title, const FreshId& freshId);

}  // namespace moderato
