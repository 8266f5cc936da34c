#include "core/report/runofshow.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"
#include "ui/report/pages.h"
#include "ui/report/paginate.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

Pages pagesOf(const QList<Block>& blocks)
{
    Report report;
    report.blocks = blocks;
    return layOut(report, {});
}

Prose filled(int lines)
{
    return Prose{QList<TextLine>(lines, textLine(QStringLiteral("Filler")))};
}

/// A list of people, each on a line, or with an affiliation that takes another one.
Facts panelOf(int people, const QString& affiliation = {})
{
    Fact panel{QStringLiteral("Panel"), {}, true};
    for (int i = 0; i < people; ++i)
        panel.lines.append(textLine(QStringLiteral("Person-%1 ").arg(i) + affiliation));
    return {{panel}};
}

QString longAffiliation()
{
    return QStringList(24, QStringLiteral("Ministry")).join(u' ');
}

TEST(LongList, goesOnOnTheNextPageWithTwoPeopleAtLeast)
{
    for (int filler = 20; filler < 44; ++filler) {
        const Pages pages = pagesOf({filled(filler), panelOf(30, longAffiliation())});
        QStringList all;
        for (const Page& page : pages.pages) {
            const QStringList people = page.texts().filter(QStringLiteral("Person-"));
            EXPECT_NE(people.size(), 1) << filler;
            all += people;
            // Two lines a person, none of them alone.
            EXPECT_EQ(page.texts().filter(QStringLiteral("Ministry")).size(), 2 * people.size()) << filler;
        }
        EXPECT_EQ(all.size(), 30) << filler;
        if (filler < 34) {
            EXPECT_GT(pages.pages.first().texts().filter(QStringLiteral("Person-")).size(), 1)
                << filler << ": it fills the page on which it begins";
        }
    }
}

TEST(LastPage, holdsMoreThanALineOrTwoWhereALittleLessSizeSavesIt)
{
    qsizetype before = 1;
    for (int filler = 30; filler < 60; ++filler) {
        const Pages pages = pagesOf({filled(filler)});
        const qsizetype rest = pages.pages.last().texts().filter(QStringLiteral("Filler")).size();
        if (pages.pages.size() == 2 && before == 1) {
            EXPECT_GT(rest, 2) << filler;
        }
        before = pages.pages.size();
        EXPECT_EQ(pages.pages.first().texts().filter(QStringLiteral("Filler")).size() +
                      (before > 1 ? rest : 0),
                  filler);
    }
    EXPECT_EQ(before, 2);
}

TEST(LongList, staysInOnePieceWhenItIsShort)
{
    for (int filler = 20; filler < 44; ++filler)
        for (const Page& page : pagesOf({filled(filler), panelOf(4, longAffiliation())}).pages) {
            const auto people = page.texts().filter(QStringLiteral("Person-")).size();
            EXPECT_TRUE(people == 0 || people == 4 || people == 2) << filler << ' ' << people;
        }
}

TEST(LongList, hasTheLabelOnceAndItsPeopleInOrder)
{
    QStringList texts;
    for (const Page& page : pagesOf({filled(30), panelOf(40)}).pages)
        texts += page.texts();
    EXPECT_EQ(texts.count(QStringLiteral("Panel")), 1);
    QStringList wanted;
    for (int i = 0; i < 40; ++i)
        wanted.append(QStringLiteral("Person-%1 ").arg(i));
    EXPECT_EQ(texts.filter(QStringLiteral("Person-")), wanted);
}

/// A run of show whose second segment has this many speakers.
Pages withSpeakers(int speakers, const PageFormat& format = {})
{
    PlannedSession plan("Main session");
    for (int i = 0; i < 6; ++i)
        plan.segment("Short", minutes(5));
    Segment segment = test::segment("Panel", minutes(60), Kind::Panel);
    for (int i = 0; i < speakers; ++i)
        segment.turns.append(
            turn(plan.person(qPrintable(QStringLiteral("Speaker-%1").arg(i)), Role::Panellist,
                             "Ministry of Something or Other, and of all the rest"),
                 {minutes(1)}));
    plan.session().participants.clear();
    plan.agenda().segments.append(segment);
    return layOut(
        runOfShow({plan.event(), plan.session(), plan.agenda(), schedule(plan.session(), plan.agenda())}),
        format);
}

TEST(LongRow, isCutRatherThanLeaveHalfAPageEmpty)
{
    const Pages pages = withSpeakers(14);
    ASSERT_EQ(pages.pages.size(), 2);
    const auto first = pages.pages.at(0).texts().filter(QStringLiteral("Speaker-")).size();
    const auto second = pages.pages.at(1).texts().filter(QStringLiteral("Speaker-")).size();
    EXPECT_GT(first, 2);
    EXPECT_EQ(first + second, 14);
}

TEST(LongRow, isNotCutWithinAName)
{
    for (int speakers = 10; speakers < 24; ++speakers)
        for (const Page& page : withSpeakers(speakers).pages) {
            const auto begun = page.texts().filter(QStringLiteral("Speaker-")).size();
            const auto ended = page.texts().filter(QStringLiteral("rest)")).size();
            EXPECT_EQ(begun, ended) << speakers;
        }
}

TEST(LongRow, hasItsFiguresBelowItsWordsInVeryLargePrint)
{
    const Pages pages = withSpeakers(3, {QPageSize::A4, false, 200});
    QStringList texts;
    for (const Page& page : pages.pages)
        texts += page.texts();
    EXPECT_EQ(texts.filter(QStringLiteral("Duration 60:00")).size(), 1);
    EXPECT_FALSE(texts.contains(QStringLiteral("Duration"))) << "it has no column";
    EXPECT_EQ(texts.filter(QStringLiteral("Speaker-")).size(), 3) << "no name is broken into pieces";
}

TEST(WritingLinesWithRoom, beginNoPage)
{
    const QString label = QStringLiteral("What took longer");
    int left = 0;
    for (int filler = 20; filler < 50; ++filler) {
        const QList<Block> words{filled(filler)};
        const Pages pages = pagesOf(words + QList<Block>{WritingLines{2, label, true}});
        EXPECT_EQ(pages.pages.size(), pagesOf(words).pages.size()) << filler;
        left += pages.pages.last().texts().contains(label) ? 0 : 1;
    }
    EXPECT_GT(left, 0);
    EXPECT_LT(left, 10);
}

}  // namespace
}  // namespace moderato::test
