#include "tests/core/timing/trials.h"

#include "core/timing/schedule.h"

#include <cmath>
#include <random>
#include <vector>

namespace moderato::test {
namespace {

/// Two numbers between 0 and 1 from each throw of 64 bits.
class Uniform {
public:
    explicit Uniform(quint64 seed) : m_engine(seed) {}

    double next()
    {
        m_second = !m_second;
        if (m_second)
            m_bits = m_engine();
        else
            m_bits >>= 32U;
        return static_cast<double>(m_bits & 0xffff'ffffU) / 4294967296.0;
    }

private:
    std::mt19937_64 m_engine;
    quint64 m_bits = 0;
    bool m_second = false;
};

double drawn(const Spread& spread, double chance)
{
    const double place = chance * 4;
    const auto quarter = static_cast<unsigned>(place);
    const double* from = spread.quantiles.data() + quarter;
    return from[0] + (from[1] - from[0]) * (place - quarter);
}

/// How often something came in which second.
class Count {
public:
    void add(double time)
    {
        const auto second = static_cast<std::size_t>(std::ceil(time));
        if (second >= m_seconds.size())
            m_seconds.resize(second * 2 + 1);
        ++m_seconds[second];
    }

    Quantiles quantiles(int trials) const
    {
        return {reached(0.1 * trials), reached(0.5 * trials), reached(0.9 * trials)};
    }

private:
    Seconds reached(double trials) const
    {
        double seen = 0;
        for (std::size_t second = 0; second < m_seconds.size(); ++second)
            if ((seen += m_seconds[second]) >= trials)
                return Seconds{second};
        return Seconds{0};
    }

    std::vector<int> m_seconds;
};

/// What a trial needs of a segment, in seconds.
struct Item {
    bool parked = false;
    bool buffer = false;
    double fixedStart = 0;
    double scheduledEnd = 0;
    double planned = 0;
    double shortest = 0;
    Spread ratio;
    Count starts;
    Count ends;
};

std::vector<Item> itemsOf(const Session& session, const ForecastAssumptions& assumptions)
{
    const Agenda& agenda = session.agendas.first();
    const Schedule times = schedule(session, agenda);
    std::vector<Item> items;
    for (qsizetype i = 0; i < agenda.segments.size(); ++i) {
        const Segment& segment = agenda.segments.at(i);
        const SegmentBudget& budget = times.segments.at(i).budget;
        Item item;
        item.parked = segment.parked;
        item.buffer = segment.kind == Kind::Buffer;
        item.fixedStart = static_cast<double>(segment.fixedStart.value_or(Seconds{0}).count());
        item.scheduledEnd = static_cast<double>(times.segments.at(i).end().count());
        item.planned = item.shortest = static_cast<double>(budget.duration.count());
        if (session.policy.floorYields) {
            const Seconds least = segment.least.value_or(budget.demand);
            item.shortest -= static_cast<double>(
                std::min(budget.floor, std::max(Seconds{0}, budget.duration - least)).count());
        }
        item.ratio = assumptions.ratio(segment.kind);
        items.push_back(item);
    }
    return items;
}

/// When the item ends that starts then.
double endOf(const Item& item, double start, double ratio)
{
    if (item.buffer)
        return std::max(start, std::min(start + item.planned, item.scheduledEnd));
    const double end = start + item.planned * ratio;
    if (end <= item.scheduledEnd || item.shortest == item.planned)
        return end;
    return std::max(start + item.shortest * ratio, item.scheduledEnd);
}

double play(std::vector<Item>& items, const ForecastAssumptions& assumptions, Uniform& dice)
{
    const double common = drawn(assumptions.common, dice.next());
    double now = drawn(assumptions.lateStart, dice.next());
    for (Item& item : items) {
        if (item.parked) {
            item.starts.add(now);
            continue;
        }
        now = std::max(now, item.fixedStart);
        item.starts.add(now);
        now = endOf(item, now, drawn(item.ratio, dice.next()) * common);
        item.ends.add(now);
    }
    return now;
}

}  // namespace

Forecast forecastByTrials(const Session& session, const ForecastAssumptions& assumptions, int trials,
                          quint64 seed)
{
    std::vector<Item> items = itemsOf(session, assumptions);
    Uniform dice(seed);
    Count ends;
    int onTime = 0;
    const auto limit = static_cast<double>(session.limit.count());
    for (int trial = 0; trial < trials; ++trial) {
        const double end = play(items, assumptions, dice);
        onTime += end <= limit ? 1 : 0;
        ends.add(end);
    }

    Forecast found;
    found.onTimeChance = static_cast<double>(onTime) / trials;
    found.end = ends.quantiles(trials);
    const Agenda& agenda = session.agendas.first();
    for (qsizetype i = 0; i < agenda.segments.size(); ++i) {
        const Item& item = items.at(static_cast<std::size_t>(i));
        const Quantiles starts = item.starts.quantiles(trials);
        found.segments.append({agenda.segments.at(i).id, item.parked, starts,
                               item.parked ? starts : item.ends.quantiles(trials)});
    }
    return found;
}

}  // namespace moderato::test
