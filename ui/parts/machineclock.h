#pragma once

#include "core/plan/run.h"

namespace moderato {

/// Where a run's time comes from. Tests give their own.
class MachineClock {
public:
    MachineClock() = default;
    virtual ~MachineClock() = default;
    Q_DISABLE_COPY_MOVE(MachineClock)

    virtual ClockReading now() const = 0;
};

/// This machine's clocks. Its ticks go on while the machine sleeps and nobody can set them. Where the system does not say
/// which start of the machine it is, ticks hold within this process alone and the wall clock has to bridge what lies
/// between two of them.
class SystemClock final : public MachineClock {
public:
    SystemClock();

    ClockReading now() const override;

private:
    QString m_boot;
};

/// This machine's, for all windows.
const MachineClock& machineClock();

}  // namespace moderato
