#include "core/timing/stretches.h"

namespace moderato {
namespace {

class Cutter {
public:
    void cut(const SegmentTimes& times)
    {
        if (times.gap() > Seconds{0})
            append(times, Use::Gap, times.start);
        const SegmentBudget& budget = times.budget;
        Seconds at = times.start;
        const auto use = [&](Use what, Seconds length) {
            at = std::min(times.end(), at + length);
            append(times, what, at);
        };
        use(Use::Lead, budget.lead);
        use(Use::Panel, budget.rounds + budget.changeover);
        use(times.pooled ? Use::Panel : Use::Content, budget.content());
        use(Use::Slack, budget.slack());
        use(Use::Floor, budget.floor);
    }

    QList<Stretch> all() const { return m_stretches; }

private:
    void append(const SegmentTimes& times, Use use, Seconds until)
    {
        if (until <= m_end)
            return;
        m_stretches.append({times.id, times.kind, use, m_end, until - m_end});
        m_end = until;
    }

    QList<Stretch> m_stretches;
    Seconds m_end{0};
};

}  // namespace

QList<Stretch> stretches(const Schedule& schedule)
{
    Cutter cutter;
    for (const SegmentTimes& times : schedule.segments)
        if (!times.parked)
            cutter.cut(times);
    return cutter.all();
}

}  // namespace moderato
