#pragma once

#include "tests/support/randomevent.h"

namespace moderato::test {

/// A random session with one agenda, which is its chosen one.
Session randomSession(const Seed& seed);

/// The same without overlaps and over-allocation: fixed starts that can't be reached follow their predecessor
/// instead, and what is too short gets its demand.
Session tamed(Session session);

}  // namespace moderato::test
