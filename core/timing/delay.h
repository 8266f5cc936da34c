#pragma once

#include "core/timing/spread.h"

#include <array>
#include <span>

namespace moderato {

/// A delay of uncertain length, in steps of a grid, made ready to be added to moments on that grid.
///
/// Its density is flat between the edges. A quarter of it that is narrower than a step is taken to be as wide as one.
class Delay final {
public:
    /// Where the density changes, and by how much.
    struct Edge {
        double at = 0.0;
        double change = 0.0;
    };

    explicit Delay(const Spread& steps);

    double shortest() const { return m_shortest; }
    double longest() const { return m_longest; }
    std::span<const Edge> edges() const { return {m_edges.data(), m_count}; }

    /// The chance that it is at most so long.
    double chanceBy(double steps) const;

private:
    void addQuarter(double from, double to);
    void addEdge(double at, double change) { m_edges[m_count++] = {at, change}; }

    double m_shortest;
    double m_longest;
    std::array<Edge, 8> m_edges{};
    std::size_t m_count = 0;
};

}  // namespace moderato
