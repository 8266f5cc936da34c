#pragma once

#include "ui/parts/desk.h"

namespace moderato {

/// What a window is called: its event with the file, and whether that is read only.
QString titleOfWindow(const Desk& desk);

}  // namespace moderato
