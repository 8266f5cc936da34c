#include "core/live/queue.h"

#include "tests/support/dice.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

HandDetails hand(const char* name, Attendance attendance = Attendance::OnSite)
{
    HandDetails hand;
    hand.name = QString::fromUtf8(name);
    hand.attendance = attendance;
    return hand;
}

HandDetails online(const char* name)
{
    return hand(name, Attendance::Online);
}

HandDetails of(const char* group, const char* name)
{
    HandDetails grouped = hand(name);
    grouped.group = QString::fromUtf8(group);
    return grouped;
}

HandDetails pointOfOrder(const char* name)
{
    HandDetails order = hand(name);
    order.pointOfOrder = true;
    return order;
}

HandDetails firstTimer(const char* name)
{
    HandDetails first = hand(name);
    first.firstTime = true;
    return first;
}

/// The names in the order of the queue.
QString drawn(const QList<HandDetails>& waiting, QueueOrder order, const QList<HandDetails>& heard = {})
{
    QStringList names;
    for (const qsizetype place : queued(waiting, heard, order))
        names.append(waiting.at(place).name);
    return names.join(u' ');
}

QString fitText(int waiting, Seconds each, Seconds left)
{
    return queueFitText(queueFit(waiting, each, left));
}

TEST(FloorQueue, letsThemSpeakAsTheyCame)
{
    EXPECT_EQ(drawn({hand("A"), online("B"), firstTimer("C")}, QueueOrder::AsTheyCame, {hand("A")}),
              u"A B C");
}

TEST(FloorQueue, takesOnSiteAndOnlineInTurn)
{
    const QList<HandDetails> waiting{hand("A"), hand("B"), hand("C"), online("D"), online("E"), hand("F")};
    EXPECT_EQ(drawn(waiting, QueueOrder::InTurn), u"A D B E C F");
    EXPECT_EQ(drawn(waiting, QueueOrder::InTurn, {online("X"), hand("Y")}), u"D A E B C F")
        << "the room was heard last";
    EXPECT_EQ(drawn(waiting, QueueOrder::InTurn, {online("X"), pointOfOrder("Y")}), u"A D B E C F")
        << "a point of order is nobody's turn";
}

TEST(FloorQueue, letsThoseSpeakFirstWhoHaveNot)
{
    const QList<HandDetails> waiting{hand("A"), hand("B"), firstTimer("C"), hand("A"), hand("D")};
    EXPECT_EQ(drawn(waiting, QueueOrder::NotSpokenFirst), u"C A B D A");
    EXPECT_EQ(drawn(waiting, QueueOrder::NotSpokenFirst, {hand(" a "), hand("B"), hand("b")}), u"C D A B A");
}

TEST(FloorQueue, knowsPeopleOfTheEventByWhoTheyAre)
{
    HandDetails known = hand("Ann");
    known.person = PersonId::create();
    HandDetails renamed = known;
    renamed.name = QStringLiteral("Ann Lee");
    EXPECT_EQ(drawn({known, hand("B")}, QueueOrder::NotSpokenFirst, {renamed}), u"B Ann");
}

TEST(FloorQueue, takesTheUnnamedForDifferentPeople)
{
    EXPECT_EQ(queued({hand(""), hand("")}, {hand("")}, QueueOrder::NotSpokenFirst), (QList<qsizetype>{0, 1}));
    EXPECT_EQ(queued({hand("A"), hand("")}, {hand("A")}, QueueOrder::NotSpokenFirst),
              (QList<qsizetype>{1, 0}));
}

TEST(FloorQueue, balancesByGroup)
{
    const QList<HandDetails> waiting{of("youth", "A"), of("Youth ", "B"), of("states", "C"), of("", "D")};
    EXPECT_EQ(drawn(waiting, QueueOrder::ByGroup), u"A C D B");
    EXPECT_EQ(drawn(waiting, QueueOrder::ByGroup, {of("youth", "X"), of("youth", "Y"), of("", "Z")}),
              u"C D A B");
}

TEST(FloorQueue, balancesByGender)
{
    HandDetails woman = hand("A");
    woman.gender = QStringLiteral("f");
    HandDetails man = hand("B");
    man.gender = QStringLiteral("m");
    EXPECT_EQ(drawn({man, man, woman}, QueueOrder::ByGender, {man}), u"A B B");
}

TEST(FloorQueue, letsPointsOfOrderComeFirstInEveryOrder)
{
    for (int order = 0; order < enumCount<QueueOrder>(); ++order)
        EXPECT_EQ(drawn({hand("A"), pointOfOrder("B"), pointOfOrder("C")}, static_cast<QueueOrder>(order),
                        {pointOfOrder("B")}),
                  u"B C A");
}

