#include "core/report/runofshow.h"
#include "tests/support/printers.h"
#include "tests/support/randomevent.h"
#include "tests/support/reporttext.h"
#include "tests/support/sessions.h"
#include "ui/report/pages.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

Pages laidOut(PlannedSession& plan, const PageFormat& format = {})
{
    const Schedule times = schedule(plan.session(), plan.agenda());
    return layOut(runOfShow({plan.event(), plan.session(), plan.agenda(), times}), format);
}

QStringList allTexts(const Pages& pages)
{
    QStringList texts;
    for (const Page& page : pages.pages)
        texts += page.texts();
    return texts;
}

/// Forty segments in parts of seven, each with a title that no other text holds.
PlannedSession longPlan()
{
    PlannedSession plan("A long session");
    plan.start();
    PartId part;
    for (int i = 0; i < 40; ++i) {
        if (i % 7 == 0)
            part = plan.part(qPrintable(QStringLiteral("Heading-%1").arg(i / 7)));
        plan.segment(qPrintable(QStringLiteral("Title-%1-").arg(i)), minutes(3), Kind::Panel, part);
    }
    return plan;
}

const PlacedText* textOn(const Page& page, const QString& wanted)
{
    for (const Placed& item : page.items)
        if (const auto* text = std::get_if<PlacedText>(&item); text && text->text().startsWith(wanted))
            return text;
    return nullptr;
}

QRectF boxOfText(const Page& page, const char* wanted)
{
    const PlacedText* text = textOn(page, QString::fromUtf8(wanted));
    return text ? text->box : QRectF();
}

TEST(Layout, hasEachRowOnce)
{
    PlannedSession plan = longPlan();
    const QStringList texts = allTexts(laidOut(plan));
    for (int i = 0; i < 40; ++i)
        EXPECT_EQ(texts.count(QStringLiteral("Title-%1-").arg(i)), 1) << i;
    for (int i = 0; i < 6; ++i)
        EXPECT_EQ(texts.count(QStringLiteral("Heading-%1").arg(i)), 1) << i;
}

TEST(Layout, repeatsTheColumnTitlesOnEveryPage)
{
    PlannedSession plan = longPlan();
    const Pages pages = laidOut(plan);
    EXPECT_GE(pages.pages.size(), 3);
    for (const Page& page : pages.pages) {
        EXPECT_EQ(page.texts().count(QStringLiteral("Who speaks")), 1);
        EXPECT_EQ(page.texts().count(QStringLiteral("Duration")), 1);
    }
}

TEST(Layout, leavesNoHeadingAtAPagesEnd)
{
    // Segments of different heights push the headings over all places of a page.
    for (int lines = 0; lines < 12; ++lines) {
        PlannedSession plan = longPlan();
        for (int i = 0; i < lines; ++i)
            plan.agenda().segments.first().questions.append(question("What?"));
        for (const Page& page : laidOut(plan).pages)
            for (int i = 0; i < 6; ++i)
                if (page.texts().contains(QStringLiteral("Heading-%1").arg(i))) {
                    EXPECT_TRUE(page.texts().contains(QStringLiteral("Title-%1-").arg(7 * i)))
                        << lines << ' ' << i;
                }
    }
}

TEST(Layout, numbersThePagesUnderTheSessionsTitle)
{
    PlannedSession plan = longPlan();
    const Pages pages = laidOut(plan);
    const QString count = QString::number(pages.pages.size());
    for (int i = 0; i < pages.pages.size(); ++i) {
        EXPECT_TRUE(
            pages.pages.at(i).texts().contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(count)));
        EXPECT_TRUE(pages.pages.at(i).texts().contains(QStringLiteral("A long session")));
    }
}

TEST(Layout, knowsA4AndLetterUprightAndAcross)
{
    PlannedSession plan("Main session");
    EXPECT_EQ(laidOut(plan).size, QSizeF(595, 842));
    EXPECT_EQ(laidOut(plan, {QPageSize::Letter, false}).size, QSizeF(612, 792));
    EXPECT_EQ(laidOut(plan, {QPageSize::A4, true}).size, QSizeF(842, 595));
}

