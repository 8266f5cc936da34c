#include "tests/support/randomevent.h"

#include "tests/support/mending.h"
#include "tests/support/randomvalues.h"

namespace moderato::test {
namespace {

template <class T>
T randomTree(Dice& dice, int size)
{
    T row = randomRow<T>(dice);
    forEachChildList(row, [&](auto& list) {
        using Child = typename std::decay_t<decltype(list)>::value_type;
        const int count = dice.below(size + 1);
        for (int i = 0; i < count; ++i)
            list.append(randomTree<Child>(dice, size));
    });
    return row;
}

}  // namespace

void showValue(const Seed& seed, std::ostream& out)
{
    out << "Seed{" << seed.number << ", " << seed.size << '}';
}

Event RandomEvents::event()
{
    return mended(randomTree<Event>(m_dice, m_size), m_dice);
}

}  // namespace moderato::test

namespace rc {

Gen<moderato::test::Seed> Arbitrary<moderato::test::Seed>::arbitrary()
{
    using moderato::test::Seed;
    // Only the size shrinks: a smaller number would be another event, not a smaller one.
    return gen::build<Seed>(gen::set(&Seed::number, gen::noShrink(gen::arbitrary<quint32>())),
                            gen::set(&Seed::size, gen::inRange(0, 5)));
}

}  // namespace rc
