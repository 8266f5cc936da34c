#pragma once

#include "core/timing/checks.h"

namespace moderato {

/// Somebody is on the panel by role, is expected to come, and has no turn.
QList<Finding> findPanellistsWithoutTurn(const CheckInput& input);

/// Somebody has turns and has declined, or sends somebody else.
QList<Finding> findAbsentSpeakers(const CheckInput& input);

/// Somebody has turns and has not confirmed; there is time left to ask.
QList<Finding> findUnconfirmedSpeakers(const CheckInput& input);

/// Somebody has turns and has not confirmed, and the session is nearer than the policy's days.
QList<Finding> findLateConfirmations(const CheckInput& input);

/// Somebody is needed in another session of the event at the same time.
QList<Finding> findDoubleBookings(const CheckInput& input);

/// Somebody is needed in another session too shortly before or after this one.
QList<Finding> findShortWays(const CheckInput& input);

/// One person is chair and panellist.
QList<Finding> findChairsOnPanel(const CheckInput& input);

}  // namespace moderato
