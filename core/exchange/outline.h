#pragma once

#include "core/plan/event.h"
#include "core/result.h"

namespace moderato {

/// An event with one session that holds the agenda which a text gives, one item a line (agendalines.h says what is read).
/// The first Markdown heading before any item is the session's title, else it is `title`; the others are parts. What is no
/// item stands in the session's description before the first one, and after it in the note of the item above. An item
/// that says nothing of its length gets five minutes. Fails if the text is not UTF-8 or has no item.
Result<Event> eventFromOutline(const QByteArray& text, const QString& title, const FreshId& freshId);

}  // namespace moderato
