#pragma once

#include "core/plan/event.h"
#include "core/report/report.h"
#include "core/timing/schedule.h"

namespace moderato {

/// The run of show of one agenda of a session of the event, chosen or not, with its schedule: who does what when, and
/// whether it fits. It holds nothing internal: no notes, no contact data. With `findings` it ends with those that are open
/// whatever the day is.
Report runOfShow(const Event& event, const Session& session, const Agenda& agenda, const Schedule& schedule,
                 bool findings = false);

}  // namespace moderato
