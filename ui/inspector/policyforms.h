#pragma once

#include "ui/inspector/fieldform.h"

namespace moderato {

// What the shown session holds itself to, each figure with what is usual.

FieldForm* floorPolicyForm(Desk& desk);
FieldForm* panelPolicyForm(Desk& desk);
FieldForm* timePolicyForm(Desk& desk);

/// The groups that the panel should have people of.
QWidget* balancePane(Desk& desk);

/// How each check counts in the session.
QWidget* checkLevelsPane(Desk& desk);

}  // namespace moderato
