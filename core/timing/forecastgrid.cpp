#include "core/timing/forecastgrid.h"

#include <cmath>

namespace moderato {
namespace {

/// A slice of the common factor's spread moves the end by at most so many standard deviations of the rest.
/// Found by measurement, as are the next two: docs/forecast.md.
constexpr double widestSlice = 3.5;
/// Most slices to each part of the common factor's spread; so many where the rest has hardly any spread.
constexpr double mostSlices = 32;
/// Fewest slices where one segment makes up most of the spread, so that the rest is not smooth.
constexpr double fewestIfRough = 3;
/// Most places of the grid to be worked out, all segments and common factors together.
constexpr double mostPlaces = 1'000'000;
/// How far a sum is spread out on the grid, in standard deviations; chances beyond it are left out.
constexpr double reach = 9.6;

/// What can be told of a forecast before it is made.
class Estimate {
public:
    explicit Estimate(const Spread& lateStart)
        : m_range(lateStart.highest() - lateStart.lowest())
        , m_late(lateStart.variance())
    {
    }

    void add(double planned, const Spread& ratio)
    {
        const double variance = planned * planned * ratio.variance();
        m_planned += planned;
        m_variance += variance;
        m_largest = std::max(m_largest, variance);
        m_range += planned * (ratio.highest() - ratio.lowest());
        if (m_planned > 0)
            m_sensitivity = std::max(m_sensitivity, m_planned / std::sqrt(m_variance));
        m_places += 1 + std::min(m_range, reach * std::sqrt(m_late + m_variance));
    }

    /// By how many standard deviations of the rest an end moves at most, if the common factor moves by 1.
    double sensitivity() const { return m_sensitivity; }
    /// True if one segment makes up most of what the rest is spread out.
    bool rough() const { return m_largest > m_variance / 2; }
    /// The places to be worked out on a grid of 1 s, for one value of the common factor.
    double places() const { return m_places; }

private:
    double m_planned = 0.0;
    double m_range;
    double m_late;
    double m_variance = 0.0;
    double m_largest = 0.0;
    double m_sensitivity = 0.0;
    double m_places = 0.0;
};

Estimate estimateOf(const Agenda& agenda, const Schedule& schedule, const ForecastAssumptions& assumptions)
{
    Estimate sum(assumptions.lateStart);
    for (qsizetype i = 0; i < agenda.segments.size(); ++i) {
        const Segment& segment = agenda.segments.at(i);
        if (!segment.parked && segment.kind != Kind::Buffer)
            sum.add(static_cast<double>(schedule.segments.at(i).budget.duration.count()),
                    assumptions.ratio(segment.kind));
    }
    return sum;
}

/// The common factor's spread is cut into slices, in each of which two values stand for all: Gauss's, with which the
/// sums come out right for whatever is a polynomial of up to third degree there.
void addSlices(std::vector<CommonFactor>& factors, const Spread& common, double from, double to, double count)
{
    const double chance = (to - from) / count;
    for (double slice = 0; slice < count; ++slice) {
        const double middle = from + (slice + 0.5) * chance;
        const double aside = chance / std::sqrt(12.0);
        factors.push_back({common.at(middle - aside), chance / 2});
        factors.push_back({common.at(middle + aside), chance / 2});
    }
}

/// Slices for the lowest quarter, the middle half and the highest quarter.
std::vector<CommonFactor> factorsOf(const Spread& common, const Estimate& rest)
{
    if (common.lowest() == common.highest())
        return {{common.lowest(), 1.0}};
    std::vector<CommonFactor> factors;
    for (const auto& [from, to] : {std::pair{0.0, 0.25}, std::pair{0.25, 0.75}, std::pair{0.75, 1.0}}) {
        const double width = common.at(to) - common.at(from);
        const double slices = width > 0 ? std::ceil(width * rest.sensitivity() / widestSlice) : 1.0;
        addSlices(factors, common, from, to,
                  std::clamp(slices, rest.rough() ? fewestIfRough : 1.0, mostSlices));
    }
    return factors;
}

}  // namespace

ForecastGrid gridFor(const Agenda& agenda, const Schedule& schedule, const ForecastAssumptions& assumptions)
{
    const Estimate rest = estimateOf(agenda, schedule, assumptions);
    ForecastGrid grid;
    grid.factors = factorsOf(assumptions.common, rest);
    const double places = rest.places() * static_cast<double>(grid.factors.size());
    grid.step = Seconds{static_cast<qint64>(std::ceil(std::max(1.0, places / mostPlaces)))};
    return grid;
}

}  // namespace moderato
