#pragma once

#include "core/plan/event.h"

namespace moderato::bench {

/// An event of so many sessions, each with one agenda of so many segments: panels of three and floor times in parts of four,
/// in sessions long enough for all of them.
Event eventOf(qsizetype sessions, qsizetype segments);

}  // namespace moderato::bench
