#pragma once

#include "core/plan/event.h"
#include "core/result.h"

#include <QByteArray>

namespace moderato {

/// The whole event as JSON (UTF-8, indented): times in whole seconds, shares as fractions, ids carried. Keys are the
/// names of core/plan/fields.h in their order. The same event always gives the same bytes.
QByteArray eventToJson(const Event& event);

/// Reads what eventToJson writes, or the same written by hand: every row needs its id, any other key that is missing
/// takes its default. The error names the place, such as sessions[1]/agendas[2]/planned_seconds (counted from 1), and
/// what was expected there.
Result<Event> eventFromJson(const QByteArray& json);

}  // namespace moderato
