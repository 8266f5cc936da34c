#include "core/timing/assumptions.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

QList<ObservedRatio> observed(Kind kind, qsizetype count)
{
    QList<ObservedRatio> ratios;
    for (qsizetype i = count; i > 0; --i)
        ratios.append({kind, 1.0 + 0.05 * static_cast<double>(i)});
    return ratios;
}

TEST(Spread, KnowsItsMeanAndVariance)
{
    const Spread flat{{0, 3, 6, 9, 12}};
    EXPECT_DOUBLE_EQ(flat.mean(), 6.0);
    EXPECT_DOUBLE_EQ(flat.variance(), 12.0 * 12.0 / 12.0);
    EXPECT_DOUBLE_EQ(exactly(7.0).variance(), 0.0);
    EXPECT_DOUBLE_EQ(flat.stretched(0.5).mean(), 6.0);
    EXPECT_DOUBLE_EQ(flat.stretched(0.5).variance(), 3.0);
}

TEST(Spread, LiesStraightBetweenItsQuartiles)
{
    const Spread skew{{0, 1, 2, 4, 10}};
    EXPECT_DOUBLE_EQ(skew.at(0.0), 0.0);
    EXPECT_DOUBLE_EQ(skew.at(0.125), 0.5);
    EXPECT_DOUBLE_EQ(skew.at(0.75), 4.0);
    EXPECT_DOUBLE_EQ(skew.at(0.875), 7.0);
    EXPECT_DOUBLE_EQ(skew.at(1.0), 10.0);
}

TEST(Spread, OfWhatWasObservedTakesItsQuartiles)
{
    EXPECT_EQ(spreadOf({5.0, 1.0, 3.0, 2.0, 4.0}), (Spread{{1, 2, 3, 4, 5}}));
    EXPECT_EQ(spreadOf({1.0, 2.0}), (Spread{{1, 1.25, 1.5, 1.75, 2}}));
    EXPECT_EQ(spreadOf({1.5}), exactly(1.5));
}

TEST(Assumptions, AreSpreadsThatNeverFall)
{
    const ForecastAssumptions assumed = defaultAssumptions();
    QList<Spread> all{assumed.common, assumed.lateStart};
    for (const Spread& ratio : assumed.ratios)
        all.append(ratio);
    for (const Spread& spread : all) {
        EXPECT_TRUE(std::is_sorted(spread.quantiles.cbegin(), spread.quantiles.cend()));
        EXPECT_GE(spread.lowest(), 0.0);
    }
}

TEST(Assumptions, OfPresentationsHaveTheMeanOfTheFiftyTalksThatWereTimed)
{
    const double measured = (34 * (11 * 60 + 42) + 16 * (13 * 60 + 12)) / (50.0 * 12 * 60);
    EXPECT_NEAR(defaultAssumptions().ratio(Kind::Presentation).mean(), measured, 0.0005);
}

TEST(Assumptions, GiveWayToEnoughObservations)
{
    const ForecastAssumptions assumed =
        withObserved(defaultAssumptions(), observed(Kind::Panel, enoughObservations));
    EXPECT_DOUBLE_EQ(assumed.ratio(Kind::Panel).lowest(), 1.05);
    EXPECT_DOUBLE_EQ(assumed.ratio(Kind::Panel).highest(), 2.0);
    EXPECT_EQ(assumed.ratio(Kind::Floor), defaultAssumptions().ratio(Kind::Floor))
        << "of which nothing was observed";
    EXPECT_EQ(assumed.common, defaultAssumptions().common);
}

TEST(Assumptions, StayWhereObservationsAreTooFew)
{
    EXPECT_EQ(withObserved(defaultAssumptions(), observed(Kind::Panel, enoughObservations - 1)),
              defaultAssumptions());
}

}  // namespace
}  // namespace moderato::test
