#pragma once

#include "core/plan/lookup.h"

namespace moderato {

/// The schedule of one agenda as a table for the terminal, with its sums.
QString showText(const Event& event, const AgendaPlace& place);

}  // namespace moderato
