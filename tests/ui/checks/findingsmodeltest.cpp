#include "core/edit/findings.h"
#include "core/edit/turns.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "ui/checks/checksview.h"
#include "ui/checks/findingmenu.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <QToolButton>

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

/// The texts of the rows, headings in brackets.
QStringList listed(const FindingsModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.isHeading(row) ? QStringLiteral("[%1]").arg(model.index(row, 0).data().toString())
                                          : QString::fromLatin1(model.findingAt(model.index(row, 0))->code));
    return texts;
}

TEST(FindingsModel, filesFindingsUnderTheirPlacesInTheOrderOfTheAgenda)
{
    SampleDesk sample;
    const Segment first = sample.segment(0);
    ASSERT_TRUE(sample.desk().commit(
        QStringLiteral("Longer"),
        setRounds(sample.desk().saved(), first.id, first.turns.first().id, {minutes(5), minutes(2)})));
    FindingsModel model(sample.desk());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int findings = model.rowCount();
    model.setOrder(FindingOrder::ByPlace);
    const QStringList rows = listed(model);
    EXPECT_TRUE(rows.first().startsWith(QStringLiteral("[The session as a whole (")))
        << rows.first().toStdString();
    EXPECT_TRUE(rows.first().endsWith(QStringLiteral("worst: warning)]")));
    const qsizetype segment = rows.indexOf(QRegularExpression(
        QStringLiteral("\\[Segment: %1 .*worst: error\\)\\]").arg(QRegularExpression::escape(first.title))));
    ASSERT_GT(segment, 0) << rows.join(u'\n').toStdString();
    EXPECT_EQ(rows.at(segment + 1), QStringLiteral("over-allocated"));
    const auto headings =
        std::count_if(rows.cbegin(), rows.cend(), [](const QString& row) { return row.startsWith(u'['); });
    EXPECT_EQ(rows.size() - headings, findings) << "no finding is lost";
    sample.desk().undo();
    model.setOrder(FindingOrder::BySeverity);
    EXPECT_FALSE(listed(model).join(QString()).contains(u'['));
}

TEST(FindingsModel, keepsFindingsAboutWhatTheAgendaDoesNotHold)
{
    const Event event;
    const Agenda agenda;
    Finding finding;
    finding.place.segment = SegmentId::create();
    const QList<FindingRow> rows = findingRows({event, agenda, {finding}}, FindingOrder::ByPlace, true);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.at(1).finding, 0);
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

TEST(ChecksView, itsHeadingCountsAdviceWhereThatIsAllThatIsLeft)
{
    SampleDesk sample;
    ChecksView view(sample.desk());
    QString summary;
    QObject::connect(&view, &ChecksView::summaryChanged, &view, [&](const QString& text) { summary = text; });
    const QList<Finding> findings = sample.desk().assessment().findings;
    ASSERT_FALSE(findings.isEmpty());
    const SessionId session = sample.desk().session()->id;
    for (const Finding& finding : findings)
        ASSERT_TRUE(sample.desk().commit(
            QStringLiteral("Advice"), setCheckLevel(sample.desk().saved(), session,
                                                    QString::fromLatin1(finding.code), CheckLevel::Advice)));
    EXPECT_TRUE(summary.contains(QString::number(findings.size()))) << qPrintable(summary);
    EXPECT_TRUE(summary.endsWith(QStringLiteral("advice"))) << qPrintable(summary);
    for (const Finding& finding : findings)
        ASSERT_TRUE(sample.desk().commit(QStringLiteral("Off"),
                                         setCheckLevel(sample.desk().saved(), session,
                                                       QString::fromLatin1(finding.code), CheckLevel::Off)));
    EXPECT_EQ(summary, QStringLiteral("Checks: nothing to mend"));
}

/// A view of the checks in a window of its own, and the menu of one of its rows.
class ChecksOnScreen : public testing::Test {
protected:
    ~ChecksOnScreen() override { QSettings().remove(QStringLiteral("checks")); }

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

