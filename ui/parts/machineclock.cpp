#include "ui/parts/machineclock.h"

#include <QDateTime>
#include <QSysInfo>

#include <ctime>

namespace moderato {
namespace {

RunTime ticksNow()
{
#ifdef CLOCK_BOOTTIME
    // The steady clock stands still while the machine sleeps.
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return std::chrono::duration_cast<RunTime>(std::chrono::seconds(time.tv_sec) +
                                                   std::chrono::nanoseconds(time.tv_nsec));
#endif
    return std::chrono::duration_cast<RunTime>(std::chrono::steady_clock::now().time_since_epoch());
}

/// On Linux what /proc/sys/kernel/random/boot_id says.
QString bootName()
{
    const QByteArray name = QSysInfo::bootUniqueId();
    return name.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : QString::fromLatin1(name);
}

}  // namespace

SystemClock::SystemClock() : m_boot(bootName()) {}

ClockReading SystemClock::now() const
{
    return {m_boot, ticksNow(), RunTime(QDateTime::currentMSecsSinceEpoch())};
}

const MachineClock& machineClock()
{
    static const SystemClock clock;
    return clock;
}

}  // namespace moderato
