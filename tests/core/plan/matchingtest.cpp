#include "core/plan/matching.h"

#include "core/plan/alike.h"
#include "core/plan/matchwords.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"
#include "tests/support/randomevent.h"

#include <QElapsedTimer>
#include <QSet>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// Some agenda of a random event; an empty one if it has none.
Agenda randomAgenda(const Event& event)
{
    Agenda agenda;
    for (const Session& session : event.sessions)
        for (const Agenda& each : session.agendas)
            if (each.segments.size() >= agenda.segments.size())
                agenda = each;
    return agenda;
}

/// The agenda as a duplicate of it has it: all ids are others.
Agenda withOtherIds(Agenda agenda)
{
    for (Part& part : agenda.parts) {
        const PartId fresh = PartId::create();
        for (Segment& segment : agenda.segments)
            if (segment.part == part.id)
                segment.part = fresh;
        part.id = fresh;
    }
    for (Segment& segment : agenda.segments) {
        segment.id = SegmentId::create();
        for (Turn& turn : segment.turns)
            turn.id = TurnId::create();
    }
    return agenda;
}

qsizetype movedOnes(const Matching& matching)
{
    return std::count_if(matching.segments.cbegin(), matching.segments.cend(),
                         [](const MatchedSegment& pair) { return pair.moved; });
}

/// The pair of the segment at this place of ours.
const MatchedSegment& pairAt(const Matching& matching, qsizetype ourPlace)
{
    return matching.segments.at(ourPlace);
}

template <class Id>
bool allSame(const QList<Matched<Id>>& pairs)
{
    return std::all_of(pairs.cbegin(), pairs.cend(), [](const Matched<Id>& pair) { return pair.isSame(); });
}

/// A session of four segments, the middle two in a part each.
Agenda fourSegments()
{
    Agenda plan = agenda({segment("Welcome", minutes(5), Kind::Opening), panel(minutes(30), 2, {minutes(3)}),
                          segment("Floor", minutes(20), Kind::Floor), segment("Sum-up", minutes(10))});
    plan.parts = {{PartId::create(), QStringLiteral("Inward"), minutes(30)},
                  {PartId::create(), QStringLiteral("Outward"), std::nullopt}};
    plan.segments[1].part = plan.parts.at(0).id;
    plan.segments[2].part = plan.parts.at(1).id;
    return plan;
}

TEST(Matching, FindsTheSegmentsOfAnAlternativeByWhatTheyAre)
{
    const Agenda ours = fourSegments();
    const Matching matching = match(ours, withOtherIds(ours));
    EXPECT_TRUE(allSame(matching.segments));
    EXPECT_TRUE(allSame(matching.parts));
}

TEST(Matching, TrustsAnIdMoreThanATitle)
{
    const Agenda ours = fourSegments();
    Agenda theirs = ours;
    std::swap(theirs.segments[0].title, theirs.segments[3].title);
    const Matching matching = match(ours, theirs);
    EXPECT_EQ(pairAt(matching, 0).theirPlace, 0);
    EXPECT_EQ(pairAt(matching, 0).fields, QStringList{QStringLiteral("title")});
}

TEST(Matching, FindsWhatHasAnotherTitleOrKind)
{
    const Agenda ours = agenda({segment("What coalitions bring to the compact", minutes(20)),
                                segment("Questions", minutes(10), Kind::Floor), panel(minutes(9), 2, {})});
    Agenda theirs = withOtherIds(ours);
    theirs.segments[0].title = QStringLiteral("What the coalitions bring to a compact");
    theirs.segments[1].kind = Kind::Discussion;
    theirs.segments[2].title = QStringLiteral("Voices");
    std::reverse(theirs.segments.begin(), theirs.segments.end());
    const Matching matching = match(ours, theirs);
    for (qsizetype i = 0; i < 3; ++i)
        EXPECT_EQ(pairAt(matching, i).theirPlace, 2 - i);
}

