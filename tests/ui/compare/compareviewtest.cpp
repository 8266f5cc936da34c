#include "ui/compare/compareview.h"

#include "core/edit/people.h"
#include "core/edit/segments.h"
#include "core/edit/sessions.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "ui/compare/comparesums.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

namespace moderato {
namespace {

/// The choices of a view, its rows, and what it says of them.
class CompareHand {
public:
    explicit CompareHand(CompareView& view) : m_view(view)
    {
        m_view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_view));
    }

    QComboBox& combo(bool first) const { return *m_view.findChildren<QComboBox*>().at(first ? 0 : 1); }
    QTableView& rows() const { return *named<QTableView>("Segments side by side"); }
    QTableWidget& sums() const { return *named<QTableWidget>("Sums against each other"); }
    QTableWidget& findings() const { return *named<QTableWidget>("Findings against each other"); }
    QString summary() const { return m_view.findChild<QLabel*>(QStringLiteral("summary"))->text(); }
    QString done() const { return m_view.findChild<QLabel*>(QStringLiteral("done"))->text(); }
    QString detail() const { return m_view.findChild<QLabel*>(QStringLiteral("detail"))->text(); }
    QCheckBox& onlyDifferences() const { return *m_view.findChild<QCheckBox*>(); }

    QPushButton& takeTo(const char* side) const
    {
        for (QPushButton* button : m_view.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Take over to the ") + QLatin1String(side))
                return *button;
        ADD_FAILURE() << "there is no such button";
        return *m_view.findChild<QPushButton*>();
    }

    /// Chooses an item as a user does, by the keyboard.
    void choose(bool first, int place) const
    {
        combo(first).setFocus();
        QTest::keyClick(&combo(first), Qt::Key_Home);
        for (int i = 0; i < place; ++i)
            QTest::keyClick(&combo(first), Qt::Key_Down);
    }

    /// The row of the segment or part with this title on either side.
    int rowOf(const QString& title) const
    {
        for (int row = 0; row < rows().model()->rowCount(); ++row)
            if (text(row, 1) == title || text(row, 7) == title)
                return row;
        return -1;
    }
    QString text(int row, int column) const { return rows().model()->index(row, column).data().toString(); }
    QString mark(const QString& title) const { return text(rowOf(title), CompareModel::markColumn); }
    void select(const QString& title) const { rows().selectRow(rowOf(title)); }

    QStringList sum(const char* name) const
    {
        for (int row = 0; row < sums().rowCount(); ++row)
            if (sums().item(row, 0)->text() == QLatin1String(name))
                return {sums().item(row, 1)->text(), sums().item(row, 2)->text(),
                        sums().item(row, 3)->text()};
        return {};
    }

private:
    template <class T>
    T* named(const char* accessibleName) const
    {
        for (T* each : m_view.findChildren<T*>())
            if (each->accessibleName() == QLatin1String(accessibleName))
                return each;
        return nullptr;
    }

    CompareView& m_view;
};

class CompareViewTest : public testing::Test {
protected:
    Desk& desk() { return m_sample.desk(); }
    const Agenda& agenda(qsizetype place) { return desk().session()->agendas.at(place); }
    QString title(qsizetype place) { return agenda(0).segments.at(place).title; }

