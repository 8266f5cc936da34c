#pragma once

#include "core/plan/time.h"

#include <QString>

namespace moderato {

/// A duration as one says it: "90 minutes", "1 minute", "2:30 minutes", "30 seconds".
QString spokenDuration(Seconds value);

}  // namespace moderato
