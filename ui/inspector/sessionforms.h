#pragma once

#include "ui/inspector/fieldform.h"

namespace moderato {

// The forms of the shown session and agenda.

/// Its slot: title, limit, start and place.
FieldForm* sessionSlotForm(Desk& desk);
/// What it is about and what it should bring.
FieldForm* sessionAboutForm(Desk& desk);
/// What those who have a part in it have to know to be there.
FieldForm* sessionPracticalForm(Desk& desk);
/// The name and note of the shown agenda, and which one is chosen.
FieldForm* agendaForm(Desk& desk);

}  // namespace moderato