    SampleDesk m_sample;
};

TEST_F(CompareViewTest, BeginsWithTheShownAgendaAndTheNextAlternative)
{
    CompareView view(desk());
    const CompareHand hand(view);
    EXPECT_EQ(hand.combo(true).currentText(), QStringLiteral("Inward first (chosen)"));
    EXPECT_EQ(hand.combo(false).currentText(), QStringLiteral("Outward first"));
    EXPECT_EQ(hand.mark(title(3)), QStringLiteral("= same"));
    EXPECT_EQ(hand.mark(title(0)), QStringLiteral("↕ moved"));
    EXPECT_TRUE(hand.summary().contains(QStringLiteral("1 moved")));
}

TEST_F(CompareViewTest, ShowsStartsByTheClockWhereTheSessionHasOne)
{
    CompareView view(desk());
    const CompareHand hand(view);
    const int last = hand.rowOf(title(3));
    EXPECT_EQ(hand.text(last, 0), QStringLiteral("11:20"));
    EXPECT_EQ(hand.text(hand.rowOf(agenda(0).parts.at(0).title), 0), QStringLiteral("10:00"));
    const SessionId session = desk().session()->id;
    ASSERT_TRUE(desk().commit(QStringLiteral("No start"),
                              setStart(desk().saved(), session, std::nullopt, QString())));
    EXPECT_EQ(hand.text(last, 0), QStringLiteral("80:00"));
}

TEST_F(CompareViewTest, SetsSumsAndFindingsAgainstEachOther)
{
    CompareView view(desk());
    const CompareHand hand(view);
    EXPECT_EQ(hand.sum("Longest without the floor"),
              (QStringList{QStringLiteral("25:00"), QStringLiteral("33:00"), QStringLiteral("8:00 more")}));
    EXPECT_EQ(hand.sum("Floor"),
              (QStringList{QStringLiteral("30:00"), QStringLiteral("30:00"), QStringLiteral("same")}));
    EXPECT_EQ(hand.findings().item(0, 0)->text(), QStringLiteral("+ only right"));
    EXPECT_TRUE(hand.findings().item(0, 2)->text().contains(QStringLiteral("33:00")));
    EXPECT_EQ(hand.findings().item(hand.findings().rowCount() - 1, 0)->text(), QStringLiteral("both"));
}

TEST_F(CompareViewTest, ShowsWhatOnlyOneSideHas)
{
    CompareView view(desk(), nullptr, {agenda(0).id, {}}, {agenda(2).id, {}});
    const CompareHand hand(view);
    const QString third = agenda(2).segments.at(3).title;
    EXPECT_EQ(hand.mark(third), QStringLiteral("+ only right"));
    EXPECT_EQ(hand.text(hand.rowOf(third), 1), QString());
    EXPECT_EQ(hand.sum("Over the limit").at(2), QStringLiteral("15:00 more"));
}

TEST_F(CompareViewTest, OnlyDifferencesLeavesOutWhatIsTheSame)
{
    CompareView view(desk(), nullptr, {agenda(0).id, {}}, {agenda(2).id, {}});
    const CompareHand hand(view);
    QTest::mouseClick(&hand.onlyDifferences(), Qt::LeftButton, {},
                      QPoint(8, hand.onlyDifferences().height() / 2));
    ASSERT_TRUE(hand.onlyDifferences().isChecked());
    EXPECT_EQ(hand.rowOf(title(3)), -1);
    EXPECT_GE(hand.rowOf(agenda(2).segments.at(3).title), 0);
}

TEST_F(CompareViewTest, AnotherAlternativeIsChosenByTheKeyboard)
{
    CompareView view(desk());
    const CompareHand hand(view);
    hand.choose(false, 2);
    EXPECT_EQ(hand.sum("Scheduled end").at(1), QStringLiteral("105:00"));
}

TEST_F(CompareViewTest, AVersionStandsAgainstToday)
{
    ASSERT_TRUE(desk().document()->nameVersion(QStringLiteral("as sent")));
    const SegmentId first = agenda(0).segments.first().id;
    ASSERT_TRUE(desk().commit(QStringLiteral("Shorten"), setPlanned(desk().saved(), first, minutes(35))));
    const QUuid version = desk().document()->versions()->first().id;
    CompareView view(desk(), nullptr, {{}, version}, {agenda(0).id, {}});
    const CompareHand hand(view);
    EXPECT_EQ(hand.combo(true).currentText(), QStringLiteral("Version: as sent"));
    EXPECT_EQ(hand.mark(title(0)), QStringLiteral("≠ changed"));
    hand.select(title(0));
    EXPECT_TRUE(hand.detail().contains(QStringLiteral("planned duration 40:00 against 35:00")));
    EXPECT_FALSE(hand.takeTo("left").isEnabled());
    EXPECT_EQ(hand.takeTo("left").toolTip(), QStringLiteral("A named version stays as it is"));

    QTest::mouseClick(&hand.takeTo("right"), Qt::LeftButton);
    EXPECT_EQ(agenda(0).segments.first().planned, minutes(40));
    EXPECT_EQ(hand.mark(title(0)), QStringLiteral("= same"));
    EXPECT_EQ(desk().document()->undoLabel(), QStringLiteral("Take over \"%1\"").arg(title(0)));
}

TEST_F(CompareViewTest, APartIsMarkedWhereWhatIsInItTakesLonger)
{
    const Segment& first = agenda(0).segments.first();
    const Part part = *moderato::find(agenda(0).parts, first.part);
    ASSERT_TRUE(desk().document()->nameVersion(QStringLiteral("as sent")));
    ASSERT_TRUE(desk().commit(QStringLiteral("Shorten"), setPlanned(desk().saved(), first.id, minutes(35))));
    const QUuid version = desk().document()->versions()->first().id;
    CompareView view(desk(), nullptr, {{}, version}, {agenda(0).id, {}});
    const CompareHand hand(view);
    EXPECT_EQ(hand.mark(part.title), QStringLiteral("≠ changed"));
    hand.select(part.title);
    EXPECT_TRUE(hand.detail().contains(QStringLiteral("takes 40:00 of 40:00 against 35:00 of 40:00")))
        << qPrintable(hand.detail());
}

TEST_F(CompareViewTest, WhatWasTakenOverIsSaidAndTakenBackByItsKeys)
{
    const SegmentId first = agenda(0).segments.first().id;
    ASSERT_TRUE(desk().document()->nameVersion(QStringLiteral("as sent")));
    ASSERT_TRUE(desk().commit(QStringLiteral("Shorten"), setPlanned(desk().saved(), first, minutes(35))));
    const QUuid version = desk().document()->versions()->first().id;
    CompareView view(desk(), nullptr, {{}, version}, {agenda(0).id, {}});
    const CompareHand hand(view);
    view.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    hand.select(title(0));
    QTest::mouseClick(&hand.takeTo("right"), Qt::LeftButton);
    EXPECT_TRUE(hand.done().startsWith(QString(QStringLiteral("Done: Take over \"") + title(0))));
    QTest::keyClick(&hand.rows(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(agenda(0).segments.first().planned, minutes(35));
    EXPECT_TRUE(hand.done().startsWith(QStringLiteral("Taken back: Take over")));
    QTest::keyClick(&hand.rows(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(agenda(0).segments.first().planned, minutes(40));
}

TEST_F(CompareViewTest, TheNewestVersionStandsAgainstAnOnlyAgenda)
{
    ASSERT_TRUE(desk().document()->nameVersion(QStringLiteral("as sent")));
    Event alone = desk().saved();
    alone.sessions[0].agendas.resize(1);
    ASSERT_TRUE(desk().commit(QStringLiteral("One alone"), alone));
    CompareView view(desk());
    EXPECT_EQ(CompareHand(view).combo(false).currentText(), QStringLiteral("Version: as sent"));
}

TEST_F(CompareViewTest, AMissingSegmentIsTakenOverByItsMenuAsOneStep)
{
    CompareView view(desk(), nullptr, {agenda(0).id, {}}, {agenda(2).id, {}});
    const CompareHand hand(view);
    const QString third = agenda(2).segments.at(3).title;
    hand.select(third);
    EXPECT_FALSE(hand.takeTo("right").isEnabled());
    hand.rows().setFocus();
    QTest::keyClick(&hand.rows(), Qt::Key_Return);
    auto* menu = view.findChild<QMenu*>();
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    ASSERT_EQ(agenda(0).segments.size(), 5);
    EXPECT_EQ(agenda(0).segments.at(3).title, third);
    EXPECT_EQ(hand.sum("Scheduled end"),
              (QStringList{QStringLiteral("105:00"), QStringLiteral("105:00"), QStringLiteral("same")}));
    desk().undo();
    EXPECT_EQ(agenda(0).segments.size(), 4);
    EXPECT_EQ(hand.mark(third), QStringLiteral("+ only right"));
}

TEST_F(CompareViewTest, SaysWhoCameBackWithASegment)
{
    ASSERT_TRUE(desk().document()->nameVersion(QStringLiteral("as sent")));
    const PersonId speaker = agenda(0).segments.first().turns.first().person;
    const QString name = personName(desk().saved(), speaker);
    ASSERT_TRUE(desk().commit(QStringLiteral("Remove"), removePerson(desk().saved(), speaker)));
    CompareView view(desk(), nullptr, {{}, desk().document()->versions()->first().id}, {agenda(0).id, {}});
    const CompareHand hand(view);
    hand.select(title(0));
    QTest::mouseClick(&hand.takeTo("right"), Qt::LeftButton);
    EXPECT_TRUE(find(desk().saved().people, speaker));
    EXPECT_TRUE(hand.done().contains(name));
}

TEST_F(CompareViewTest, AltAndAnArrowTakeOverToThatSide)
{
    ASSERT_TRUE(desk().commit(QStringLiteral("Shorten"),
                              setPlanned(desk().saved(), agenda(1).segments.last().id, minutes(8))));
    CompareView view(desk());
    const CompareHand hand(view);
    view.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    hand.select(title(3));
    QTest::keyClick(&hand.rows(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(agenda(0).segments.last().planned, minutes(8));
}

TEST_F(CompareViewTest, SwapsItsSides)
{
    CompareView view(desk());
    const CompareHand hand(view);
    for (QPushButton* button : view.findChildren<QPushButton*>())
        if (button->accessibleName() == QStringLiteral("Swap the sides"))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(hand.combo(true).currentText(), QStringLiteral("Outward first"));
    EXPECT_EQ(hand.sum("Longest without the floor").at(2), QStringLiteral("8:00 less"));
}

TEST_F(CompareViewTest, OffersAVersionAsSoonAsItHasAName)
{
    CompareView view(desk());
    const CompareHand hand(view);
    const int before = hand.combo(true).count();
    ASSERT_TRUE(desk().document()->nameVersion(QStringLiteral("as sent")));
    ASSERT_EQ(hand.combo(true).count(), before + 1);
    hand.choose(true, before);
    EXPECT_EQ(hand.mark(title(3)), QStringLiteral("= same"));
    // Once it is forgotten the shown agenda takes its place.
    ASSERT_TRUE(desk().document()->removeVersion(desk().document()->versions()->first().id));
    EXPECT_EQ(hand.combo(true).currentText(), QStringLiteral("Inward first (chosen)"));
}

TEST_F(CompareViewTest, APartIsTakenOverWithItsHeading)
{
    CompareView view(desk(), nullptr, {agenda(0).id, {}}, {agenda(2).id, {}});
    const CompareHand hand(view);
    const Part part = agenda(2).parts.last();
    hand.select(part.title);
    QTest::mouseClick(&hand.takeTo("left"), Qt::LeftButton);
    ASSERT_EQ(agenda(0).parts.size(), 3);
    EXPECT_EQ(agenda(0).parts.last().title, part.title);
    EXPECT_NE(agenda(0).parts.last().id, part.id);
    EXPECT_EQ(agenda(0).segments.at(3).part, agenda(0).parts.last().id);
    EXPECT_EQ(hand.mark(part.title), QStringLiteral("= same"));
}

TEST_F(CompareViewTest, FollowsWhatIsEditedElsewhere)
{
    CompareView view(desk());
    const CompareHand hand(view);
    desk().preview(setPlanned(desk().saved(), agenda(0).segments.at(3).id, minutes(6)));
    EXPECT_EQ(hand.mark(title(3)), QStringLiteral("≠ changed"));
    desk().forgetPreview();
    EXPECT_EQ(hand.mark(title(3)), QStringLiteral("= same"));
    // What was compared is gone: the next best is shown.
    Event without = desk().saved();
    without.sessions[0].agendas.removeAt(1);
    ASSERT_TRUE(desk().commit(QStringLiteral("Delete"), without));
    EXPECT_EQ(hand.combo(false).currentText(), QStringLiteral("With a third part"));
}

TEST_F(CompareViewTest, SaysWhatToDoWithNothingToCompare)
{
    Desk empty;
    CompareView view(empty);
    const CompareHand hand(view);
    EXPECT_EQ(hand.rows().model()->rowCount(), 0);
    EXPECT_TRUE(hand.summary().contains(QStringLiteral("Open an event")));
}

TEST_F(CompareViewTest, ItsModelKeepsTheRulesOfModels)
{
    CompareSource source(desk());
    const QList<CompareOption> options = source.options();
    const auto compare = [&](qsizetype one, qsizetype other) {
        const ComparedSide first = *source.side(options.at(one));
        const ComparedSide second = *source.side(options.at(other));
        return Compared{first, second, match(first.agenda(), second.agenda())};
    };
    CompareModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(compare(0, 1));
    model.show(compare(2, 3));
    model.setOnlyDifferences(true);
    EXPECT_GT(model.rowCount(), 0);
    model.show(compare(1, 1));
    EXPECT_EQ(model.rowCount(), 0);
    model.clear();
}

}  // namespace
}  // namespace moderato
