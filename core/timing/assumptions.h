#pragma once

#include "core/plan/words.h"
#include "core/timing/spread.h"

namespace moderato {

/// What a forecast takes for granted. Hardly any of it has been measured: docs/forecast.md has every default's source.
struct ForecastAssumptions {
    std::array<Spread, enumCount<Kind>()> ratios;  ///< actual / planned duration, by kind
    Spread common;     ///< on all durations of one session alike: a quick or a slow moderator
    Spread lateStart;  ///< by how many seconds the session starts late

    const Spread& ratio(Kind kind) const { return ratios[static_cast<std::size_t>(kind)]; }
    Spread& ratio(Kind kind) { return ratios[static_cast<std::size_t>(kind)]; }

    bool operator==(const ForecastAssumptions&) const = default;
};

/// The assumptions where nothing was observed.
ForecastAssumptions defaultAssumptions();

/// How long one segment really took, as a multiple of what was planned.
struct ObservedRatio {
    Kind kind = Kind::Discussion;
    double ratio = 1.0;
};

/// From how many observations of a kind they replace its assumption. The lowest and highest of 20 leave out less than a
/// tenth of what can happen (2 / 21 on average); those of five would leave out a third.
constexpr qsizetype enoughObservations = 20;

/// The assumptions, with those kinds' ratios replaced that were observed often enough.
ForecastAssumptions withObserved(ForecastAssumptions assumptions, const QList<ObservedRatio>& observed);

}  // namespace moderato
