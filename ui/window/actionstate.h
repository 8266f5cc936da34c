#pragma once

#include "ui/parts/desk.h"
#include "ui/window/actions.h"
#include "ui/window/centre.h"

namespace moderato {

/// The commands that show a page in the middle, with their pages.
const QList<std::pair<Act, Centre::Page>>& pageActs();

/// Lets just those commands be chosen that can do something with what is on the desk, and names what undo and redo do.
/// Marks the page that is shown.
void showWhatCanBeDone(const Desk& desk, const Centre& centre, const Actions& actions);

}  // namespace moderato
