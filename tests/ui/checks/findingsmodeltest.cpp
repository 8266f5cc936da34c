#include "core/edit/findings.h"
#include "core/edit/turns.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "ui/checks/checksview.h"
#include "ui/checks/findingmenu.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListWidget>
#include <QTest>
#include <QTimer>

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

/// A view of the checks in a window of its own, and the menu of one of its rows.
class ChecksOnScreen : public testing::Test {
protected:
    void SetUp() override
    {
        m_view.resize(900, 300);
        m_view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_view));
        m_view.setFocus();
    }

    /// Opens the menu of a row by keyboard; nullptr if none came.
    QMenu* menuOf(int row)
    {
        m_view.setCurrentIndex(m_view.model()->index(row, FindingsModel::Message));
        QTest::keyClick(&m_view, Qt::Key_Period, Qt::ControlModifier);
        return m_view.findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
    }

    static QAction* actionStarting(QMenu* menu, const QString& text)
    {
        for (QAction* action : menu->actions())
            if (action->text().startsWith(text))
                return action;
        return nullptr;
    }

    Desk& desk() { return m_sample.desk(); }
    bool finds(const char* code) const { return m_sample.finds(code); }

    SampleDesk m_sample;
    ChecksView m_view{m_sample.desk()};
};

constexpr int noBufferRow = 1;

TEST_F(ChecksOnScreen, previewAFixWhileThePointerIsOnItAndForgetItAfterwards)
{
    QMenu* menu = menuOf(noBufferRow);
    ASSERT_NE(menu, nullptr);
    QAction* fix = actionStarting(menu, QStringLiteral("Fit to 87:00"));
    ASSERT_NE(fix, nullptr);
    menu->setActiveAction(fix);
    EXPECT_EQ(m_sample.schedule().scheduledEnd, minutes(87));
    EXPECT_TRUE(fix->toolTip().contains(QStringLiteral("Then: 0 error(s), 1 warning(s)")))
        << fix->toolTip().toStdString();
    QTest::keyClick(menu, Qt::Key_Escape);
    EXPECT_EQ(m_sample.schedule().scheduledEnd, minutes(90));
}

TEST_F(ChecksOnScreen, applyAFixAsOneEditThatUndoTakesBack)
{
    QMenu* menu = menuOf(noBufferRow);
    ASSERT_NE(menu, nullptr);
    menu->setActiveAction(actionStarting(menu, QStringLiteral("Fit to 87:00")));
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_FALSE(finds("no-buffer"));
    EXPECT_EQ(desk().document()->undoLabel(), QStringLiteral("Fit to 87:00"));
    desk().undo();
    EXPECT_TRUE(finds("no-buffer"));
}

TEST_F(ChecksOnScreen, askWhoLeavesBeforeAPanelGetsSmaller)
{
    QMenu* menu = menuOf(0);
    ASSERT_NE(menu, nullptr);
    QStringList ticked;
    QTimer::singleShot(0, &m_view, [&ticked] {
        QWidget* dialog = QApplication::activeModalWidget();
        const auto* list = dialog->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->checkState() == Qt::Checked)
                ticked.append(list->item(row)->text());
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    menu->setActiveAction(actionStarting(menu, QStringLiteral("Panel of five")));
    QTest::keyClick(menu, Qt::Key_Return);
    ASSERT_EQ(ticked.size(), 2);
    for (const QString& person : ticked)
        EXPECT_FALSE(person.contains(QStringLiteral("(confirmed)"))) << person.toStdString();
    EXPECT_FALSE(finds("panel-too-many-people"));
}

TEST_F(ChecksOnScreen, switchACheckOffAndOnAgain)
{
    QMenu* menu = menuOf(noBufferRow);
    ASSERT_NE(menu, nullptr);
    const auto levels = menu->findChildren<QMenu*>();
    ASSERT_FALSE(levels.isEmpty());
    actionStarting(levels.first(), QStringLiteral("nothing"))->trigger();
    EXPECT_FALSE(finds("no-buffer"));
    QMenu back;
    addChecksThatAreOff(back, desk());
    ASSERT_EQ(back.actions().size(), 1);
    back.actions().first()->menu()->actions().first()->trigger();
    EXPECT_TRUE(finds("no-buffer"));
}

TEST_F(ChecksOnScreen, showWhatWasAcceptedLastAndCountItNoMore)
{
    const Finding first = desk().assessment().findings.first();
    ASSERT_TRUE(desk().commit(QStringLiteral("Accept"), acceptFinding(desk().saved(), first.place.session,
                                                                      {AcceptanceId::create(), first.key(),
                                                                       QStringLiteral("agreed")})));
    FindingsModel model(desk());
    EXPECT_EQ(model.count(Severity::Warning), 1);
    const QModelIndex last = model.index(model.rowCount() - 1, FindingsModel::SeverityOf);
    EXPECT_EQ(last.data().toString(), QStringLiteral("accepted"));
    EXPECT_TRUE(last.siblingAtColumn(FindingsModel::Message)
                    .data()
                    .toString()
                    .endsWith(QStringLiteral("Accepted: agreed")));
}

}  // namespace
}  // namespace moderato
