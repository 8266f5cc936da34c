#pragma once

#include "ui/inspector/fieldform.h"

namespace moderato {

/// Which fields of somebody's part in a session.
enum class ParticipantFields { Main, All };

/// Adds them to a form whose subject names session and person: roles, attendance and invitation, or all.
void addParticipantFields(FieldForm* form, ParticipantFields which);

/// Adds a field that says whether the person takes part at all.
void addTakesPart(FieldForm* form);

}  // namespace moderato
