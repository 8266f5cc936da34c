#pragma once

#include "core/plan/event.h"

#include <optional>

namespace moderato {

/// What our own run of show in Markdown holds, by the form of its tables, which is the same in all languages: sessions with
/// parts, segments and their durations, gaps before fixed starts and parked segments. What else stands in a row goes into
/// the segment's note. None if there is no such table in the text. Ids are new.
std::optional<Event> eventFromRunOfShow(const QString& text, const QString& title, const FreshId& freshId);

}  // namespace moderato
