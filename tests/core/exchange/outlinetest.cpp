#include "core/exchange/outline.h"

#include "core/exchange/markdown.h"
#include "core/plan/duration.h"
#include "core/plan/validate.h"
#include "tests/support/dice.h"
#include "tests/support/outcome.h"
#include "tests/support/sample.h"
#include "tests/support/sessions.h"

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
    EXPECT_EQ(outlineSegments("23:30 Late\n00:15 Later\n00:45 Tea"), "Late 5:00\nLater 30:00\nTea 5:00")
        << "midnight is not guessed at";
}

TEST(Outline, readsTimesInFourDigitsButNoYears)
{
    EXPECT_EQ(outlineSegments("0930 Coffee\n1000 - 1045 Panel\n1045 Floor\n1130 The end"),
              "Coffee 30:00\nPanel 45:00\nFloor 45:00\nThe end 0:00");
    EXPECT_EQ(outlineSegments("2022 in review, 10 min\n2023 outlook, 20 min"),
              "2022 in review 10:00\n2023 outlook 20:00");
}

TEST(Outline, readsAClockOfTwelveHoursOverNoon)
{
    EXPECT_EQ(outlineSegments("9:00 Reports\n11:30-1:00 Debate\n1:00 Lunch\n2:00-3:15 Votes"),
              "Reports 150:00\nDebate 90:00\nLunch 60:00\nVotes 75:00");
    EXPECT_EQ(outlineSegments("14h00-15h00 Talks\n17h30-17h00 Prizes"), "Talks 60:00\nPrizes 5:00")
        << "a time that ends before it begins is not taken for the next day";
}

TEST(Outline, takesNumbersInBracketsForMinutesWhereTheTextMeansThem)
{
    EXPECT_EQ(outlineSegments("## Welcome (5)\n* tea\n## Drafts\n* Caching (12): Noor, any news?\n"
                              "* Timers (8)\nstill open\n## Left over (0)\n"),
              "Welcome 5:00\nDrafts: Caching: Noor, any news? 12:00\nDrafts: Timers 8:00\nLeft over 0:00");
    EXPECT_EQ(outlineSegments("- Panel (3), 40 min\n- Lessons of the year (2021), 10 min"),
              "Panel (3) 40:00\nLessons of the year (2021) 10:00");
}

TEST(Outline, readsLengthsWithinALine)
{
    EXPECT_EQ(
        outlineSegments("1. Secretariat (15m, Ada) [minutes](https://x.example/m)\n"
                        "2. Relays (1 hr) (slides)\n3. ~5m: Bees [Bo]\n4. Opening (20mn environ) - all\n"
                        "5. 10+5 min - Wheels\n6. Open mic (30-40 min)\n7. \xC2\xBD-1 hr: Names"),
        "Secretariat (Ada) minutes 15:00\nRelays (slides) 60:00\nBees [Bo] 5:00\nOpening - all 20:00\n"
        "Wheels 15:00\nOpen mic 40:00\nNames 60:00");
    const Segment openMic =
        importedOutline("- Open mic (30-40 min)")->sessions.first().agendas.first().segments.first();
    EXPECT_EQ(openMic.least, minutes(30)) << "the shorter of two is the least";
}

TEST(Outline, leavesWhatIsSaidOfALengthAndOfItsTypeOutOfTitles)
{
    EXPECT_EQ(outlineSegments("Debate section (estimated 30 minutes)\nQuick fire (approx. 15 min)\n"
                              "Each candidate: 2 minute closing statement\n"
                              "10+10 min - Relays - *Ada Moss*\n*Bees* and *wasps*, 5 min\n2*3*4, 7 min"),
              "Debate section 30:00\nQuick fire 15:00\nEach candidate: closing statement 2:00\n"
              "Relays - Ada Moss 20:00\nBees and wasps 5:00\n2*3*4 7:00");
}

