#include "core/timing/forecast.h"

#include "core/timing/forecastgrid.h"
#include "core/timing/moment.h"
#include "core/timing/schedule.h"

#include <algorithm>
#include <cmath>

namespace moderato {
namespace {

/// The session as it goes under one value of the common factor.
struct Course {
    CommonFactor factor;
    Moment now;  ///< when all so far is over
};

Spread timesSeconds(const Spread& ratio, Seconds planned)
{
    return ratio.times(static_cast<double>(planned.count()));
}

/// By how much a late segment can shorten its floor time.
Seconds floorToYield(const Segment& segment, const SegmentBudget& budget)
{
    const Seconds least = segment.least.value_or(budget.demand);
    return std::clamp(budget.duration - least, Seconds{0}, budget.floor);
}

/// Carries an agenda's courses from its first segment to its last.
class Outlook {
public:
    Outlook(const Session& session, const Agenda& agenda, const ForecastAssumptions& assumptions)
        : m_session(session)
        , m_agenda(agenda)
        , m_assumptions(assumptions)
        , m_schedule(schedule(session, agenda))
        , m_grid(gridFor(agenda, m_schedule, assumptions))
    {
        Moment start(Seconds{0}, m_grid.step);
        start.delay(assumptions.lateStart, m_space);
        for (const CommonFactor& factor : m_grid.factors)
            m_courses.push_back({factor, start});
    }

    Forecast run()
    {
        m_forecast.step = m_grid.step;
        m_forecast.end = laterBy(Quantiles(), m_assumptions.lateStart.highest());
        for (qsizetype i = 0; i < m_agenda.segments.size(); ++i)
            visit(m_agenda.segments.at(i), m_schedule.segments.at(i));
        m_forecast.onTimeChance = chanceBy(m_session.limit);
        return m_forecast;
    }

private:
    void visit(const Segment& segment, const SegmentTimes& times)
    {
        SegmentForecast found{segment.id, segment.parked, m_forecast.end, m_forecast.end};
        if (!segment.parked) {
            if (segment.fixedStart)
                found.start = hold(*segment.fixedStart);
            pass(segment, times);
            found.end = m_forecast.end = laterBy(found.start, longest(segment, times.budget.duration));
        }
        m_forecast.segments.append(found);
    }

    Quantiles hold(Seconds start)
    {
        for (Course& course : m_courses)
            course.now.holdUntil(start);
        const Quantiles& before = m_forecast.end;
        return {std::max(before.p10, start), std::max(before.p50, start), std::max(before.p90, start)};
    }

    void pass(const Segment& segment, const SegmentTimes& times)
    {
        const Seconds planned = times.budget.duration;
        const bool buffer = segment.kind == Kind::Buffer;
        const Seconds yielding = buffer                         ? planned
                                 : m_session.policy.floorYields ? floorToYield(segment, times.budget)
                                                                : Seconds{0};
        for (Course& course : m_courses) {
            const Spread ratio =
                buffer ? exactly(1.0) : m_assumptions.ratio(segment.kind).times(course.factor.value);
            if (yielding == Seconds{0})
                course.now.delay(timesSeconds(ratio, planned), m_space);
            else
                passYielding(course.now, ratio, planned, yielding, times.end());
        }
    }

    void passYielding(Moment& now, const Spread& ratio, Seconds planned, Seconds yielding,
                      Seconds scheduledEnd)
    {
        Moment quicker = now;
        quicker.delay(timesSeconds(ratio, planned - yielding), m_space);
        now.delay(timesSeconds(ratio, planned), m_space);
        now.hurryFrom(scheduledEnd, quicker, m_space);
    }

    double longest(const Segment& segment, Seconds planned) const
    {
        const double factor = segment.kind == Kind::Buffer ? 1.0
                                                           : m_assumptions.ratio(segment.kind).highest() *
                                                                 m_assumptions.common.highest();
        return factor * static_cast<double>(planned.count());
    }

    double chanceBy(Seconds time) const
    {
        double chance = 0.0;
        for (const Course& course : m_courses)
            chance += course.factor.chance * course.now.chanceBy(static_cast<double>(time.count()));
        return std::min(chance, 1.0);
    }

    /// The quantiles of what is over now, if it came at most so many seconds after what had these.
    Quantiles laterBy(const Quantiles& before, double seconds) const
    {
        const Seconds longest{static_cast<qint64>(std::ceil(seconds))};
        return {reached(0.1, before.p10, before.p10 + longest),
                reached(0.5, before.p50, before.p50 + longest),
                reached(0.9, before.p90, before.p90 + longest)};
    }

    /// The first whole second with this chance, between one before which it can't lie and one where it is reached.
    Seconds reached(double chance, Seconds first, Seconds last) const
    {
        constexpr double rounding = 1e-9;
        while (first < last) {
            const Seconds middle = first + (last - first) / 2;
            if (chanceBy(middle) >= chance - rounding)
                last = middle;
            else
                first = middle + Seconds{1};
        }
        return last;
    }

    const Session& m_session;
    const Agenda& m_agenda;
    const ForecastAssumptions& m_assumptions;
    Schedule m_schedule;
    ForecastGrid m_grid;
    std::vector<Course> m_courses;
    Moment::Space m_space;
    Forecast m_forecast;
};

}  // namespace

Forecast forecast(const Session& session, const Agenda& agenda, const ForecastAssumptions& assumptions)
{
    return Outlook(session, agenda, assumptions).run();
}

}  // namespace moderato
