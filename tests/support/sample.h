#pragma once

#include "core/plan/lookup.h"

namespace moderato::test {

/// The event of the template main-session, with the same ids in every run.
Event sampleEvent();

/// The session of the sample.
const Session& sampleSession(const Event& event);

/// The agenda with this name in the sample; fails the test if there is none.
const Agenda& agendaNamed(const Event& event, const char* name);

/// The segment with this title in the agenda; fails the test if there is none.
const Segment& segmentTitled(const Agenda& agenda, const char* title);

}  // namespace moderato::test
