#pragma once

#include "core/live/recovery.h"
#include "core/plan/clock.h"
#include "ui/live/notespanel.h"
#include "ui/live/paceband.h"
#include "ui/live/recoveryrow.h"

namespace moderato {

PaceShown paceShown(const RunState& state, const Pace& pace, qsizetype ways, ClockStyle style);

/// The sentence above the ways to end on time.
QString recoveryHeading(const RunState& state, const Pace& pace, qsizetype ways, ClockStyle style);
QList<WayShown> waysShown(const RunState& state, const QList<RecoveryOption>& options, ClockStyle style);

/// What the floor has lost, as a sentence; empty if nothing.
QString floorLossText(const Pace& pace);
/// What is on can take so much floor time, or took it, without that being said to be a choice; 0 if nothing.
Seconds floorToSpend(const Pace& pace);

QList<NoteShown> notesShown(const RunState& state, ClockStyle style);

}  // namespace moderato
