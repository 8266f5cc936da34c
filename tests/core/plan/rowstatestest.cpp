#include "core/plan/rowstates.h"

#include "core/plan/diff.h"
#include "tests/support/outcome.h"
#include "tests/support/randomevent.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// An event with somebody in it.
Event eventWithAPerson()
{
    Event event = RandomEvents({1, 3}).event();
    Person person;
    person.id = PersonId::create();
    person.name = QStringLiteral("Ana");
    event.people.prepend(person);
    return event;
}

/// The event after the changes by way of all its rows.
Result<Event> byAllRows(const Event& event, const QList<RowChange>& changes)
{
    RowStates rows = rowStates(event);
    for (const RowChange& change : changes)
        if (!applyChange(rows, change, Way::Forth))
            return failure(QStringLiteral("does not belong"));
    return eventFrom(rows);
}

/// Makes changes that were right a little wrong.
void spoil(QList<RowChange>& changes, Dice& dice)
{
    if (changes.isEmpty())
        return;
    RowChange& change = changes[dice.below(int(changes.size()))];
    const RowChange& other = dice.oneOf(changes);
    switch (dice.below(6)) {
    case 0:
        changes.removeAt(dice.below(int(changes.size())));
        return;
    case 1:
        changes.append(RowChange(other));
        return;
    case 2:
        change.kind = other.kind;
        return;
    case 3:
        if (change.after)
            change.after->insert(parentKey, other.id.uuid().toString(QUuid::WithoutBraces));
        return;
    case 4:
        if (change.after)
            change.after->insert(positionKey, dice.below(5) - 1);
        return;
    default:
        change.after.reset();
    }
}

RC_GTEST_PROP(RowChanges, ComeToTheSameAsByAllRowsEvenIfTheyAreWrong, (const Seed& seed))
{
    RandomEvents random(seed);
    const Event before = random.event();
    QList<RowChange> changes = rowChanges(before, random.changed(before));
    Dice dice(seed.number);
    for (auto spoils = dice.below(4); spoils > 0; --spoils)
        spoil(changes, dice);
    const Result<Event> expected = byAllRows(before, changes);
    const Result<Event> changed = withChanges(before, changes, Way::Forth);
    RC_CLASSIFY(expected.has_value());
    RC_ASSERT(changed.has_value() == expected.has_value());
    if (expected)
        RC_ASSERT(*changed == *expected);
}

RC_GTEST_PROP(RowStates, PutTheEventTogetherAgain, (const Seed& seed))
{
    const Event event = RandomEvents(seed).event();
    const Result<Event> again = eventFrom(rowStates(event));
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == event);
}

RC_GTEST_PROP(RowChanges, LeadForthAndBack, (const Seed& seed))
{
    RandomEvents random(seed);
    const Event before = random.event();
    const Event after = random.changed(before);
    const QList<RowChange> changes = rowChanges(before, after);
    RC_ASSERT(withChanges(before, changes, Way::Forth).value() == after);
    RC_ASSERT(withChanges(after, changes, Way::Back).value() == before);
    RC_ASSERT(changes.isEmpty() == diff(before, after).isEmpty());
}

TEST(RowChanges, HoldOfAChangedRowOnlyWhatDiffers)
{
    const Event before = eventWithAPerson();
    Event after = before;
    after.people[0].name += u'x';
    const QList<RowChange> changes = rowChanges(before, after);
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.first().before, (QJsonObject{{QStringLiteral("name"), before.people.first().name}}));
    EXPECT_EQ(changes.first().after, (QJsonObject{{QStringLiteral("name"), after.people.first().name}}));
}

TEST(RowChanges, OfAnotherStateAreRefused)
{
    const Event event = eventWithAPerson();
    Event smaller = event;
    smaller.people.clear();
    const QList<RowChange> changes = rowChanges(event, smaller);
    EXPECT_TRUE(failedSaying(withChanges(smaller, changes, Way::Forth), QStringLiteral("does not belong")));
}

TEST(RowStates, OfWhichOneLiesInNothingAreNoEvent)
{
    const Event event = eventWithAPerson();
    RowStates rows = rowStates(event);
    rows[RowId(event.people.first().id.uuid())].parent = QUuid::createUuid();
    EXPECT_TRUE(failedSaying(eventFrom(rows), QStringLiteral("a person lies in nothing")));
    rows.clear();
    EXPECT_TRUE(failedSaying(eventFrom(rows), QStringLiteral("not one event but 0")));
}

}  // namespace
}  // namespace moderato::test
