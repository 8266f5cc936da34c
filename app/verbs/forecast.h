#pragma once

#include "app/exit.h"
#include "app/selection.h"

namespace moderato {

struct ForecastOptions {
    QString file;
    Selection selection;
    bool json = false;
};

/// Shows how likely an agenda is to end within its limit, and between which times its segments start and end.
Exit showForecast(const ForecastOptions& options);

}  // namespace moderato
