#pragma once

#include "core/plan/event.h"
#include "core/store/losses.h"

#include <QSet>

namespace moderato {

/// Mends what in an event that was put together from a damaged file leads nowhere: people who are named and lost get a
/// place holder each, so that it stays visible who is one and the same; parts and chosen agendas that are lost are
/// cleared. `used` are all ids in the event.
void mendReferences(Event& event, const QSet<RowId>& used, Losses& losses);

}  // namespace moderato
