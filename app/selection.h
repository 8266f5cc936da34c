#pragma once

#include "core/plan/eventandruns.h"
#include "core/plan/lookup.h"
#include "core/result.h"

namespace moderato {

/// Which session and which of its agendas a verb is about, counted from 1 as people do; none: the first
/// session, its chosen agenda.
struct Selection {
    std::optional<int> session;
    std::optional<int> agenda;
};

/// Reads an event file without changing it; what is to be said of it goes to standard error.
Result<Event> readEvent(const QString& path);

/// The same with the runs of its sessions.
Result<EventAndRuns> readEventAndRuns(const QString& path);

/// The selected session.
Result<const Session*> selectSession(const Event& event, const Selection& selection);

/// The selected session and agenda; never without either.
Result<AgendaPlace> selectAgenda(const Event& event, const Selection& selection);

}  // namespace moderato
