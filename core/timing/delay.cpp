#include "core/timing/delay.h"

#include <algorithm>

namespace moderato {
namespace {

/// A quarter of a spread, widened to a step around its middle, but not to below nothing.
std::pair<double, double> atLeastAStep(double from, double to)
{
    if (to - from >= 1)
        return {from, to};
    const double begin = std::max(0.0, (from + to - 1) / 2);
    return {begin, begin + 1};
}

}  // namespace

Delay::Delay(const Spread& steps) : m_shortest(steps.lowest()), m_longest(steps.highest())
{
    for (std::size_t i = 0; i < 4; ++i) {
        const auto [from, to] = atLeastAStep(steps.quantiles[i], steps.quantiles[i + 1]);
        addQuarter(from, to);
    }
}

void Delay::addQuarter(double from, double to)
{
    const double density = 0.25 / (to - from);
    if (m_count > 0 && m_edges[m_count - 1].at == from)
        m_edges[m_count - 1].change += density;
    else
        addEdge(from, density);
    addEdge(to, -density);
    m_shortest = std::min(m_shortest, from);
    m_longest = std::max(m_longest, to);
}

double Delay::chanceBy(double steps) const
{
    double chance = 0.0;
    for (const Edge& edge : edges())
        chance += edge.change * std::max(0.0, steps - edge.at);
    return chance;
}

}  // namespace moderato
