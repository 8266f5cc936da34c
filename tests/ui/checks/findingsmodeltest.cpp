#include "core/edit/turns.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "ui/checks/checksview.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace moderato {
namespace {

TEST(FindingsModel, showsTheMostSevereFirst)
{
    SampleDesk sample;
    FindingsModel model(sample.desk());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.count(Severity::Error), 0);
    EXPECT_EQ(model.count(Severity::Warning), 2);
    sample.desk().showAgenda(sample.desk().session()->agendas.at(2).id);
    EXPECT_EQ(model.index(0, FindingsModel::SeverityOf).data().toString(), QStringLiteral("error"));
    EXPECT_TRUE(
        model.index(0, FindingsModel::Message).data().toString().contains(QStringLiteral("15:00 over")));
}

TEST(ChecksView, aClickSelectsWhatTheFindingIsAbout)
{
    SampleDesk sample;
    ChecksView view(sample.desk());
    view.resize(700, 200);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    const Segment first = sample.segment(0);
    sample.desk().preview(
        setRounds(sample.desk().saved(), first.id, first.turns.first().id, {minutes(5), minutes(2)}));
    const QRect row = view.visualRect(view.model()->index(0, FindingsModel::Message));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, row.center());
    ASSERT_NE(sample.desk().current(), nullptr);
    EXPECT_EQ(sample.desk().current()->id, first.id);
}

}  // namespace
}  // namespace moderato