TEST(Layout, cutsASegmentTallerThanAPageWithoutLosingALine)
{
    PlannedSession plan("Main session");
    Segment& segment = plan.segment("Panel", minutes(40), Kind::Panel);
    for (int i = 0; i < 150; ++i)
        segment.turns.append(
            turn(plan.person(qPrintable(QStringLiteral("Person-%1").arg(i)), Role::Panellist),
                 {minutes(1), Seconds{30}}));
    plan.session().participants.clear();
    const Pages pages = laidOut(plan);
    EXPECT_GE(pages.pages.size(), 3);
    const QStringList texts = allTexts(pages);
    for (int i = 0; i < 150; ++i)
        EXPECT_EQ(texts.count(QStringLiteral("Person-%1").arg(i)), 1) << i;
    EXPECT_EQ(texts.count(QStringLiteral("1 + 0:30")), 150);
}

TEST(Layout, bookmarksTitleAndParts)
{
    PlannedSession plan = longPlan();
    const QList<Bookmark> bookmarks = laidOut(plan).bookmarks;
    ASSERT_EQ(bookmarks.size(), 7);
    EXPECT_EQ(bookmarks.first().title, u"A long session");
    EXPECT_EQ(bookmarks.first().level, 1);
    EXPECT_EQ(bookmarks.at(1).title, u"Heading-0");
    EXPECT_EQ(bookmarks.at(1).level, 2);
    EXPECT_GT(bookmarks.last().page, 0);
}

TEST(Layout, isTurnedRoundForATitleReadFromRightToLeft)
{
    PlannedSession plan("الجلسة الرئيسية");
    plan.segment("Talk", minutes(5));
    const Page page = laidOut(plan).pages.first();
    EXPECT_GT(boxOfText(page, "No.").left(), boxOfText(page, "Time").right());
    EXPECT_GT(boxOfText(page, "Time").left(), boxOfText(page, "Segment").right());
    EXPECT_NEAR(boxOfText(page, "الجلسة").right(), 595 - 40, 0.1);
    EXPECT_LT(boxOfText(page, "Page 1").left(), 41);
}

TEST(Layout, putsFiguresUnderEachOthersEnds)
{
    PlannedSession plan("Main session");
    plan.segment("One", minutes(5));
    plan.segment("Two", minutes(75));
    const Page page = laidOut(plan).pages.first();
    EXPECT_NEAR(boxOfText(page, "75:00").right(), boxOfText(page, "Duration").right(), 0.1);
}

TEST(Layout, setsNeighboursOnOneLineWhateverTheirScript)
{
    PlannedSession plan("Main session");
    plan.segment("ليلى حداد", minutes(5));
    const Page page = laidOut(plan).pages.first();
    const PlacedText* title = textOn(page, QStringLiteral("ليلى"));
    const PlacedText* time = textOn(page, QStringLiteral("0:00–5:00"));
    ASSERT_TRUE(title && time);
    EXPECT_NEAR(title->box.top() + title->baseline, time->box.top() + time->baseline, 0.01);
}

TEST(Layout, standsInsideThePageWhateverTheEventHolds)
{
    for (quint32 seed = 1; seed <= 25; ++seed) {
        const Event event = RandomEvents({seed, 3}).event();
        for (const Session& session : event.sessions) {
            for (const Agenda& agenda : session.agendas) {
                const Pages pages =
                    layOut(runOfShow({event, session, agenda, schedule(session, agenda)}), {});
                const QRectF paper(QPointF(0, 0), pages.size);
                for (const Page& page : pages.pages)
                    for (const Placed& item : page.items)
                        EXPECT_TRUE(paper.contains(boxOf(item).adjusted(0, 0, 0.01, 0.01))) << seed;
            }
        }
    }
}

}  // namespace
}  // namespace moderato::test
