#pragma once

#include "ui/parts/machineclock.h"

namespace moderato::test {

/// A clock that goes on only when it is told to. It begins at the planned start of the sample's session: 30 November 2022,
/// 10:00 in Addis Ababa.
class TestClock final : public MachineClock {
public:
    ClockReading now() const override { return m_reading; }

    void advance(RunTime by)
    {
        m_reading.ticks += by;
        m_reading.utc += by;
    }
    /// Somebody sets the wall clock.
    void setWallClock(RunTime by) { m_reading.utc += by; }
    /// The machine is started anew, so long after it was last looked at.
    void restart(RunTime later)
    {
        m_reading.utc += later;
        m_reading = {QStringLiteral("second boot"), RunTime{5'000}, m_reading.utc};
    }

private:
    ClockReading m_reading{QStringLiteral("first boot"), RunTime{1'000'000}, RunTime{1'669'791'600'000}};
};

}  // namespace moderato::test
