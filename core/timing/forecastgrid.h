#pragma once

#include "core/timing/assumptions.h"
#include "core/timing/schedule.h"

#include <vector>

namespace moderato {

/// One value of the factor common to a session, standing for those near it.
struct CommonFactor {
    double value = 1.0;
    double chance = 1.0;  ///< all together 1
};

/// How finely a forecast is reckoned.
struct ForecastGrid {
    Seconds step{1};
    std::vector<CommonFactor> factors;
};

/// A grid that suits the agenda: values of the common factor so near to each other that what each segment adds of its
/// own covers the distance; and the smallest step, from 1 s, with which the whole takes some milliseconds.
ForecastGrid gridFor(const Agenda& agenda, const Schedule& schedule, const ForecastAssumptions& assumptions);

}  // namespace moderato
