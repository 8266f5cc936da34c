#pragma once

#include "core/plan/event.h"
#include "tests/support/dice.h"

namespace moderato::test {

/// Lets references that name nothing name something at random, and puts right what else validate() refuses. Sessions
/// that are right already stay shared.
Event mended(Event event, Dice& dice);

}  // namespace moderato::test