TEST(Outline, readsBackOurOwnRunOfShow)
{
    const Event event = sampleEvent();
    HandoutOptions options;
    for (const Agenda& agenda : event.sessions.first().agendas) {
        const QList<Handout> handouts = handoutsOf(event.sessions.first(), agenda, options);
        const Result<Event> back =
            importedOutline(toMarkdown(reportsOf(event, handouts, options)).constData());
        ASSERT_TRUE(succeeded(back));
        ASSERT_TRUE(succeeded(validate(*back)));
        const Session& session = back->sessions.first();
        EXPECT_EQ(session.title, event.sessions.first().title);
        const Agenda& read = session.agendas.first();
        ASSERT_EQ(read.segments.size(), agenda.segments.size());
        EXPECT_EQ(schedule(session, read).scheduledEnd,
                  schedule(event.sessions.first(), agenda).scheduledEnd);
        for (const Segment& was : agenda.segments) {
            const auto is = std::find_if(read.segments.cbegin(), read.segments.cend(),
                                         [&was](const Segment& each) { return each.title == was.title; });
            ASSERT_NE(is, read.segments.cend()) << was.title.toStdString();
            EXPECT_EQ(is->planned, was.planned) << was.title.toStdString();
            EXPECT_EQ(is->kind, was.kind);
            EXPECT_EQ(is->parked, was.parked);
            EXPECT_EQ(is->part.isNull(), was.part.isNull() || was.parked) << was.title.toStdString();
        }
        EXPECT_EQ(read.parts.size(), agenda.parts.size());
        EXPECT_TRUE(read.segments.first().note.contains(QStringLiteral("Kerguénou"))) << "who speaks";
    }
}

TEST(Outline, readsBackTitlesOfOurRunOfShowWithSignsOfMarkdownAndGaps)
{
    PlannedSession planned("A | B");
    planned.segment("*Stars* | _bars_ \\ 5 min", minutes(12), Kind::Panel);
    planned.segment("After a gap", minutes(3), Kind::Discussion).fixedStart = minutes(20);
    const HandoutOptions options;
    const QList<Handout> handouts = handoutsOf(planned.session(), planned.agenda(), options);
    const Result<Event> back =
        importedOutline(toMarkdown(reportsOf(planned.event(), handouts, options)).constData());
    ASSERT_TRUE(succeeded(back));
    const Session& session = back->sessions.first();
    EXPECT_EQ(session.title, QStringLiteral("A | B"));
    const QList<Segment>& segments = session.agendas.first().segments;
    ASSERT_EQ(segments.size(), 2);
    EXPECT_EQ(segments.first().title, QStringLiteral("*Stars* | _bars_ \\ 5 min"));
    EXPECT_EQ(segments.first().planned, minutes(12));
    EXPECT_EQ(segments.last().fixedStart, minutes(20));
    EXPECT_EQ(session.limit, minutes(23));
}

TEST(Outline, takesALengthOnTheLineBelow)
{
    EXPECT_EQ(outlineSegments("## Warm-up:\nWhy we are here.\nEstimated time: 10~ minutes\n"
                              "## Deep end\nDur\xC3\xA9"
                              "e : 25 minutes\n### Quick round\n3 min total\n"),
              "Warm-up 10:00\nDeep end 25:00\nQuick round 3:00");
    EXPECT_EQ(
        outlineSegments("- Keys and doors\n  - https://x.example/keys\n  - Ines, 15 min\n  - Action: adopt?\n"
                        "- Locks\n  - 20 mins (Tom) slides\n- Hinges\n  - 45 mins round table\n"),
        "Keys and doors 15:00\nLocks 20:00\nHinges 45:00");
    EXPECT_EQ(importedOutline("- Doors\n  - Ines, 15 min\n- Floor, 5 min\n")
                  ->sessions.first()
                  .agendas.first()
                  .segments.first()
                  .note,
              u"Ines");
}

TEST(Outline, readsTablesOfMarkdown)
{
    EXPECT_EQ(outlineSegments("## Plan\n| Topic | Who | Time |\n| :- | :- | -: |\n| Welcome | Chair | 5m |\n"
                              "| **Issues** | All | 40m |\n"),
              "Welcome 5:00\nIssues 40:00");
    EXPECT_EQ(outlineSegments("| Minutes | What |\n|--|--|\n| 10 | Talk |\n| 25 | Panel |"),
              "Talk 10:00\nPanel 25:00");
    const Result<Event> days = importedOutline(
        "| Was | Von | Bis |\n| Anreise | 9:00 | 9:30 |\n| Debatte | 9:30 | 12:00 |\n| Was | Von | Bis |\n"
        "| Debatte | 8:30 | 10:00 |\n");
    ASSERT_TRUE(succeeded(days));
    ASSERT_EQ(days->sessions.size(), 2) << "a table of each day";
    EXPECT_EQ(days->sessions.at(0).limit, minutes(180));
    EXPECT_EQ(days->sessions.at(1).limit, minutes(90));
    EXPECT_EQ(importedOutline("| Topic | Who |\n|--|--|\n| Welcome | Ann |\n")
                  ->sessions.first()
                  .agendas.first()
                  .segments.first()
                  .note,
              u"Ann");
}

