#pragma once

#include "core/plan/fields.h"
#include "tests/support/dice.h"

namespace moderato::test {

// Fills a value with anything that its type can hold. Ids name nothing yet.

void fill(Dice& dice, QString& text);
void fill(Dice& dice, QByteArray& image);
void fill(Dice& dice, bool& flag);
void fill(Dice& dice, int& number);
void fill(Dice& dice, Seconds& value);
void fill(Dice& dice, Share& share);
void fill(Dice& dice, QDate& date);
void fill(Dice& dice, WallTime& time);
void fill(Dice& dice, WantedBalance& balance);
void fill(Dice& dice, CheckSetting& setting);

template <class Tag>
void fill(Dice& dice, Id<Tag>& id)
{
    id = dice.chance(20) ? Id<Tag>() : Id<Tag>(dice.uuid());
}

template <class E>
requires std::is_enum_v<E>
void fill(Dice& dice, E& value)
{
    value = static_cast<E>(dice.below(enumCount<E>()));
}

template <class V>
void fill(Dice& dice, std::optional<V>& value)
{
    value.reset();
    if (dice.chance(70))
        fill(dice, value.emplace());
}

template <class V>
void fill(Dice& dice, QList<V>& values)
{
    values = QList<V>(dice.below(4));
    for (V& value : values)
        fill(dice, value);
}

/// A row of its own id with all fields filled, and nothing in the lists inside it.
template <class T>
T randomRow(Dice& dice)
{
    T row;
    row.id = typename Row<T>::Id(dice.uuid());
    forEachField<T>([&](const auto& field) { fill(dice, field.of(row)); });
    return row;
}

}  // namespace moderato::test
