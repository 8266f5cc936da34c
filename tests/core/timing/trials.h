#pragma once

#include "core/timing/forecast.h"

namespace moderato::test {

/// What a forecast says, by so many trials with dice: rule 10 played out as it is written, with nothing of the
/// forecast's code but the spreads' quartiles. The same seed gives the same answer on every machine.
Forecast forecastByTrials(const Session& session, const ForecastAssumptions& assumptions, int trials,
                          quint64 seed = 1);

}  // namespace moderato::test
