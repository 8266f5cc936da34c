#pragma once

#include "core/plan/policy.h"

namespace moderato {

/// How a part of a whole is said in per cent, everywhere: rounded down, so that nothing seems to reach a share which it
/// falls short of. 29.7 of 100 is 29 %.
int percentOf(qint64 part, qint64 whole);
int percentOf(Seconds part, Seconds whole);

/// A chance from 0 to 1 in per cent, to the thousandth and then rounded down.
int percentOfChance(double chance);

/// A wanted share in per cent, exactly: "30", "12.5".
QString percentText(Share share);

}  // namespace moderato
