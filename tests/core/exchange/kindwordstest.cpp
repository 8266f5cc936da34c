#include "core/exchange/kindwords.h"

#include "core/exchange/agendafromcsv.h"
#include "core/exchange/outline.h"
#include "core/exchange/segmenttext.h"
#include "tests/support/outcome.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

std::optional<Kind> said(const char* title)
{
    return kindSaidBy(QString::fromUtf8(title));
}

TEST(KindWords, AreThoseWithWhichATitleBeginsOrEnds)
{
    EXPECT_EQ(said("Opening"), Kind::Opening);
    EXPECT_EQ(said("Intro: DCs and their role"), Kind::Opening);
    EXPECT_EQ(said("Mot de bienvenue"), Kind::Opening);
    EXPECT_EQ(said("Keynote by the envoy"), Kind::Framing);
    EXPECT_EQ(said("Panel discussion: Wifi and 5G"), Kind::Panel);
    EXPECT_EQ(said("Youth panel"), Kind::Panel);
    EXPECT_EQ(said("Table ronde"), Kind::Panel);
    EXPECT_EQ(said("Présentation du projet"), Kind::Presentation);
    EXPECT_EQ(said("COFFEE BREAK"), Kind::Break);
    EXPECT_EQ(said("Almoço"), Kind::Break);
    EXPECT_EQ(said("Straw poll"), Kind::Poll);
    EXPECT_EQ(said("Slack time"), Kind::Buffer);
    EXPECT_EQ(said("Chair sums up"), Kind::WrapUp);
    EXPECT_EQ(said("Planning & wrap up"), Kind::WrapUp);
    EXPECT_EQ(said("Clôture"), Kind::WrapUp);
}

TEST(KindWords, GiveTheFloorNoMinutesThatCouldBeSomebodyElses)
{
    EXPECT_EQ(said("Floor: in-room and online"), Kind::Floor);
    EXPECT_EQ(said("Interaction, participants in-room and online"), Kind::Floor);
    EXPECT_EQ(said("Q&A"), Kind::Floor);
    EXPECT_EQ(said("Questions and answers"), Kind::Floor);
    EXPECT_EQ(said("Open mic"), Kind::Floor);
    EXPECT_EQ(said("Q&A, moderator with DC speakers"), std::nullopt);
    EXPECT_EQ(said("Questions to the panellists"), std::nullopt);
    EXPECT_EQ(said("Policy questions"), std::nullopt);
}

TEST(KindWords, AreNoneInOtherWords)
{
    EXPECT_EQ(said("How coalitions strengthen the IGF"), std::nullopt);
    EXPECT_EQ(said("Opening statements"), std::nullopt);
    EXPECT_EQ(said("Introducing panellists"), std::nullopt);
    EXPECT_EQ(said("Breakout groups"), std::nullopt);
    EXPECT_EQ(said("Closed captions"), std::nullopt);
    EXPECT_EQ(said("Leadership panel process"), std::nullopt);
    EXPECT_EQ(said(""), std::nullopt);
}

TEST(KindWords, TellKindsOfPastedAndImportedAgendas)
{
    const QList<Segment> pasted =
        segmentsFromText(QStringLiteral("Opening, 5 min\nReports, 40 min\nFloor, 15 min"));
    ASSERT_EQ(pasted.size(), 3);
    EXPECT_EQ(pasted.at(0).kind, Kind::Opening);
    EXPECT_EQ(pasted.at(1).kind, Kind::Discussion);
    EXPECT_EQ(pasted.at(2).kind, Kind::Floor);

    const Result<Event> text = eventFromOutline("09:00 Welcome (5 min)\n09:05 Lunch (60 min)\n",
                                                QStringLiteral("Day"), QUuid::createUuid);
    ASSERT_TRUE(succeeded(text));
    EXPECT_EQ(text->sessions.first().agendas.first().segments.at(1).kind, Kind::Break);

    const Result<Event> table = eventFromCsv("Title,Minutes,Kind\nQ&A,15,\nFloor,15,Panel\n",
                                             QStringLiteral("Day"), QUuid::createUuid);
    ASSERT_TRUE(succeeded(table));
    const Agenda& agenda = table->sessions.first().agendas.first();
    EXPECT_EQ(agenda.segments.at(0).kind, Kind::Floor);
    EXPECT_EQ(agenda.segments.at(1).kind, Kind::Panel) << "what the table says counts";
    EXPECT_FALSE(agenda.name.isEmpty());
}

}  // namespace
}  // namespace moderato::test
