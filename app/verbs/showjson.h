#pragma once

#include "core/plan/lookup.h"

#include <QJsonObject>

namespace moderato {

/// The schedule of one agenda as `show --json` writes it. Times in whole seconds, shares as fractions, ids carried.
QJsonObject showJson(const Event& event, const AgendaPlace& place);

}  // namespace moderato
