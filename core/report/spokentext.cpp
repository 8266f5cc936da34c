#include "core/report/spokentext.h"

#include "core/plan/duration.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SpokenText)
};

}  // namespace

QString spokenDuration(Seconds value)
{
    const int seconds = static_cast<int>(value.count());
    if (seconds % 60 == 0)
        return Words::tr("%n minute(s)", nullptr, seconds / 60);
    if (seconds < 60)
        return Words::tr("%n second(s)", nullptr, seconds);
    return Words::tr("%1 minutes").arg(formatDuration(value));
}

}  // namespace moderato
