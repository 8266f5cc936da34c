#pragma once

#include "core/plan/event.h"

namespace moderato {

/// The event's people, the participants of the session first.
QList<Person> participantsFirst(const Event& event, const Session& session);

}  // namespace moderato
