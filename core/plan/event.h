#pragma once

#include "core/plan/session.h"
#include "core/plan/theme.h"

namespace moderato {

/// What one file holds: the people, and the sessions in which they appear.
struct Event {
    EventId id;
    QString title;
    QString description;
    Theme theme;  ///< of the handouts
    QList<Person> people;
    QList<Session> sessions;

    bool operator==(const Event&) const = default;
};

}  // namespace moderato
