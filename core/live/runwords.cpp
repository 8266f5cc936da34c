#include "core/live/runwords.h"

#include "core/plan/duration.h"
#include "core/timing/findingparts.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

}  // namespace

QString longerText(const Segment& segment, Seconds by)
{
    const QString amount = formatDuration(std::chrono::abs(by));
    return by < Seconds{0} ? Words::tr("%1 %2 shorter").arg(titleOf(segment), amount)
                           : Words::tr("%1 %2 longer").arg(titleOf(segment), amount);
}

QString skippedText(const Segment& segment)
{
    return Words::tr("%1 skipped").arg(titleOf(segment));
}

QString broughtBackText(const Segment& segment)
{
    return Words::tr("%1 brought back").arg(titleOf(segment));
}

QString absentText(const QString& name, MinutesTo to)
{
    const QString person = name.isEmpty() ? Words::tr("Somebody without a name") : name;
    switch (to) {
    case MinutesTo::Floor:
        return Words::tr("%1 is absent; the minutes go to the floor").arg(person);
    case MinutesTo::Others:
        return Words::tr("%1 is absent; the minutes go to the others").arg(person);
    case MinutesTo::Buffer:
        return Words::tr("%1 is absent; the minutes go to the buffer").arg(person);
    }
    return {};
}

QString floorSpentText(const Segment& segment, Seconds amount)
{
    return Words::tr("%1: the floor gives up %2").arg(titleOf(segment), formatDuration(amount));
}

}  // namespace moderato
