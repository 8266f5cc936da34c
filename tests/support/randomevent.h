#pragma once

#include "core/plan/event.h"
#include "tests/support/dice.h"

#include <rapidcheck.h>

namespace moderato::test {

/// Where a random event comes from: the same seed gives the same event.
struct Seed {
    quint32 number = 0;
    int size = 3;  ///< from 0; lists of rows are at most this long
};

void showValue(const Seed& seed, std::ostream& out);

/// Deals valid events in which any field may hold anything that it can hold.
class RandomEvents final {
public:
    explicit RandomEvents(const Seed& seed) : m_dice(seed.number), m_size(seed.size) {}

    Event event();

    /// The event after some random changes: fields changed; rows added, removed, reordered, moved into other lists;
    /// now and then nothing is left but the event's id. What is not touched stays shared.
    Event changed(Event event);

private:
    Dice m_dice;
    int m_size;
};

}  // namespace moderato::test

namespace rc {

template <>
struct Arbitrary<moderato::test::Seed> {
    static Gen<moderato::test::Seed> arbitrary();
};

}  // namespace rc
