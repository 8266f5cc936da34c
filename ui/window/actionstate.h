#pragma once

#include "ui/parts/desk.h"
#include "ui/window/actions.h"

namespace moderato {

/// Lets just those commands be chosen that can do something with what is on the desk, and names what undo and redo do.
void showWhatCanBeDone(const Desk& desk, const Actions& actions);

}  // namespace moderato
