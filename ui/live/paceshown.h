#pragma once

#include "core/live/recovery.h"
#include "core/plan/clock.h"
#include "ui/live/notespanel.h"
#include "ui/live/paceband.h"
#include "ui/live/recoveryrow.h"

namespace moderato {

PaceShown paceShown(const RunState& state, const Pace& pace, const QList<RecoveryOption>& ways,
                    ClockStyle style);

/// The sentence above the ways to end on time.
QString recoveryHeading(const RunState& state, const Pace& pace, const QList<RecoveryOption>& ways,
                        ClockStyle style);
QList<WayShown> waysShown(const RunState& state, const QList<RecoveryOption>& options, ClockStyle style);

/// What the floor has lost, as a sentence; empty if nothing.
QString floorLossText(const Pace& pace);
/// So much floor time that is still there what is on is about to take, or takes; 0 if nothing. Of what is lost already
/// nothing can be chosen any more.
Seconds floorToSpend(const Pace& pace);

QList<NoteShown> notesShown(const RunState& state, ClockStyle style);

}  // namespace moderato
