#include "core/timing/assumptions.h"

namespace moderato {

ForecastAssumptions defaultAssumptions()
{
    ForecastAssumptions assumed;
    // Mean 1.015, as of 50 talks in 12-minute slots: 34 of 11:42 and 16 of 13:12 (Nature, 2018). Width: assumption.
    assumed.ratio(Kind::Presentation) = {{0.75, 0.95, 1.00, 1.07, 1.33}};
    assumed.ratio(Kind::Framing) = assumed.ratio(Kind::Presentation);
    // The longest: a 10-minute break that took 25. The rest: assumption.
    assumed.ratio(Kind::Break) = {{0.90, 1.00, 1.20, 1.50, 2.50}};
    // Openings, too, were seen to eat more than talks do; the figures are an assumption.
    assumed.ratio(Kind::Opening) = {{0.80, 1.00, 1.10, 1.40, 2.50}};
    // From here on nothing was measured: assumptions.
    assumed.ratio(Kind::Panel) = {{0.80, 0.95, 1.00, 1.10, 1.40}};
    assumed.ratio(Kind::Floor) = {{0.70, 0.95, 1.00, 1.10, 1.40}};
    assumed.ratio(Kind::Discussion) = {{0.75, 0.95, 1.00, 1.15, 1.50}};
    assumed.ratio(Kind::Poll) = {{0.50, 0.85, 1.00, 1.30, 2.00}};
    assumed.ratio(Kind::WrapUp) = {{0.50, 0.85, 1.00, 1.10, 1.50}};
    assumed.ratio(Kind::Buffer) = exactly(1.0);
    assumed.common = {{0.88, 0.96, 1.00, 1.04, 1.15}};
    assumed.lateStart = {{0, 30, 60, 180, 600}};
    return assumed;
}

ForecastAssumptions withObserved(ForecastAssumptions assumptions, const QList<ObservedRatio>& observed)
{
    std::array<QList<double>, enumCount<Kind>()> byKind;
    for (const ObservedRatio& one : observed)
        byKind[static_cast<std::size_t>(one.kind)].append(one.ratio);
    for (std::size_t kind = 0; kind < byKind.size(); ++kind)
        if (byKind[kind].size() >= enoughObservations)
            assumptions.ratios[kind] = spreadOf(byKind[kind]);
    return assumptions;
}

}  // namespace moderato
