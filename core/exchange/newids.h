#pragma once

#include "core/plan/event.h"

#include <QHash>

namespace moderato {

/// The same event under new ids throughout; a row that is `known` elsewhere takes its id there. References follow, also
/// those inside the keys of accepted findings.
Event withNewIds(const Event& event, const FreshId& freshId, const QHash<RowId, QUuid>& known = {});

}  // namespace moderato
