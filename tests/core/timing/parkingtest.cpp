#include "core/timing/parking.h"

#include "core/timing/fit.h"
#include "core/timing/schedule.h"
#include "tests/core/timing/tame.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

Segment optional(Seconds planned, int rank)
{
    Segment optional = segment("If time allows", planned);
    optional.ifTimeAllows = true;
    optional.rank = rank;
    return optional;
}

/// The places of what is parked to end at the session's limit.
QList<qsizetype> parkedIn(const Session& session)
{
    QList<Link> links = linksOf(session, session.agendas.first());
    return park(session.agendas.first(), links, session.limit);
}

/// True if the segment lies on a chain that ends too late, reckoned word by word.
bool bringsSomething(const Session& session, const QList<Link>& links, qsizetype place)
{
    for (qsizetype first = -1; first <= place; ++first) {
        const bool begins = first < 0 || (!links.at(first).parked && links.at(first).fixedStart);
        if (!begins || (links.at(place).fixedStart && first != place) ||
            (links.at(place).duration == Seconds{0} && first != place))
            continue;
        Seconds end = first < 0 ? Seconds{0} : *links.at(first).fixedStart + links.at(first).duration;
        for (qsizetype i = first + 1; i < links.size(); ++i)
            end += links.at(i).follows() ? links.at(i).duration : Seconds{0};
        if (end > session.limit)
            return true;
    }
    return false;
}

Seconds endWith(const Session& session, const QList<Link>& links)
{
    Agenda agenda = session.agendas.first();
    for (qsizetype i = 0; i < links.size(); ++i)
        agenda.segments[i].parked = links.at(i).parked;
    return schedule(session, agenda).scheduledEnd;
}

/// What is to be parked, by the rule's words: one after the other, with a new schedule each time.
QList<qsizetype> parkedWordByWord(const Session& session)
{
    const QList<Segment>& segments = session.agendas.first().segments;
    QList<Link> links = linksOf(session, session.agendas.first());
    QList<qsizetype> parked;
    for (int rank = 10'000; rank >= 0; --rank)
        for (qsizetype i = segments.size() - 1; i >= 0; --i) {
            const Segment& segment = segments.at(i);
            if (segment.rank != rank || !segment.ifTimeAllows || segment.parked || segment.locked ||
                endWith(session, links) <= session.limit || !bringsSomething(session, links, i))
                continue;
            links[i].parked = true;
            parked.append(i);
        }
    return parked;
}

TEST(Parking, TakesTheHighestRankFirstAndOnlyWhatItMust)
{
    const Session plan = session({optional(minutes(10), 1), optional(minutes(10), 3),
                                  optional(minutes(10), 2), segment("Rest", minutes(75))});
    const Agenda& agenda = plan.agendas.first();
    EXPECT_TRUE(fit(plan, agenda, {}).parked.isEmpty()) << "unless asked to";
    EXPECT_EQ(fit(plan, agenda, {.park = true}).parked,
              (QList<SegmentId>{agenda.segments.at(1).id, agenda.segments.at(2).id}));
}

TEST(Parking, OfEqualsTakesTheLaterAndNoLockedOne)
{
    Segment locked = optional(minutes(20), 9);
    locked.locked = true;
    EXPECT_EQ(parkedIn(session({optional(minutes(20), 1), optional(minutes(20), 1), locked,
                                segment("Rest", minutes(50))})),
              (QList<qsizetype>{1}));
}

TEST(Parking, PassesOverWhatComesBeforeAFixedStartThatHolds)
{
    Segment fixed = segment("After lunch", minutes(50));
    fixed.fixedStart = minutes(50);
    EXPECT_EQ(parkedIn(session({optional(minutes(30), 9), fixed, optional(minutes(10), 1)})),
              (QList<qsizetype>{2}));
    EXPECT_EQ(parkedIn(session({optional(minutes(30), 9), fixed})), QList<qsizetype>());
}

TEST(Parking, PassesOverWhatHasNoDuration)
{
    EXPECT_EQ(parkedIn(session({segment("Rest", minutes(100)), optional(minutes(0), 1)})),
              QList<qsizetype>());
}

TEST(Parking, TakesASegmentWithAFixedStartThatEndsTooLate)
{
    Segment fixed = optional(minutes(50), 1);
    fixed.fixedStart = minutes(50);
    EXPECT_EQ(parkedIn(session({segment("Rest", minutes(20)), fixed, optional(minutes(10), 1)})),
              (QList<qsizetype>{2, 1}));
}

RC_GTEST_PROP(Parking, GoesByTheWordsOfItsRule, (const Seed& seed))
{
    Session session = largeSession({seed.number, seed.size > 0 ? 1 : 0});
    session.limit = session.limit * 3 / 4 + Seconds{1};
    RC_ASSERT(parkedIn(session) == parkedWordByWord(session));
}

}  // namespace
}  // namespace moderato::test