TEST(FloorQueue, hasANameForEveryOrder)
{
    for (int order = 0; order < enumCount<QueueOrder>(); ++order)
        EXPECT_FALSE(queueOrderName(static_cast<QueueOrder>(order)).isEmpty());
    EXPECT_EQ(queueOrderName(QueueOrder::ByGender), u"Balance by gender");
}

TEST(FloorQueue, isMeasuredAgainstTheFloorsTime)
{
    EXPECT_EQ(fitText(11, minutes(2), minutes(14)),
              u"11 waiting, 2:00 each: room for 7; with 1:15 each for all");
    EXPECT_EQ(fitText(7, minutes(2), minutes(14)), u"7 waiting, 2:00 each: room for all");
    EXPECT_EQ(fitText(2, minutes(2), minutes(1)),
              u"2 waiting, 2:00 each: room for nobody; with 0:30 each for all");
    EXPECT_EQ(fitText(20, minutes(2), minutes(1)), u"20 waiting, 2:00 each: room for nobody");
    EXPECT_EQ(fitText(0, minutes(2), minutes(5)), u"Nobody is waiting; room for 2, 2:00 each");
}

TEST(FloorQueue, saysThatNoFloorTimeIsLeft)
{
    EXPECT_EQ(fitText(3, minutes(2), Seconds{0}), u"3 waiting; no floor time is left");
    EXPECT_EQ(fitText(3, minutes(2), Seconds{-5}), u"3 waiting; no floor time is left");
    EXPECT_EQ(fitText(0, minutes(2), Seconds{0}), u"Nobody is waiting; no floor time is left");
}

TEST(FloorQueue, sharesTheTimeWhereThePolicyHasNoLength)
{
    EXPECT_EQ(fitText(4, Seconds{0}, minutes(5)), u"4 waiting: 1:15 each for all");
    EXPECT_EQ(fitText(0, Seconds{0}, minutes(5)), u"Nobody is waiting");
}

QList<HandDetails> someHands(Dice& dice, int most)
{
    QList<HandDetails> hands;
    for (int count = dice.below(most + 1); count > 0; --count) {
        HandDetails details = of(dice.chance(30) ? "" : dice.chance(50) ? "x" : "y", "");
        details.name = dice.chance(30) ? QString() : QString(QChar(u'a' + dice.below(4)));
        details.attendance = dice.chance(50) ? Attendance::Online : Attendance::OnSite;
        details.pointOfOrder = dice.chance(10);
        details.firstTime = dice.chance(20);
        hands.append(details);
    }
    return hands;
}

RC_GTEST_PROP(AnyFloorQueue, HasEverybodyOnceAndMovesUpWhenTheFirstIsHeard, (quint32 seed))
{
    Dice dice(seed);
    const QList<HandDetails> waiting = someHands(dice, 12);
    const QList<HandDetails> heard = someHands(dice, 6);
    const auto order = static_cast<QueueOrder>(dice.below(enumCount<QueueOrder>()));
    QList<qsizetype> places = queued(waiting, heard, order);
    RC_ASSERT(QSet<qsizetype>(places.cbegin(), places.cend()).size() == waiting.size());
    if (waiting.isEmpty())
        return;
    // Who is first has the floor; all others keep their order.
    const qsizetype first = places.takeFirst();
    QList<HandDetails> rest = waiting;
    rest.removeAt(first);
    for (qsizetype& place : places)
        place -= place > first ? 1 : 0;
    const QList<qsizetype> later = queued(rest, heard + QList<HandDetails>{waiting.at(first)}, order);
    // Qt compares empty lists of numbers in a way that is not defined.
    RC_ASSERT(std::equal(later.cbegin(), later.cend(), places.cbegin(), places.cend()));
}

RC_GTEST_PROP(AnyFloorQueue, HasRoomOnlyForWhatFits, (quint32 seed))
{
    Dice dice(seed);
    const int waiting = dice.below(40);
    const Seconds each{dice.below(300)};
    const Seconds left{dice.below(4000) - 100};
    const QueueFit fit = queueFit(waiting, each, left);
    RC_ASSERT(fit.room * each <= std::max(Seconds{0}, left));
    RC_ASSERT(fit.eachForAll * waiting <= std::max(Seconds{0}, left));
    RC_ASSERT(fit.eachForAll % Seconds{5} == Seconds{0});
    RC_ASSERT(!queueFitText(fit).isEmpty());
}

}  // namespace
}  // namespace moderato::test