TEST(Outline, countsNoMinuteTwice)
{
    const char* agreeing =
        "* 10 min - News\n* 30 min - Reports\n     ~20m: Bees [Bo]\n     ~10m: Ants [Al]\n";
    EXPECT_EQ(outlineSegments(agreeing), "News 10:00\nReports: Bees [Bo] 20:00\nReports: Ants [Al] 10:00");
    EXPECT_EQ(importedOutline(agreeing)->sessions.first().agendas.first().parts.first().budget, minutes(30));
    const char* differing = "* 30 min - Reports\n   * 20 min - Bees\n   * 5 min - Ants\n";
    EXPECT_EQ(outlineSegments(differing), "Reports 30:00");
    EXPECT_EQ(importedOutline(differing)->sessions.first().agendas.first().segments.first().note,
              u"20 min - Bees\n5 min - Ants");
}

TEST(Outline, takesTheSlotForTheLimitAndNotForAnItem)
{
    const Result<Event> event = importedOutline(
        "FRIDAY, May 5\n1400-1500 Second session (hall 3)\n* 40 min - Doors\n* 30 min - Keys\n"
        "SATURDAY, May 6\n0900-0930 Third session\n* 20 min - Locks\n");
    ASSERT_TRUE(succeeded(event));
    ASSERT_EQ(event->sessions.size(), 2);
    const Session& first = event->sessions.first();
    EXPECT_EQ(first.title, u"Second session (hall 3)");
    EXPECT_EQ(first.limit, minutes(60)) << "70 minutes for 60 show as over";
    EXPECT_EQ(first.agendas.first().segments.size(), 2);
    EXPECT_TRUE(first.description.contains(u"1400-1500")) << "nothing is lost";
    EXPECT_EQ(event->sessions.last().title, u"SATURDAY, May 6");
    EXPECT_EQ(event->sessions.last().limit, minutes(30));
    EXPECT_EQ(importedOutline("10:00-10:30 Registration\n10:30-11:00 Talk\n")->sessions.first().limit,
              minutes(60))
        << "times of day make items";
    EXPECT_EQ(importedOutline("4 May, 16:45-18:00, Oslo (online 14:45-16:00 UTC)\n1. Talk (50 min)\n")
                  ->sessions.first()
                  .limit,
              minutes(75));
}

TEST(Outline, marksWhatIsOnlyHeldIfTimeAllows)
{
    const char* text = "- Talk, 30 min\n### As time permits\n- Poem, 5 min\n- Song\n";
    EXPECT_EQ(outlineSegments(text), "Talk 30:00\nAs time permits: Poem 5:00\nAs time permits: Song 5:00");
    const QList<Segment> segments = importedOutline(text)->sessions.first().agendas.first().segments;
    EXPECT_FALSE(segments.at(0).ifTimeAllows);
    EXPECT_TRUE(segments.at(1).ifTimeAllows);
    EXPECT_TRUE(segments.at(2).ifTimeAllows);
}

TEST(Outline, leavesOutWhatIsNoItem)
{
    EXPECT_EQ(
        outlineSegments("07:00 Lima; 13:00 London; 15:00 Cairo\n- Date: 4 May\n- Webex: https://x.example\n"
                        "Item 1: Minutes (5 minutes)\n1.1 - Roll call\nItem 2: Budget (10 minutes)\n"
                        "Item 3: ~~Logo (5 minutes)~~\n"
                        "We hope that all of us are out in the sun again after 2h.\n"),
        "Minutes 5:00\nBudget 10:00");
    EXPECT_EQ(outlineSegments("1. Talk\n2. Panel\nTalk (20 min)\n* bring water\nPanel (40 min)\n"),
              "Talk 20:00\nPanel 40:00")
        << "a list of contents is not held";
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
    static constexpr std::array pieces{"10:00", "-",     " ",  "# ",    "5 min",   "\n",    "(",
                                       "[",     "99:99", "1h", "24:00", "0 min",   "Panel", "\t",
                                       "٣",     "25h",   "*",  "1.",    ")",       "|",     "(7)",
                                       "0930",  "~~",    ":-", "½",     "5+5 min", "Time: "};
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
