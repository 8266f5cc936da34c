#pragma once

#include "tests/support/randomevent.h"

namespace moderato::test {

/// A random session with one agenda, which is its chosen one.
Session randomSession(const Seed& seed);

/// A random event whose first session has an agenda.
Event randomPlan(const Seed& seed);

/// The session without overlaps and over-allocation: fixed starts that can't be reached follow their predecessor

/// A random session with one agenda of up to 500 segments that uses every feature of time: fixed starts that hold, can't
/// be reached or lie before 0, bounds, over-allocation, turns, reserves, ranks; its limit is about what it takes.
Session largeSession(const Seed& seed);

/// The same without overlaps and over-allocation: fixed starts that can't be reached follow their predecessor
/// instead, and what is too short gets its demand.
Session tamed(Session session);

}  // namespace moderato::test
