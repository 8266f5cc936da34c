#pragma once

#include "core/timing/cast.h"
#include "core/timing/schedule.h"

namespace moderato {

/// When a person is needed in one session, in seconds since 1970 UTC.
struct Booking {
    SessionId session;
    qint64 from = 0;
    qint64 to = 0;
};

/// When people are needed in the sessions of an event that have a start. A panellist is needed from the first segment
/// that they speak in or lead to the last; everybody with another role, all the session long; who declined or
/// delegated, not at all.
class Bookings {
public:
    /// Of the chosen agendas of all sessions.
    explicit Bookings(const Event& event);

    /// Of one agenda; nothing if the session has no start.
    Bookings(const Session& session, const Agenda& agenda, const Schedule& schedule, const Cast& cast);

    QList<Booking> of(PersonId person) const { return m_bookings.value(person); }

private:
    void add(const Session& session, const Agenda& agenda, const Schedule& schedule, const Cast& cast);

    QHash<PersonId, QList<Booking>> m_bookings;
};

}  // namespace moderato
