#pragma once

#include "core/plan/segment.h"

namespace moderato {

/// The kind of which a title speaks in plain words at its beginning or end: "Coffee break", "Floor: in-room and online",
/// "Chair sums up", "Ouverture". English, French, Spanish and Portuguese. None if it says none, or could mean another:
/// minutes are the floor's only where a title leaves no doubt.
std::optional<Kind> kindSaidBy(const QString& title);

/// The kind of this name, as the program or the event file calls it; none for any other word.
std::optional<Kind> kindCalled(const QString& name);

}  // namespace moderato
