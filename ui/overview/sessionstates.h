#pragma once

#include "core/timing/checks.h"

#include <QHash>

namespace moderato {

/// How one session stands: the figures of its chosen agenda and its findings, in words.
struct SessionState {
    QString words;        ///< '7:00 over', '1 error, 2 warnings' or 'fits'
    QStringList clashes;  ///< who is in two places at once, in words
    bool isOver = false;
    bool hasErrors = false;
};

/// The states of an event's sessions, each assessed when it is first asked for.
class SessionStates {
public:
    /// Forgets what was known of another event.
    void show(const Event& event, const QDateTime& now);

    const SessionState& of(const Session& session);

private:
    Event m_event;
    QDateTime m_now;
    std::optional<Bookings> m_bookings;
    QHash<SessionId, SessionState> m_states;
};

}  // namespace moderato
