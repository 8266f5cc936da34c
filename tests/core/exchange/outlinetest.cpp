#include "core/exchange/outline.h"

#include "core/plan/duration.h"
#include "core/plan/validate.h"
#include "tests/support/dice.h"
#include "tests/support/outcome.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

Result<Event> importedOutline(const char* text)
{
    return eventFromOutline(text, QStringLiteral("agenda"), QUuid::createUuid);
}

/// "Part: Title 5:00", a line a segment.
std::string outlineSegments(const char* text)
{
    const Result<Event> event = importedOutline(text);
    EXPECT_TRUE(succeeded(event));
    QStringList lines;
    const Agenda& agenda = event->sessions.first().agendas.first();
    for (const Segment& segment : agenda.segments) {
        QString part;
        for (const Part& each : agenda.parts)
            if (each.id == segment.part)
                part = each.title + QStringLiteral(": ");
        lines.append(part + segment.title + u' ' + formatDuration(segment.planned));
    }
    return lines.join(u'\n').toStdString();
}

TEST(Outline, readsTheLengthWhereverItStands)
{
    EXPECT_EQ(outlineSegments("* 10 min - Updates [slides](https://x.example/a.pdf)\n"
                              "1. Chair's welcome (2 minutes)\n"
                              "II. Questions [~55 mins total]\n"
                              "- **BBR**, _Neal_, 20 minutes\n"
                              "9. Any other business"),
              "Updates slides 10:00\nChair's welcome 2:00\nQuestions 55:00\nBBR, _Neal_ 20:00\n"
              "Any other business 5:00");
}

TEST(Outline, takesTheTimeUntilTheNextItemBegins)
{
    EXPECT_EQ(outlineSegments("9h30 : Accueil\n10h rapport\n10h30 pause\n10:40-11:30 Floor\n"),
              "Accueil 30:00\nrapport 30:00\npause 10:00\nFloor 50:00");
    EXPECT_EQ(outlineSegments("- 12:15pm: Lunch\n- 1:15pm: Report\n- 4:45pm - 5:00pm: Slack"),
              "Lunch 60:00\nReport 210:00\nSlack 15:00");
    EXPECT_EQ(outlineSegments("23:30 Late\n00:15 Later\n00:45 End"), "Late 5:00\nLater 30:00\nEnd 5:00")
        << "midnight is not guessed at";
}

TEST(Outline, takesHeadingsForTheSessionAndItsParts)
{
    const char* text =
        "# Main session\nWelcome, all.\n## One\n- Opening, 5 min\n## Two\n- Panel, 40 min\n  - bring water\n";
    EXPECT_EQ(outlineSegments(text), "One: Opening 5:00\nTwo: Panel 40:00");
    const Session session = importedOutline(text)->sessions.first();
    EXPECT_EQ(session.title, u"Main session");
    EXPECT_EQ(session.description, u"Welcome, all.");
    EXPECT_EQ(session.agendas.first().segments.last().note, u"bring water") << "nothing is lost";
    EXPECT_EQ(session.limit, minutes(45)) << "an import invents no overrun";
    EXPECT_EQ(session.chosen, session.agendas.first().id);
}

TEST(Outline, takesBulletsAmongTimedItemsForWhatIsSaidOfThem)
{
    const char* text =
        "1. Welcome (5 minutes)\n* scribes\n* note well\n- 20 min - Drafts\n- 10 min - Other\n";
    EXPECT_EQ(outlineSegments(text), "Welcome 5:00\nDrafts 20:00\nOther 10:00");
    EXPECT_EQ(importedOutline(text)->sessions.first().agendas.first().segments.first().note,
              u"scribes\nnote well");
    EXPECT_EQ(outlineSegments("- Welcome, 5 min\n- Panel\n- Closing"),
              "Welcome 5:00\nPanel 5:00\nClosing 5:00");
}

TEST(Outline, takesEveryLineOfABareListForAnItem)
{
    EXPECT_EQ(outlineSegments("Opening\nPanel\n\nClosing\n"), "Opening 5:00\nPanel 5:00\nClosing 5:00");
}

TEST(Outline, refusesWhatHasNoItemOrIsNoText)
{
    EXPECT_TRUE(failedSaying(importedOutline("\n \n"), QStringLiteral("one a line")));
    EXPECT_TRUE(failedSaying(importedOutline("Opening\nCl\xf4ture\n"), QStringLiteral("Line 2")));
}

TEST(Outline, takesAnyTextWithoutBreakingTheEvent)
{
    static constexpr std::array pieces{"10:00", "-",     " ",  "# ",    "5 min", "\n",    "(",
                                       "[",     "99:99", "1h", "24:00", "0 min", "Panel", "\t",
                                       "٣",     "25h",   "*",  "1.",    ")"};
    Dice dice(7);
    for (int i = 0; i < 500; ++i) {
        QString text;
        for (int n = dice.below(40); n > 0; --n)
            text += QString::fromUtf8(
                pieces.at(static_cast<std::size_t>(dice.below(static_cast<int>(pieces.size())))));
        if (const Result<Event> event =
                eventFromOutline(text.toUtf8(), QStringLiteral("x"), QUuid::createUuid)) {
            EXPECT_TRUE(succeeded(validate(*event))) << text.toStdString();
        }
    }
}

}  // namespace
}  // namespace moderato::test
