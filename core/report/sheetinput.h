#pragma once

#include "core/plan/clock.h"
#include "core/plan/event.h"
#include "core/timing/schedule.h"

namespace moderato {

/// What a sheet is made from: an agenda of a session of the event, and what follows from it.
struct SheetInput {
    const Event& event;
    const Session& session;
    const Agenda& agenda;
    const Schedule& schedule;
    ClockStyle clock = ClockStyle::Hours24;  ///< how the sheet says the time of day
};

}  // namespace moderato
