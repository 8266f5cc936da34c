#pragma once

#include "core/timing/checks.h"

namespace moderato {

/// The floor's share of the limit is under the policy's (rule 5).
QList<Finding> findFloorShare(const CheckInput& input);

/// The floor is not heard for longer than the policy allows.
QList<Finding> findFloorUnheard(const CheckInput& input);

/// The floor is first heard later than the policy's share of the limit.
QList<Finding> findFloorLate(const CheckInput& input);

/// People take part online, and nobody moderates for them.
QList<Finding> findNoOnlineModerator(const CheckInput& input);

/// People take part online, and in no floor time does the online moderator have a cue, a turn or the lead.
QList<Finding> findNoOnlineFloor(const CheckInput& input);

}  // namespace moderato
