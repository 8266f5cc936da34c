#pragma once

#include "ui/inspector/fieldform.h"

namespace moderato {

// The forms of the selected segment.

/// What it is, how long it takes and who leads it.
FieldForm* segmentMainForm(Desk& desk);
/// How its speakers take turns.
FieldForm* segmentSpeakingForm(Desk& desk);
/// Where it stands, and how far its duration may change.
FieldForm* segmentBoundsForm(Desk& desk);
FieldForm* segmentNoteForm(Desk& desk);

}  // namespace moderato
