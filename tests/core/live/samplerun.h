#pragma once

#include "tests/core/live/liverun.h"
#include "tests/core/live/plansofruns.h"

#include <gtest/gtest.h>

namespace moderato::test {

/// The sample's session, run.
class SampleRun : public testing::Test {
protected:
    PersonId speaker(qsizetype place) const
    {
        return runAgenda(m_live.state()).segments.at(0).turns.at(place).person;
    }
    SegmentId at(qsizetype place) const { return segmentAt(m_live.run().plan, place); }
    HandId raise(const char* name)
    {
        HandDetails details;
        details.name = QString::fromUtf8(name);
        const HandId id = HandId::create();
        m_live.take(runlog::raiseHand, id, details);
        return id;
    }
    void startTurn(PersonId person)
    {
        m_live.take([person](const RunState& state, const ClockReading& clock) {
            return runlog::startTurn(state, clock, person);
        });
    }
    void startTurn(HandId hand)
    {
        m_live.take([hand](const RunState& state, const ClockReading& clock) {
            return runlog::startTurn(state, clock, hand);
        });
    }

    LiveRun m_live{samplePlan()};
};

}  // namespace moderato::test