TEST(Matching, LeavesAloneWhatIsNotAlike)
{
    const Agenda ours = agenda({segment("Lunch", minutes(30), Kind::Break)});
    const Agenda theirs = agenda({segment("Keynote", minutes(30), Kind::Presentation)});
    const Matching matching = match(ours, theirs);
    ASSERT_EQ(matching.segments.size(), 2);
    EXPECT_FALSE(matching.segments.at(0).inBoth());
    EXPECT_EQ(matching.rows, (QList<MatchedRow>{{false, 0}, {false, 1}}));
}

TEST(Matching, SaysWhichFieldsAndListsDiffer)
{
    const Agenda ours = fourSegments();
    Agenda theirs = ours;
    theirs.segments[1].planned = minutes(25);
    theirs.segments[1].turns[0].rounds = {minutes(5)};
    theirs.parts[0].budget.reset();
    const Matching matching = match(ours, theirs);
    EXPECT_EQ(pairAt(matching, 1).fields,
              (QStringList{QStringLiteral("planned_seconds"), QStringLiteral("turns")}));
    EXPECT_EQ(matching.parts.at(0).fields, QStringList{QStringLiteral("budget_seconds")});
    EXPECT_TRUE(pairAt(matching, 2).isSame());
}

TEST(Matching, ASegmentInTheLikePartHasNotChangedItsPart)
{
    const Agenda ours = fourSegments();
    Agenda theirs = withOtherIds(ours);
    EXPECT_TRUE(pairAt(match(ours, theirs), 1).isSame());
    theirs.segments[1].part = theirs.parts.at(1).id;
    EXPECT_EQ(pairAt(match(ours, theirs), 1).fields, QStringList{QStringLiteral("part")});
}

TEST(Matching, OfTwoThatChangedPlacesTheOneWithLessTimeIsMoved)
{
    const Agenda ours = fourSegments();
    Agenda theirs = ours;
    theirs.segments.swapItemsAt(1, 2);
    const Matching matching = match(ours, theirs);
    EXPECT_EQ(movedOnes(matching), 1);
    EXPECT_TRUE(pairAt(matching, 2).moved);
    EXPECT_EQ(std::count_if(matching.parts.cbegin(), matching.parts.cend(),
                            [](const MatchedPart& part) { return part.moved; }),
              1);
}

TEST(Matching, PutsWhatOnlyTheirsHasWhereItWouldStand)
{
    const Agenda ours = fourSegments();
    Agenda theirs = ours;
    theirs.segments.insert(3, segment("Third part", minutes(15)));
    const Matching matching = match(ours, theirs);
    const QList<MatchedRow> rows{{false, 0}, {true, 0},  {false, 1}, {true, 1},
                                 {false, 2}, {false, 4}, {false, 3}};
    EXPECT_EQ(matching.rows, rows);
}

TEST(HeaviestRise, IsTheLongestAndOfEqualOnesTheHeaviest)
{
    EXPECT_EQ(heaviestRise({2, 0, 1}, {9, 1, 1}), (QList<qsizetype>{1, 2}));
    EXPECT_EQ(heaviestRise({1, 0}, {1, 9}), (QList<qsizetype>{1}));
    EXPECT_EQ(heaviestRise({1, 0}, {9, 1}), (QList<qsizetype>{0}));
    EXPECT_EQ(heaviestRise({-1, 0, -1, 3}, {1, 1, 1, 1}), (QList<qsizetype>{1, 3}));
    EXPECT_TRUE(heaviestRise({}, {}).isEmpty());
}

TEST(DifferenceTexts, SetBothValuesAgainstEachOther)
{
    Event event;
    const Agenda ours = fourSegments();
    for (const Turn& turn : ours.segments.at(1).turns) {
        Person person;
        person.id = turn.person;
        person.name = QStringLiteral("Person %1").arg(event.people.size());
        event.people.append(person);
    }
    Agenda theirs = ours;
    theirs.segments[1].planned = minutes(25);
    theirs.segments[1].lead = event.people.at(1).id;
    theirs.segments[1].turns[0].rounds = {minutes(3), minutes(2)};
    theirs.segments[1].turns.removeAt(1);
    theirs.parts[0].title = QStringLiteral("Within");
    const Matching matching = match(ours, theirs);
    EXPECT_EQ(
        differenceTexts(pairAt(matching, 1), {event, ours}, {event, theirs}),
        (QStringList{QStringLiteral("planned duration 30:00 against 25:00"),
                     QStringLiteral("lead none against Person 1"), QStringLiteral("Person 0 3 against 3 + 2"),
                     QStringLiteral("Person 1 3 against none")}));
    EXPECT_EQ(differenceTexts(matching.parts.at(0), {event, ours}, {event, theirs}),
              QStringList{QStringLiteral("title \"Inward\" against \"Within\"")});
}

