#pragma once

#include "core/plan/segment.h"

namespace moderato::test {

/// The segment with a fixed start.
inline Segment fixed(Segment segment, Seconds start)
{
    segment.fixedStart = start;
    return segment;
}

/// The segment, if time allows, and there is none.
inline Segment parked(Segment segment)
{
    segment.ifTimeAllows = true;
    segment.parked = true;
    return segment;
}

}  // namespace moderato::test
