#pragma once

#include "core/plan/event.h"

#include <QStringList>

namespace moderato {

/// The names of the fields that a copy to share is written without: ways to reach a person, and internal notes.
const QStringList& privateFields();

/// The event with its private fields empty, and all else as it is.
Event withoutPrivate(Event event);

}  // namespace moderato
