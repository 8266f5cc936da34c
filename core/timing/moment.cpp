#include "core/timing/moment.h"

#include <algorithm>
#include <cmath>

namespace moderato {
namespace {

/// Chances below this are left out: even those of a long session's segments together count for nothing.
constexpr double negligible = 1e-6;

/// What the straight lines between the grid's places add to the variance of every sum, in steps squared.
constexpr double varianceOfGrid = 1.0 / 6;

/// As std::floor, for which plain x86-64 has no instruction; a forecast of 1,000 segments takes an eighth less so.
qint64 placeBefore(double place)
{
    const auto towardsZero = static_cast<qint64>(place);
    return place < static_cast<double>(towardsZero) ? towardsZero - 1 : towardsZero;
}

qint64 placeAfter(double place)
{
    return static_cast<qint64>(std::ceil(place));
}

/// Adds what lies behind one edge of a delay's density. Chances after a delay are weighted means of the chances before
/// it, so differences of their integral; the integral of straight lines between the places up to `part` of a step is
/// made of three running sums. `offset` is where in the sums the first of the chances is.
void addEdge(const Delay::Edge& edge, qint64 offset, const std::vector<double>& sums,
             std::vector<double>& chances)
{
    const qint64 whole = placeBefore(edge.at);
    const double part = 1 - (edge.at - static_cast<double>(whole));
    const double before = edge.change * (1 - part) * (1 - part) / 2;
    const double here = edge.change * (0.5 + part - part * part);
    const double after = edge.change * part * part / 2;
    const double* sum = sums.data() + (offset - whole - 2);
    double* chance = chances.data();
    const std::size_t count = chances.size();
    for (std::size_t i = 0; i < count; ++i)
        chance[i] += before * sum[i] + here * sum[i + 1] + after * sum[i + 2];
}

}  // namespace

Moment::Moment(Seconds certain, Seconds step)
    : m_step(static_cast<double>(step.count()))
    , m_jumps{{static_cast<double>(certain.count()), 1.0}}
{
}

double Moment::chanceBy(double time) const
{
    return std::clamp(smoothAt(time / m_step) + jumpsBy(time), 0.0, 1.0);
}

double Moment::earliest() const
{
    if (m_smooth.empty())
        return m_jumps.front().at;
    const double smooth = static_cast<double>(m_first - 1) * m_step;
    return m_jumps.empty() ? smooth : std::min(smooth, m_jumps.front().at);
}

double Moment::latest() const
{
    if (m_smooth.empty())
        return m_jumps.back().at;
    const double smooth = static_cast<double>(end() - 1) * m_step;
    return m_jumps.empty() ? smooth : std::max(smooth, m_jumps.back().at);
}

void Moment::delay(const Spread& seconds, Space& space)
{
    const Spread steps = seconds.times(1 / m_step);
    const double variance = steps.variance();
    m_owed += variance;
    if (variance == 0.0 || m_owed <= varianceOfGrid) {
        m_owed -= shift(steps.mean());
        return;
    }
    const double added = m_smooth.empty() ? 0.0 : varianceOfGrid;
    const double wanted = std::sqrt((m_owed - added) / variance);
    const double possible = steps.mean() / (steps.mean() - steps.lowest());
    const double stretching = std::min(wanted, possible);
    m_owed -= stretching * stretching * variance + added;
    spreadOut(Delay(steps.stretched(stretching)), space);
}

void Moment::holdUntil(Seconds earliestTime)
{
    const auto time = static_cast<double>(earliestTime.count());
    if (earliest() >= time)
        return;
    const Jump held{time, chanceBy(time)};
    const double passed = smoothAt(time / m_step);
    const qint64 first = std::clamp(placeAfter(time / m_step), m_first, end());
    m_smooth.erase(m_smooth.begin(), m_smooth.begin() + (first - m_first));
    m_first = first;
    for (double& chance : m_smooth)
        chance -= passed;
    std::erase_if(m_jumps, [&](const Jump& jump) { return jump.at <= time; });
    m_jumps.push_back(held);
    std::rotate(m_jumps.begin(), m_jumps.end() - 1, m_jumps.end());
}

void Moment::hurryFrom(Seconds from, const Moment& quicker, Space& space)
{
    const auto time = static_cast<double>(from.count());
    if (latest() <= time)
        return;
    const double place = time / m_step;
    const double passed = smoothAt(place);
    const double skipped = quicker.smoothAt(place);
    std::erase_if(m_jumps, [&](const Jump& jump) { return jump.at >= time; });
    m_jumps.push_back({time, std::max(0.0, quicker.chanceBy(time) - passed - jumpsBy(time))});
    std::copy_if(quicker.m_jumps.cbegin(), quicker.m_jumps.cend(), std::back_inserter(m_jumps),
                 [&](const Jump& jump) { return jump.at > time; });

    const qint64 first = std::min(m_first, quicker.m_first);
    const qint64 last = std::max(end(), quicker.end());
    space.next.clear();
    for (qint64 k = first; k < last; ++k)
        space.next.push_back(static_cast<double>(k) < place ? valueAt(k)
                                                            : passed + quicker.valueAt(k) - skipped);
    m_smooth.swap(space.next);
    m_first = first;
    trim();
}

double Moment::shift(double steps)
{
    for (Jump& jump : m_jumps)
        jump.at += steps * m_step;
    const qint64 whole = placeBefore(steps);
    const double part = steps - static_cast<double>(whole);
    m_first += whole;
    if (m_smooth.empty() || part == 0.0)
        return 0.0;
    m_smooth.push_back(m_smooth.back());
    for (std::size_t i = m_smooth.size() - 1; i > 0; --i)
        m_smooth[i] += (m_smooth[i - 1] - m_smooth[i]) * part;
    m_smooth.front() *= 1 - part;
    return part * (1 - part);
}

void Moment::spreadOut(const Delay& delay, Space& space)
{
    const qint64 first = placeBefore(earliest() / m_step + delay.shortest());
    const qint64 last = placeAfter(latest() / m_step + delay.longest()) + 1;
    space.next.assign(static_cast<std::size_t>(last - first + 1), 0.0);
    if (!m_smooth.empty()) {
        const qint64 sumsFrom = first - placeBefore(delay.longest()) - 2;
        sumUp(sumsFrom, last - placeBefore(delay.shortest()), space.sums);
        for (const Delay::Edge& edge : delay.edges())
            addEdge(edge, first - sumsFrom, space.sums, space.next);
    }
    for (const Jump& jump : m_jumps) {
        double steps = static_cast<double>(first) - jump.at / m_step;
        for (double& chance : space.next)
            chance += jump.chance * delay.chanceBy(steps++);
    }
    m_jumps.clear();
    m_smooth.swap(space.next);
    m_first = first;
    trim();
}

/// Running sums of the chances at the grid's places from one to another.
void Moment::sumUp(qint64 from, qint64 to, std::vector<double>& sums) const
{
    sums.assign(static_cast<std::size_t>(to - from + 1), 0.0);
    double sum = 0.0;
    auto next = sums.begin() + (m_first - from);
    for (const double chance : m_smooth)
        *next++ = sum += chance;
    for (; next != sums.end(); ++next)
        *next = sum += m_smooth.back();
}

void Moment::trim()
{
    if (m_smooth.empty())
        return;
    const double all = m_smooth.back();
    const auto begin = std::upper_bound(m_smooth.begin(), m_smooth.end(), negligible);
    const auto end = std::lower_bound(begin, m_smooth.end(), all - negligible);
    if (end != m_smooth.end()) {
        *end = all;
        m_smooth.erase(end + 1, m_smooth.end());
    }
    m_first += begin - m_smooth.begin();
    m_smooth.erase(m_smooth.begin(), begin);
}

double Moment::smoothAt(double place) const
{
    const qint64 whole = placeBefore(place);
    const double before = valueAt(whole);
    return before + (valueAt(whole + 1) - before) * (place - static_cast<double>(whole));
}

double Moment::valueAt(qint64 place) const
{
    if (place < m_first || m_smooth.empty())
        return 0.0;
    return place < end() ? m_smooth[static_cast<std::size_t>(place - m_first)] : m_smooth.back();
}

double Moment::jumpsBy(double time) const
{
    double chance = 0.0;
    for (const Jump& jump : m_jumps)
        if (jump.at <= time)
            chance += jump.chance;
    return chance;
}

}  // namespace moderato
