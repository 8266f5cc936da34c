#include "ui/timeline/timelinewords.h"

#include "core/plan/duration.h"
#include "core/plan/shares.h"
#include "core/plan/words.h"
#include "core/report/clocktext.h"
#include "ui/parts/screenclock.h"

#include <QCoreApplication>
#include <QStringList>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

}  // namespace

QString TimelineWords::moment(Seconds at) const
{
    return m_style == TimeStyle::Clock && m_session.start ? clockText(m_session, at, screenClock())
                                                          : offsetText(at);
}

QString TimelineWords::range(const TimeSpan& span) const
{
    return m_style == TimeStyle::Clock && m_session.start
               ? clockRange(m_session, span.start, span.end, screenClock())
               : offsetRange(span.start, span.end);
}

QString TimelineWords::title(const Segment& segment)
{
    return segment.title.isEmpty() ? Words::tr("Untitled segment") : segment.title;
}

QString TimelineWords::over(Seconds by)
{
    return Words::tr("%1 over").arg(formatDuration(by));
}

QString TimelineWords::before(Seconds gap, Seconds overlap)
{
    if (gap > Seconds{0})
        return Words::tr("Gap %1").arg(formatDuration(gap));
    return overlap > Seconds{0} ? Words::tr("Overlap %1").arg(formatDuration(overlap)) : QString();
}

QString TimelineWords::partSum(const PartTimes& part) const
{
    if (!part.budget)
        return formatDuration(part.span());
    const QString sum = Words::tr("%1 of %2").arg(formatDuration(part.span()), formatDuration(*part.budget));
    return part.over() > Seconds{0} ? Words::tr("%1, %2").arg(sum, over(part.over())) : sum;
}

QString TimelineWords::line(const Segment& segment, const SegmentTimes& times) const
{
    if (times.parked)
        return Words::tr("%1: parked, %2").arg(title(segment), formatDuration(times.budget.duration));
    return Words::tr("%1: %2, %3")
        .arg(title(segment), range({times.start, times.end()}), formatDuration(times.budget.duration));
}

QString TimelineWords::share(Seconds length) const
{
    return Words::tr("%1 % of the limit").arg(percentOf(length, m_session.limit));
}

QStringList TimelineWords::uses(const SegmentBudget& budget) const
{
    QStringList lines;
    const auto add = [&lines](const QString& text, Seconds length) {
        if (length > Seconds{0})
            lines.append(text.arg(formatDuration(length)));
    };
    add(Words::tr("Speaking rounds: %1"), budget.rounds);
    add(Words::tr("Between speakers: %1"), budget.changeover);
    add(Words::tr("Lead's own time: %1"), budget.lead);
    add(Words::tr("Floor: %1"), budget.floor);
    if (budget.floor < budget.floorWanted)
        add(Words::tr("Floor wanted: %1"), budget.floorWanted);
    add(Words::tr("Slack: %1"), budget.slack());
    if (budget.overAllocation() > Seconds{0})
        lines.append(
            Words::tr("Needs %1: %2").arg(formatDuration(budget.demand), over(budget.overAllocation())));
    return lines;
}

QStringList TimelineWords::states(const Segment& segment, const SegmentTimes& times) const
{
    QStringList lines;
    if (const QString text = before(times.gap(), times.overlap()); !times.parked && !text.isEmpty())
        lines.append(Words::tr("%1 before it").arg(text));
    if (segment.fixedStart)
        lines.append(Words::tr("Starts at a fixed time: %1").arg(moment(*segment.fixedStart)));
    if (segment.locked)
        lines.append(Words::tr("Locked: unlock it to change its duration here"));
    if (segment.asLongAsNeeded)
        lines.append(Words::tr("As long as needed: its speakers decide its duration"));
    if (segment.ifTimeAllows)
        lines.append(times.parked ? Words::tr("Parked: drag it to a place to bring it back")
                                  : Words::tr("If time allows"));
    return lines;
}

QString TimelineWords::figures(const Segment& segment, const SegmentTimes& times,
                               const SegmentForecast* forecast) const
{
    const Seconds duration = times.budget.duration;
    QStringList lines{
        title(segment),
        Words::tr("%1, %2 (%3)").arg(kindName(segment.kind), formatDuration(duration), share(duration))};
    if (!times.parked)
        lines.append(Words::tr("Runs %1").arg(range({times.start, times.end()})));
    lines += uses(times.budget);
    lines += states(segment, times);
    if (forecast && !forecast->parked)
        lines.append(
            Words::tr(
                "Begins between %1 and %2 in 8 of 10 cases, if usual overruns hold; as likely before %3 as after")
                .arg(moment(forecast->start.p10), moment(forecast->start.p90), moment(forecast->start.p50)));
    return lines.join(u'\n');
}

QString TimelineWords::title(const Part& part)
{
    return part.title.isEmpty() ? Words::tr("Untitled part") : part.title;
}

QString TimelineWords::empty(const Part& part)
{
    return part.budget ? Words::tr("Empty, budget %1").arg(formatDuration(*part.budget)) : Words::tr("Empty");
}

QString TimelineWords::figures(const Part& part, const PartTimes& times, bool isEmpty) const
{
    if (isEmpty)
        return Words::tr("%1\n%2. Drag a segment here to put it into this part.")
            .arg(title(part), empty(part));
    return Words::tr("%1\n%2, %3").arg(title(part), range({times.start, times.end}), partSum(times));
}

}  // namespace moderato
