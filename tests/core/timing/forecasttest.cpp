#include "core/timing/forecast.h"

#include "core/timing/schedule.h"
#include "tests/core/timing/tame.h"
#include "tests/core/timing/trials.h"
#include "tests/core/timing/variants.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato {

void PrintTo(const Quantiles& times, std::ostream* out)
{
    for (const Seconds time : {times.p10, times.p50, times.p90}) {
        PrintTo(time, out);
        *out << ' ';
    }
}

}  // namespace moderato

namespace moderato::test {
namespace {

Forecast forecastOf(const Session& session, const ForecastAssumptions& assumptions = defaultAssumptions())
{
    return forecast(session, session.agendas.first(), assumptions);
}

/// Everything takes as long as planned, and the session starts on time.
ForecastAssumptions certain()
{
    ForecastAssumptions assumed;
    assumed.ratios.fill(exactly(1.0));
    assumed.common = exactly(1.0);
    assumed.lateStart = exactly(0.0);
    return assumed;
}

Quantiles always(Seconds time)
{
    return {time, time, time};
}

Segment buffer(Seconds planned)
{
    return segment("Buffer", planned, Kind::Buffer);
}

/// Twenty segments that fill 90 minutes, of all kinds but buffers.
QList<Segment> twenty()
{
    constexpr std::array rest{Kind::Framing,      Kind::Panel, Kind::Floor, Kind::Panel,
                              Kind::Presentation, Kind::Floor, Kind::Poll,  Kind::Discussion};
    QList<Segment> segments;
    for (std::size_t i = 0; i < 20; ++i)
        segments.append(segment("Segment", Seconds{270}, rest.at(i % rest.size())));
    segments.first().kind = Kind::Opening;
    segments[10].kind = Kind::Break;
    segments.last().kind = Kind::WrapUp;
    return segments;
}

/// Panels whose last minutes the floor has and can lose, and two buffers.
Session yieldingSession()
{
    QList<Segment> segments;
    for (int i = 0; i < 6; ++i) {
        segments.append(panel(minutes(12), 2, {minutes(3)}, minutes(5)));
        segments.last().least = minutes(9);
    }
    segments.insert(3, buffer(minutes(5)));
    segments.append(segment("Questions", minutes(8), Kind::Floor));
    segments.last().least = minutes(2);
    segments.append(buffer(minutes(5)));
    Session session = moderato::test::session(segments);
    session.policy.floorYields = true;
    return session;
}

// The forecast against dice.

constexpr int trials = 1'000'000;

void expectNear(const Quantiles& reckoned, const Quantiles& played, const std::string& what)
{
    for (const auto time : {&Quantiles::p10, &Quantiles::p50, &Quantiles::p90})
        EXPECT_NEAR(static_cast<double>((reckoned.*time).count()),
                    static_cast<double>((played.*time).count()), 5)
            << what;
}

/// Holds a forecast against 1,000,000 trials: within 0.5 percentage points and 5 s.
void expectAsPlayed(const Session& session, const ForecastAssumptions& assumptions = defaultAssumptions())
{
    const Forecast reckoned = forecastOf(session, assumptions);
    const Forecast played = forecastByTrials(session, assumptions, trials);
    ASSERT_EQ(reckoned.step, Seconds{1});
    EXPECT_NEAR(reckoned.onTimeChance, played.onTimeChance, 0.005);
    expectNear(reckoned.end, played.end, "end of the session");
    for (qsizetype i = 0; i < played.segments.size(); ++i) {
        expectNear(reckoned.segments.at(i).start, played.segments.at(i).start,
                   "start of " + std::to_string(i));
        expectNear(reckoned.segments.at(i).end, played.segments.at(i).end, "end of " + std::to_string(i));
    }
}

TEST(ForecastAgainstTrials, OfTwentySegments)
{
    expectAsPlayed(session(twenty(), minutes(98)));
}

TEST(ForecastAgainstTrials, OfOneSegment)
{
    expectAsPlayed(session({segment("Talk", minutes(60), Kind::Presentation)}, minutes(62)));
}

TEST(ForecastAgainstTrials, OfFixedStartsSomeOfWhichCannotBeReached)
{
    QList<Segment> segments = twenty();
    segments[5].fixedStart = Seconds{5 * 270};
    segments[10].fixedStart = minutes(50);
    segments[14].fixedStart = minutes(66);
    segments[17].fixedStart = minutes(70);
    expectAsPlayed(session(segments, minutes(96)));
}

TEST(ForecastAgainstTrials, OfParkedSegments)
{
    QList<Segment> segments = twenty();
    for (const int i : {0, 7, 8, 19})
        segments[i] = parked(fixed(segments.at(i), minutes(80)));
    expectAsPlayed(session(segments, minutes(75)));
}

TEST(ForecastAgainstTrials, OfAFloorThatYieldsAndBuffers)
{
    expectAsPlayed(yieldingSession());
}

TEST(ForecastAgainstTrials, OfShortSegments)
{
    QList<Segment> segments;
    for (int i = 0; i < 30; ++i)
        segments.append(
            segment("Short", Seconds{i % 4 == 0 ? i % 3 : 10 + i}, i % 2 == 0 ? Kind::Poll : Kind::Panel));
    expectAsPlayed(session(segments, minutes(12)));
}

TEST(ForecastAgainstTrials, WhereOnlyTheCommonFactorIsUncertain)
{
    ForecastAssumptions assumed = certain();
    assumed.common = defaultAssumptions().common;
    expectAsPlayed(session(twenty(), minutes(93)), assumed);
}

TEST(ForecastAgainstTrials, OfSpreadsThatAreCertainInPart)
{
    ForecastAssumptions assumed = defaultAssumptions();
    assumed.ratios.fill({{1.0, 1.0, 1.0, 1.1, 1.5}});
    assumed.lateStart = {{0, 0, 0, 0, 300}};
    expectAsPlayed(session(twenty(), minutes(98)), assumed);
}

// What the figures mean.

TEST(Forecast, OfNothingEndsWhenTheSessionStarts)
{
    const Forecast found = forecastOf(session({}));
    EXPECT_NEAR(found.onTimeChance, 1.0, 1e-9);
    EXPECT_EQ(found.end.p10, Seconds{12}) << "two fifths of the way to the first quartile of a late start";
    EXPECT_EQ(found.end.p50, Seconds{60});
}

TEST(Forecast, WithoutTheCommonFactorUnderstatesTheTail)
{
    ForecastAssumptions independent = defaultAssumptions();
    const double mean = independent.common.mean();
    independent.common = exactly(mean);
    const Session plan = session(twenty(), minutes(105));

    const Forecast together = forecastOf(plan);
    const Forecast apart = forecastOf(plan, independent);
    RecordProperty("OverrunPerMilleTogether", static_cast<int>(1000 * (1 - together.onTimeChance)));
    RecordProperty("OverrunPerMilleApart", static_cast<int>(1000 * (1 - apart.onTimeChance)));
    EXPECT_GT(1 - together.onTimeChance, 1.5 * (1 - apart.onTimeChance));
    EXPECT_GT(together.end.p90 - together.end.p50, apart.end.p90 - apart.end.p50 + minutes(2));
}

TEST(Forecast, KeepsAFixedStartThatHolds)
{
    const Forecast found =
        forecastOf(session({segment("A", minutes(10)), fixed(segment("B", minutes(10)), minutes(60))}));
    EXPECT_EQ(found.segments.at(1).start, always(minutes(60)));
}

TEST(Forecast, LetsASegmentBeginLateWhereItsFixedStartIsPast)
{
    const Forecast found =
        forecastOf(session({segment("A", minutes(30)), fixed(segment("B", minutes(10)), minutes(10))}));
    EXPECT_EQ(found.segments.at(1).start, found.segments.at(0).end);
}

TEST(Forecast, SaysWhereAParkedSegmentWouldBegin)
{
    const Forecast found = forecastOf(
        session({segment("A", minutes(30)), parked(segment("B", minutes(10))), segment("C", minutes(5))}));
    EXPECT_TRUE(found.segments.at(1).parked);
    EXPECT_EQ(found.segments.at(1).start, found.segments.at(0).end);
    EXPECT_EQ(found.segments.at(1).end, found.segments.at(0).end);
    EXPECT_EQ(found.segments.at(2).start, found.segments.at(0).end);
}

TEST(Forecast, TakesASegmentAsLongAsNeededForItsDemand)
{
    Segment needed = panel(minutes(1), 4, {minutes(5)});
    needed.asLongAsNeeded = true;
    EXPECT_EQ(forecastOf(session({needed}), certain()).end, always(minutes(20)));
}

TEST(Forecast, LetsABufferTakeWhatLatenessLeavesOfIt)
{
    ForecastAssumptions late = certain();
    late.lateStart = exactly(120);
    const Session plan = session({segment("A", minutes(20)), buffer(minutes(5)), segment("B", minutes(10))});
    EXPECT_EQ(forecastOf(plan, late).segments.at(1).end, always(minutes(25)));
    late.lateStart = exactly(420);
    EXPECT_EQ(forecastOf(plan, late).segments.at(1).end, always(minutes(27)));
    EXPECT_EQ(forecastOf(plan, certain()).segments.at(1).end, always(minutes(25)))
        << "and is kept if nothing is late";
}

TEST(FloorThatYields, GivesUpWhatBringsTheSegmentBack)
{
    Session plan = session({panel(minutes(30), 3, {minutes(5)}, minutes(15))}, minutes(30));
    plan.agendas.first().segments.first().least = minutes(20);
    ForecastAssumptions late = certain();
    late.lateStart = exactly(240);
    EXPECT_EQ(forecastOf(plan, late).end, always(minutes(34))) << "the policy does not say so";
    plan.policy.floorYields = true;
    EXPECT_EQ(forecastOf(plan, late).end, always(minutes(30)));
    late.lateStart = exactly(720);
    EXPECT_EQ(forecastOf(plan, late).end, always(minutes(32))) << "no shorter than its least";
}

TEST(FloorThatYields, GivesUpNoMoreThanTheFloorHas)
{
    Session plan = session({panel(minutes(30), 3, {minutes(5)}, minutes(2))}, minutes(30));
    plan.agendas.first().segments.first().least = minutes(20);
    plan.policy.floorYields = true;
    ForecastAssumptions late = certain();
    late.lateStart = exactly(600);
    EXPECT_EQ(forecastOf(plan, late).end, always(minutes(38)));
}

TEST(FloorThatYields, MakesOverrunsRarer)
{
    Session plan = yieldingSession();
    const double yielding = forecastOf(plan).onTimeChance;
    plan.policy.floorYields = false;
    EXPECT_GT(yielding, forecastOf(plan).onTimeChance + 0.1);
}

/// The central limit theorem says what comes of so many independent segments, however short they are to the grid.
TEST(Forecast, OfThousandsOfSegmentsIsCoarserButRight)
{
    ForecastAssumptions independent = defaultAssumptions();
    independent.common = exactly(1.0);
    independent.lateStart = exactly(0.0);
    const Spread one = independent.ratio(Kind::Panel).times(28);
    const Session plan =
        session(QList<Segment>(3000, segment("Segment", Seconds{28}, Kind::Panel)), longestDuration);

    const Forecast found = forecastOf(plan, independent);
    const double deviation = std::sqrt(3000 * one.variance());
    ASSERT_GT(found.step, Seconds{1});
    EXPECT_NEAR(static_cast<double>(found.end.p50.count()), 3000 * one.mean(), 0.05 * deviation);
    EXPECT_NEAR(static_cast<double>((found.end.p90 - found.end.p50).count()), 1.2816 * deviation,
                0.05 * deviation);
    EXPECT_NEAR(static_cast<double>((found.end.p50 - found.end.p10).count()), 1.2816 * deviation,
                0.05 * deviation);
}

// What it promises of every plan.

bool ordered(const Quantiles& times)
{
    return times.p10 <= times.p50 && times.p50 <= times.p90;
}

bool notBefore(const Quantiles& later, const Quantiles& earlier)
{
    return later.p10 >= earlier.p10 && later.p50 >= earlier.p50 && later.p90 >= earlier.p90;
}

RC_GTEST_PROP(Forecast, KeepsItsFiguresInOrder, (const Seed& seed))
{
    const Forecast found = forecastOf(randomSession(seed));
    RC_ASSERT(found.onTimeChance >= 0.0 && found.onTimeChance <= 1.0);
    RC_ASSERT(ordered(found.end));
    for (const SegmentForecast& segment : found.segments) {
        RC_ASSERT(ordered(segment.start) && ordered(segment.end));
        RC_ASSERT(notBefore(segment.end, segment.start));
        RC_ASSERT(notBefore(found.end, segment.end));
    }
}

RC_GTEST_PROP(Forecast, GivesTheSameAnswerAgain, (const Seed& seed))
{
    const Session session = randomSession(seed);
    RC_ASSERT(forecastOf(session) == forecastOf(session));
}

RC_GTEST_PROP(Forecast, IsTheScheduleWhereNothingIsUncertain, (const Seed& seed))
{
    const Session session = tamed(randomSession(seed));
    const Schedule times = schedule(session, session.agendas.first());
    const Forecast found = forecastOf(session, certain());
    RC_ASSERT(found.end == always(times.scheduledEnd));
    RC_ASSERT(found.onTimeChance == (times.overrun() > Seconds{0} ? 0.0 : 1.0));
    for (qsizetype i = 0; i < times.segments.size(); ++i) {
        const SegmentTimes& segment = times.segments.at(i);
        RC_ASSERT(found.segments.at(i).id == segment.id && found.segments.at(i).parked == segment.parked);
        RC_ASSERT(found.segments.at(i).start == always(segment.start));
        RC_ASSERT(found.segments.at(i).end == always(segment.parked ? segment.start : segment.end()));
    }
}

RC_GTEST_PROP(Forecast, IsNoWorseWithAHigherLimit, (const Seed& seed))
{
    Session session = randomSession(seed);
    const double before = forecastOf(session).onTimeChance;
    session.limit += minutes(10);
    RC_ASSERT(forecastOf(session).onTimeChance >= before);
}

RC_GTEST_PROP(Forecast, EndsNoEarlierWithOneSegmentMore, (const Seed& seed))
{
    Session session = randomSession(seed);
    const Forecast before = forecastOf(session);
    QList<Segment>& segments = session.agendas.first().segments;
    const auto place = *rc::gen::inRange<qsizetype>(0, segments.size() + 1);
    segments.insert(place, segment("One more", minutes(*rc::gen::inRange(0, 30))));
    const Forecast after = forecastOf(session);
    // One segment more can mean fewer values of the common factor, each good to less than a thousandth.
    const Seconds grid = 5 * std::max(before.step, after.step) + before.end.p90 / 1000;
    RC_ASSERT(after.end.p10 + grid >= before.end.p10);
    RC_ASSERT(after.end.p50 + grid >= before.end.p50);
    RC_ASSERT(after.end.p90 + grid >= before.end.p90);
}

}  // namespace
}  // namespace moderato::test
