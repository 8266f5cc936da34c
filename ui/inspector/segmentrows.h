#pragma once

#include "ui/parts/desk.h"

#include <QWidget>

namespace moderato {

/// The questions of the selected segment: a list, and the fields of the selected one.
QWidget* questionsPane(Desk& desk);

/// The cues of the selected segment, likewise.
QWidget* cuesPane(Desk& desk);

}  // namespace moderato
