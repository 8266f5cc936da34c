#include "ui/inspector/turnsmodel.h"

#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"

#include <QAbstractItemModelTester>

namespace moderato {
namespace {

TEST(TurnsModel, showsTheTurnsOfTheSelectedSegment)
{
    SampleDesk sample;
    TurnsModel model(sample.desk());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    sample.select(0);
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.index(0, TurnsModel::Rounds).data().toString(), QStringLiteral("3 + 2"));
    EXPECT_EQ(model.index(0, TurnsModel::Sum).data().toString(), QStringLiteral("5:00"));
    sample.select(1);
    EXPECT_EQ(model.rowCount(), 3);
}

TEST(TurnsModel, takesRoundsAndRefusesOtherText)
{
    SampleDesk sample;
    TurnsModel model(sample.desk());
    sample.select(0);
    const QModelIndex rounds = model.index(1, TurnsModel::Rounds);
    EXPECT_TRUE(model.setData(rounds, QStringLiteral("4:30+1")));
    EXPECT_EQ(sample.segment(0).turns.at(1).rounds, QList<Seconds>({Seconds{270}, minutes(1)}));
    EXPECT_FALSE(model.setData(rounds, QStringLiteral("4:30+")));
    EXPECT_FALSE(model.setData(model.index(1, TurnsModel::Who), QStringLiteral("3")));
}

}  // namespace
}  // namespace moderato
