#include "core/plan/changelines.h"

#include "tests/support/plans.h"
#include "tests/support/printers.h"
#include "tests/support/randomevent.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

class Changes : public testing::Test {
protected:
    Changes()
    {
        before.id = EventId::create();
        before.title = QStringLiteral("IGF");
        before.sessions = {session(
            {segment("Part 1", minutes(40)), segment("Part 2", minutes(30)), segment("End", minutes(5))})};
        before.sessions[0].agendas[0].name = QStringLiteral("Inward first");
        after = before;
    }

    QList<Segment>& segments() { return after.sessions[0].agendas[0].segments; }

    std::string lines(int most = 100) const
    {
        QStringList texts;
        for (const ChangeLine& line : changeLines(before, after, most))
            texts.append(line.text);
        return texts.join(u'\n').toStdString();
    }

    Event before;
    Event after;
};

TEST_F(Changes, AreSaidFieldByField)
{
    segments()[0].planned = minutes(35);
    segments()[0].lead = PersonId();
    segments()[1].title = QStringLiteral("Part two");
    segments()[2].locked = true;
    EXPECT_EQ(lines(), "Segment \"Part 1\": planned duration from 40:00 to 35:00\n"
                       "Segment \"Part two\": title from \"Part 2\" to \"Part two\"\n"
                       "Segment \"End\": locked from no to yes");
}

TEST_F(Changes, DoNotRepeatLongTexts)
{
    segments()[0].note = QString(100, u'x');
    EXPECT_EQ(lines(), "Segment \"Part 1\": note changed");
}

TEST_F(Changes, SayWhatWasAddedAndRemovedWithoutWhatLiesInIt)
{
    Segment fresh = panel(minutes(10), 2, {minutes(1)});
    segments().insert(1, fresh);
    segments().removeAt(0);
    EXPECT_EQ(lines(), "Segment \"Panel\" added\nSegment \"Part 1\" removed");
}

TEST_F(Changes, SayAnOrderOnce)
{
    segments().move(2, 0);
    EXPECT_EQ(lines(), "Order of the segments of \"Inward first\" changed");
}

TEST_F(Changes, SayWhenceARowWasMoved)
{
    before.sessions[0].agendas.append(agenda({}));
    after = before;
    after.sessions[0].agendas[1].segments.append(segments().takeAt(0));
    EXPECT_EQ(lines(), "Segment \"Part 1\" in \"Agenda\" moved here from \"Inward first\"");
}

TEST_F(Changes, SayHowManyMoreThereAre)
{
    for (Segment& segment : segments())
        segment.planned = minutes(1);
    EXPECT_EQ(lines(2), "Segment \"Part 1\": planned duration from 40:00 to 1:00\n"
                        "Segment \"Part 2\": planned duration from 30:00 to 1:00\n"
                        "1 more change(s)");
    EXPECT_TRUE(changeLines(before, after, 2).last().id.isNull());
}

RC_GTEST_PROP(ChangeLines, SaySomethingExactlyIfSomethingChanged, (const Seed& seed))
{
    RandomEvents random(seed);
    const Event before = random.event();
    const Event after = random.changed(before);
    RC_PRE(before.id == after.id);
    const QList<ChangeLine> lines = changeLines(before, after, 10'000);
    RC_ASSERT(lines.isEmpty() == (before == after));
    for (const ChangeLine& line : lines)
        RC_ASSERT(!line.text.isEmpty());
}

}  // namespace
}  // namespace moderato::test
