#include "core/report/timestrip.h"

#include "tests/support/printers.h"
#include "tests/support/reporttext.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

Strip stripOf(PlannedSession& plan)
{
    const Schedule times = schedule(plan.session(), plan.agenda());
    return timeStrip({plan.event(), plan.session(), plan.agenda(), times});
}

QStringList texts(const QList<StripLabel>& labels)
{
    QStringList texts;
    for (const StripLabel& label : labels)
        texts.append(label.text);
    return texts;
}

TEST(TimeStrip, isWithoutAHoleUpToTheScheduledEnd)
{
    PlannedSession plan("Main session");
    plan.agenda().segments = {panel(minutes(40), 4, {minutes(3), minutes(2)}, minutes(15), minutes(2))};
    plan.segment("Late", minutes(10)).fixedStart = minutes(60);
    Seconds at{0};
    for (const StripPiece& piece : stripOf(plan).pieces) {
        EXPECT_EQ(piece.start, at);
        at += piece.length;
    }
    EXPECT_EQ(at, minutes(70));
}

TEST(TimeStrip, hasATickEveryTenMinutesOfAnHourAndAHalf)
{
    PlannedSession plan("Main session");
    EXPECT_EQ(stripOf(plan).ticks.size(), 10);
    EXPECT_EQ(stripOf(plan).ticks.last().text, u"90:00");
    plan.start();
    EXPECT_EQ(stripOf(plan).ticks.last().text, u"11:30");
}

TEST(TimeStrip, keepsItsTicksReadable)
{
    PlannedSession plan("Main session");
    for (int limit = 1; limit <= 24 * 60; limit += 7) {
        plan.session().limit = minutes(limit);
        EXPECT_LE(stripOf(plan).ticks.size(), 21) << limit;
    }
}

TEST(TimeStrip, numbersSegmentsAsTheTableDoes)
{
    PlannedSession plan("Main session");
    plan.segment("One", minutes(5));
    plan.segment("Two", minutes(5)).parked = true;
    plan.segment("Three", minutes(5));
    EXPECT_EQ(texts(stripOf(plan).segments), QStringList({QStringLiteral("1"), QStringLiteral("2")}));
    EXPECT_EQ(stripOf(plan).segments.last().at, minutes(5));
}

TEST(TimeStrip, explainsEachColourOnce)
{
    PlannedSession plan("Main session");
    plan.segment("One", minutes(5), Kind::Opening);
    plan.segment("Two", minutes(5), Kind::Opening).floorReserve = minutes(2);
    plan.segment("Three", minutes(5), Kind::Floor);
    QStringList keys;
    for (const StripKey& key : stripOf(plan).keys)
        keys.append(key.text);
    EXPECT_EQ(keys, QStringList({QStringLiteral("Opening"), QStringLiteral("Floor")}));
}

TEST(TimeStrip, saysWhatLiesBetweenLimitAndEnd)
{
    PlannedSession plan("Main session");
    plan.segment("One", minutes(90));
    EXPECT_EQ(stripOf(plan).remainderText, QString());
    plan.session().limit = minutes(75);
    EXPECT_EQ(stripOf(plan).remainderText, u"15:00 over");
    plan.session().limit = minutes(100);
    EXPECT_EQ(stripOf(plan).remainderText, u"10:00 remaining");
    EXPECT_EQ(stripOf(plan).limitText, u"Limit 100:00");
    plan.session().hardEnd = true;
    EXPECT_EQ(stripOf(plan).limitText, u"Limit 100:00, hard end");
}

}  // namespace
}  // namespace moderato::test
