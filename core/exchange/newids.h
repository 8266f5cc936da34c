#pragma once

#include "core/plan/eventandruns.h"

#include <QHash>

namespace moderato {

/// The same event under new ids throughout; a row that is `known` elsewhere takes its id there. References follow, also
/// those inside the keys of accepted findings.
Event withNewIds(const Event& event, const FreshId& freshId, const QHash<RowId, QUuid>& known = {});

/// The same with its runs, which get new ids themselves. A run names its session, and its plan and its log what they
/// share with the event, by the same new ids; what the event has no more gets one, too. Hands are each run's own, and stay.
EventAndRuns withNewIds(const EventAndRuns& all, const FreshId& freshId);

}  // namespace moderato