template <class Id>
void eachStandsOnce(const QList<Matched<Id>>& pairs, qsizetype ours, qsizetype theirs)
{
    QSet<qsizetype> ourPlaces;
    QSet<qsizetype> theirPlaces;
    for (const Matched<Id>& pair : pairs) {
        RC_ASSERT(pair.ourPlace >= 0 || pair.theirPlace >= 0);
        if (pair.ourPlace >= 0) {
            RC_ASSERT(!ourPlaces.contains(pair.ourPlace));
            ourPlaces.insert(pair.ourPlace);
        }
        if (pair.theirPlace >= 0) {
            RC_ASSERT(!theirPlaces.contains(pair.theirPlace));
            theirPlaces.insert(pair.theirPlace);
        }
    }
    RC_ASSERT(ourPlaces.size() == ours);
    RC_ASSERT(theirPlaces.size() == theirs);
}

RC_GTEST_PROP(Matching, HasEveryPartAndSegmentOfEitherOnce, (const Seed& one, const Seed& other))
{
    RandomEvents random(one);
    const Event event = random.event();
    const Agenda ours = randomAgenda(event);
    const Agenda theirs = randomAgenda(*rc::gen::element(random.changed(event), RandomEvents(other).event()));
    const Matching matching = match(ours, theirs);
    eachStandsOnce(matching.segments, ours.segments.size(), theirs.segments.size());
    eachStandsOnce(matching.parts, ours.parts.size(), theirs.parts.size());
    RC_ASSERT(matching.rows.size() == matching.segments.size() + matching.parts.size());
    for (const MatchedRow& row : matching.rows)
        RC_ASSERT(matching.rows.count(row) == 1);
}

RC_GTEST_PROP(Matching, OfAnAgendaWithItselfIsAllSame, (const Seed& seed))
{
    const Agenda agenda = randomAgenda(RandomEvents(seed).event());
    RC_ASSERT(allSame(match(agenda, agenda).segments));
    RC_ASSERT(allSame(match(agenda, agenda).parts));
}

RC_GTEST_PROP(Matching, IsTheSameFromEitherSide, (const Seed& one))
{
    RandomEvents random(one);
    const Event event = random.event();
    const Agenda ours = randomAgenda(event);
    const Agenda theirs = *rc::gen::element(randomAgenda(random.changed(event)), withOtherIds(ours));
    const Matching forth = match(ours, theirs);
    const Matching back = match(theirs, ours);
    RC_ASSERT(movedOnes(forth) == movedOnes(back));
    for (const MatchedSegment& pair : forth.segments) {
        const auto mirrored =
            std::find_if(back.segments.cbegin(), back.segments.cend(), [&pair](const MatchedSegment& each) {
                return each.ours == pair.theirs && each.theirs == pair.ours;
            });
        RC_ASSERT(mirrored != back.segments.cend());
        RC_ASSERT(mirrored->fields == pair.fields);
    }
}

TEST(Matching, OfAThousandSegmentsWithLikeTitlesPairsThemAll)
{
    QList<Segment> segments;
    for (int i = 0; i < 1000; ++i)
        segments.append(segment("Statement of the delegation", minutes(3)));
    for (int i = 0; i < 1000; ++i)
        segments[i].title += QStringLiteral(" number %1").arg(i);
    const Agenda ours = agenda(segments);
    Agenda theirs = withOtherIds(ours);
    for (Segment& each : theirs.segments)
        each.title.prepend(QStringLiteral("The "));
    const Matching matching = match(ours, theirs);
    EXPECT_EQ(matching.segments.size(), 1000);
    EXPECT_EQ(pairAt(matching, 700).theirPlace, 700);
}

}  // namespace
}  // namespace moderato::test