    /// Ticks an entry of the menu at the list's heading.
    void arrange(const char* text)
    {
        for (QAction* action : m_view.horizontalHeader()->findChild<QToolButton*>()->menu()->actions())
            if (QString(action->text()).remove(u'&') == QString::fromLatin1(text))
                action->trigger();
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(&m_view, key);
        QCoreApplication::processEvents();
    }
    const Finding* findingAt(int row) const
    {
        const auto* model = qobject_cast<const FindingsModel*>(m_view.model());
        return model->findingAt(model->index(row, 0));
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

TEST_F(ChecksOnScreen, areListedByPlaceAndWorkedByKeyboardThere)
{
    arrange("By place");
    m_view.setCurrentIndex(QModelIndex());
    press(Qt::Key_Down);
    EXPECT_EQ(m_view.currentIndex().row(), 1) << "the heading is passed over";
    press(Qt::Key_Up);
    EXPECT_EQ(m_view.currentIndex().row(), 1);
    press(Qt::Key_Return);
    const Finding* finding = findingAt(1);
    ASSERT_NE(finding, nullptr);
    QTest::keyClick(&m_view, Qt::Key_Period, Qt::ControlModifier);
    auto* menu = m_view.findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_NE(menu, nullptr);
    EXPECT_FALSE(menu->isEmpty());
    menu->close();
}

TEST_F(ChecksOnScreen, stayOnTheFindingWhenTheListChanges)
{
    m_view.setCurrentIndex(m_view.model()->index(noBufferRow, FindingsModel::Message));
    const QString key = findingAt(noBufferRow)->key();
    arrange("By place");
    ASSERT_NE(findingAt(m_view.currentIndex().row()), nullptr);
    EXPECT_EQ(findingAt(m_view.currentIndex().row())->key(), key);
    const Segment first = m_sample.segment(0);
    ASSERT_TRUE(
        desk().commit(QStringLiteral("Longer"),
                      setRounds(desk().saved(), first.id, first.turns.first().id, {minutes(5), minutes(2)})));
    ASSERT_NE(findingAt(m_view.currentIndex().row()), nullptr);
    EXPECT_EQ(findingAt(m_view.currentIndex().row())->key(), key);
}

TEST_F(ChecksOnScreen, rememberHowTheyAreListed)
{
    arrange("By place");
    arrange("Show what was accepted");
    const ChecksView next(desk());
    const auto* model = qobject_cast<const FindingsModel*>(next.model());
    EXPECT_EQ(model->order(), FindingOrder::ByPlace);
    EXPECT_FALSE(model->showsAccepted());
}

TEST_F(ChecksOnScreen, goDownThroughAllFindingsByPlace)
{
    const Segment first = m_sample.segment(0);
    ASSERT_TRUE(
        desk().commit(QStringLiteral("Longer"),
                      setRounds(desk().saved(), first.id, first.turns.first().id, {minutes(5), minutes(2)})));
    arrange("By place");
    m_view.setCurrentIndex(QModelIndex());
    QSet<int> seen;
    for (int step = 0; step < m_view.model()->rowCount(); ++step) {
        press(Qt::Key_Down);
        const Finding* finding = findingAt(m_view.currentIndex().row());
        ASSERT_NE(finding, nullptr) << "headings are passed over";
        seen.insert(m_view.currentIndex().row());
        if (finding->is("over-allocated"))
            press(Qt::Key_Return);
    }
    EXPECT_EQ(seen.size(), desk().assessment().findings.size());
    ASSERT_NE(desk().current(), nullptr) << "Return shows the place";
    EXPECT_EQ(desk().current()->id, first.id);
}

TEST_F(ChecksOnScreen, leaveOutWhatWasAcceptedIfAsked)
{
    const Finding first = desk().assessment().findings.first();
    ASSERT_TRUE(desk().commit(QStringLiteral("Accept"), acceptFinding(desk().saved(), first.place.session,
                                                                      {AcceptanceId::create(), first.key(),
                                                                       QStringLiteral("agreed")})));
    const int all = m_view.model()->rowCount();
    arrange("Show what was accepted");
    EXPECT_EQ(m_view.model()->rowCount(), all - 1);
    arrange("Show what was accepted");
    EXPECT_EQ(m_view.model()->rowCount(), all);
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
