#include "core/live/pace.h"
#include "core/plan/duration.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pace)
};

}  // namespace

QString paceText(Seconds behind)
{
    if (behind == Seconds{0})
        return Words::tr("on time");
    const QString amount = formatDuration(std::chrono::abs(behind));
    return behind > Seconds{0} ? Words::tr("%1 behind").arg(amount) : Words::tr("%1 ahead").arg(amount);
}

QString floorText(const FloorPace& floor)
{
    if (floor.lost() == Seconds{0})
        return {};
    return Words::tr("the floor has lost %1 of %2")
        .arg(formatDuration(floor.lost()), formatDuration(floor.promised));
}

}  // namespace moderato
