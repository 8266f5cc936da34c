#include "core/live/recoverywords.h"

#include "core/plan/duration.h"
#include "core/timing/findingparts.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

/// Calls f(before, after) for each segment that differs.
template <class F>
void forEachChanged(const Agenda& before, const Agenda& after, F&& f)
{
    for (qsizetype i = 0; i < before.segments.size(); ++i)
        if (before.segments.at(i) != after.segments.at(i))
            f(before.segments.at(i), after.segments.at(i));
}

}  // namespace

QString bufferTitle(Seconds used)
{
    return Words::tr("Use %1 of the buffer").arg(formatDuration(used));
}

QString trimTitle(Seconds most)
{
    return most == Seconds{0} ? Words::tr("Drop the follow-ups")
                              : Words::tr("Trim follow-ups to %1").arg(formatDuration(most));
}

QString parkTitle(const Agenda& before, const Agenda& after)
{
    QStringList titles;
    forEachChanged(before, after,
                   [&titles](const Segment& segment, const Segment&) { titles.append(titleOf(segment)); });
    return Words::tr("Park %1").arg(titles.join(Words::tr(", ", "between the titles of segments")));
}

QString cutTitle(const Agenda& before, const Agenda& after)
{
    int count = 0;
    Seconds sum{0};
    QString title;
    forEachChanged(before, after, [&](const Segment& old, const Segment& now) {
        ++count;
        sum += old.planned - now.planned;
        title = titleOf(old);
    });
    if (count == 1)
        return Words::tr("Cut %1 by %2").arg(title, formatDuration(sum));
    return Words::tr("Cut %n segment(s) by %1 in all", nullptr, count).arg(formatDuration(sum));
}

QString floorTitle(Seconds taken)
{
    return Words::tr("Take %1 from the floor").arg(formatDuration(taken));
}

QString combinedTitle(const QStringList& titles)
{
    return Words::tr("Together: %1").arg(titles.join(Words::tr("; ", "between several things to do")));
}

QString bringBackTitle(const Segment& segment, Seconds duration)
{
    return Words::tr("Bring back %1 with %2").arg(titleOf(segment), formatDuration(duration));
}

QString giveFloorTitle(Seconds amount)
{
    return Words::tr("Give %1 to the floor").arg(formatDuration(amount));
}

QString roundsAsPlannedTitle()
{
    return Words::tr("Give speakers back what was planned");
}

QString longerRoundsTitle(bool followUps, Seconds by)
{
    return followUps ? Words::tr("Follow-ups %1 longer").arg(formatDuration(by))
                     : Words::tr("Interventions %1 longer").arg(formatDuration(by));
}

QString growBufferTitle(Seconds amount)
{
    return Words::tr("Let the buffer grow by %1").arg(formatDuration(amount));
}

}  // namespace moderato
