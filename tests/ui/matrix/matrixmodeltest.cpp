#include "ui/matrix/matrixmodel.h"

#include "core/edit/people.h"
#include "core/edit/segments.h"
#include "core/edit/sessions.h"
#include "core/edit/turns.h"
#include "tests/support/dice.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "ui/matrix/matrixsums.h"

#include <QAbstractItemModelTester>

namespace moderato {
namespace {

class MatrixModelTest : public testing::Test {
protected:
    Desk& desk() { return m_sample.desk(); }
    QModelIndex cell(int row, int segment) const { return m_model.index(row, segment + 1); }
    QString text(int row, int segment) const { return cell(row, segment).data().toString(); }
    QString name(int row) const { return m_model.headerData(row, Qt::Vertical).toString(); }
    QString sum(int row) const { return m_model.index(row, m_model.sumColumn()).data().toString(); }
    QString columnSum(int segment) const { return m_sums.index(0, segment + 1).data().toString(); }
    void commit(const Result<Event>& next) { EXPECT_TRUE(desk().commit(QStringLiteral("Edit"), next)); }

    SampleDesk m_sample;
    MatrixModel m_model{m_sample.desk()};
    MatrixSums m_sums{m_model};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester m_sumsTester{&m_sums, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(MatrixModelTest, showsThePanelDownAndTheSegmentsAcross)
{
    ASSERT_EQ(m_model.rowCount(), 7);
    ASSERT_EQ(m_model.columnCount(), 4 + 2);
    EXPECT_EQ(name(0), QStringLiteral("Adaeze Nwankwo-Bello"));
    EXPECT_EQ(text(2, 0), QStringLiteral("3 + 2"));
    EXPECT_EQ(text(2, 1), QString());
    EXPECT_EQ(sum(2), QStringLiteral("5:00"));
}

TEST_F(MatrixModelTest, listsMorePeopleWhenAskedTo)
{
    m_model.setScope(MatrixScope::Session);
    EXPECT_EQ(m_model.rowCount(), 12);
    Person guest;
    guest.id = PersonId::create();
    commit(addPerson(desk().saved(), guest));
    EXPECT_EQ(m_model.rowCount(), 12);
    m_model.setScope(MatrixScope::Event);
    EXPECT_EQ(m_model.rowCount(), 13);
}

TEST_F(MatrixModelTest, hasNoColumnForSegmentsThatNobodySpeaksIn)
{
    Segment pause;
    pause.id = SegmentId::create();
    pause.kind = Kind::Break;
    commit(addSegment(desk().saved(), desk().agenda()->id, pause, 0));
    EXPECT_EQ(m_model.columnCount(), 4 + 2);
    commit(addTurn(desk().saved(), pause.id, {TurnId::create(), m_model.personAt(0), {minutes(1)}}));
    EXPECT_EQ(m_model.columnCount(), 5 + 2) << "but for one in which somebody does";
}

TEST_F(MatrixModelTest, typingIntoAnEmptyCellAddsATurn)
{
    ASSERT_TRUE(m_model.setData(cell(0, 0), QStringLiteral("3+2+1")));
    const Turn& turn = m_sample.segment(0).turns.last();
    EXPECT_EQ(turn.person, m_model.personAt(0));
    EXPECT_EQ(turn.rounds, QList<Seconds>({minutes(3), minutes(2), minutes(1)}));
    EXPECT_EQ(text(0, 0), QStringLiteral("3 + 2 + 1"));
}

TEST_F(MatrixModelTest, clearingACellRemovesTheTurn)
{
    ASSERT_TRUE(m_model.setData(cell(2, 0), QString()));
    EXPECT_EQ(m_sample.segment(0).turns.size(), 3);
    EXPECT_EQ(text(2, 0), QString());
    EXPECT_EQ(sum(2), QStringLiteral("0:00"));
}

TEST_F(MatrixModelTest, refusesWhatIsNoRounds)
{
    for (const char* text : {"abc", "3+", "-1", "99h"})
        EXPECT_FALSE(m_model.setData(cell(2, 0), QString::fromLatin1(text))) << text;
    EXPECT_FALSE(desk().document()->undoLabel());
}

TEST_F(MatrixModelTest, joinsSeveralTurnsOfAPersonAndLeavesThemToTheInspector)
{
    commit(addTurn(desk().saved(), m_sample.segment(0).id,
                   {TurnId::create(), m_model.personAt(2), {minutes(4)}}));
    EXPECT_EQ(text(2, 0), QStringLiteral("3 + 2 and 4"));
    EXPECT_EQ(sum(2), QStringLiteral("9:00"));
    EXPECT_FALSE(m_model.flags(cell(2, 0)).testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(cell(2, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("inspector")));
}

TEST_F(MatrixModelTest, saysWhatIsOverInWords)
{
    EXPECT_EQ(columnSum(0), QStringLiteral("40:00 of 40:00\nfull"));
    EXPECT_FALSE(m_sums.index(0, 1).data(MatrixModel::OverRole).toBool());
    ASSERT_TRUE(m_model.setData(cell(2, 0), QStringLiteral("5+2")));
    EXPECT_EQ(columnSum(0), QStringLiteral("42:00 of 40:00\n2:00 over"));
    EXPECT_TRUE(m_sums.index(0, 1).data(MatrixModel::OverRole).toBool());
    EXPECT_TRUE(m_sums.index(0, 1).data(Qt::ForegroundRole).isValid());
    EXPECT_EQ(sum(2), QStringLiteral("7:00")) << "5:00 is what the policy allows";
    ASSERT_TRUE(m_model.setData(cell(2, 0), QStringLiteral("6+2")));
    EXPECT_EQ(sum(2), QStringLiteral("8:00 (1:00 over)"));
}

TEST_F(MatrixModelTest, countsNoRoundsOfParkedSegments)
{
    commit(setParked(desk().saved(), m_sample.segment(0).id, true));
    EXPECT_EQ(sum(2), QStringLiteral("0:00"));
    EXPECT_EQ(text(2, 0), QStringLiteral("3 + 2"));
    EXPECT_TRUE(columnSum(0).endsWith(QStringLiteral("parked")));
    EXPECT_TRUE(m_model.headerData(1, Qt::Horizontal).toString().endsWith(QStringLiteral("(parked)")));
}

TEST_F(MatrixModelTest, entersManyCellsInOneStep)
{
    const Event before = desk().saved();
    ASSERT_TRUE(m_model.enter(
        QStringLiteral("Fill"),
        {{cell(0, 0), QStringLiteral("4")}, {cell(1, 0), QStringLiteral("4")}, {cell(2, 0), QString()}}));
    EXPECT_EQ(m_sample.segment(0).turns.size(), 4 + 2 - 1);
    desk().undo();
    EXPECT_TRUE(desk().saved() == before);
}

TEST_F(MatrixModelTest, oneTextWithoutSenseRefusesThemAllAndSaysSo)
{
    EXPECT_FALSE(m_model.enter(QStringLiteral("Paste"),
                               {{cell(0, 0), QStringLiteral("4")}, {cell(1, 0), QStringLiteral("x")}}));
    EXPECT_FALSE(desk().document()->undoLabel());
    ASSERT_EQ(m_sample.failures().size(), 1);
    EXPECT_TRUE(m_sample.failures().first().contains(u'x'));
}

TEST_F(MatrixModelTest, aShareInAConversationIsAWord)
{
    commit(setConversation(desk().saved(), m_sample.segment(3).id, true));
    ASSERT_TRUE(m_model.setData(cell(0, 3), QStringLiteral("shared")));
    EXPECT_TRUE(m_sample.segment(3).turns.first().rounds.isEmpty());
    EXPECT_EQ(text(0, 3), QStringLiteral("shared"));
}

TEST_F(MatrixModelTest, sortsByMinutesConstituencyAndName)
{
    ASSERT_TRUE(m_model.setData(cell(4, 0), QStringLiteral("4+2")));
    const QString longest = name(4);
    m_model.setOrder(MatrixOrder::ByMinutes);
    EXPECT_EQ(name(0), longest);
    m_model.setOrder(MatrixOrder::ByName);
    EXPECT_EQ(name(0), QStringLiteral("Adaeze Nwankwo-Bello"));
    EXPECT_EQ(name(1), QStringLiteral("Iñaki Paredes Yupanqui"));
    m_model.setOrder(MatrixOrder::ByConstituency);
    EXPECT_TRUE(m_model.index(0, 0).data().toString().startsWith(QStringLiteral("Dynamic Coalition")));
    EXPECT_EQ(m_model.index(6, 0).data().toString(), QStringLiteral("Youth"));
}

TEST_F(MatrixModelTest, keepsTheRowsInPlaceWhileAnEditIsPreviewed)
{
    m_model.setOrder(MatrixOrder::ByMinutes);
    const QString last = name(6);
    const QPersistentModelIndex held = cell(6, 0);
    m_model.preview(held, QStringLiteral("20"));
    EXPECT_EQ(name(6), last);
    EXPECT_EQ(text(6, 0), QStringLiteral("20"));
    ASSERT_TRUE(m_model.setData(held, QStringLiteral("20")));
    EXPECT_EQ(name(0), last) << "sorted once it is done";
    EXPECT_EQ(held.row(), 0);
}

TEST_F(MatrixModelTest, aCellThatIsGoneInAPreviewKeepsItsRow)
{
    const PersonId chair = desk().event().people.first().id;
    commit(addTurn(desk().saved(), m_sample.segment(3).id, {TurnId::create(), chair, {minutes(4)}}));
    ASSERT_EQ(m_model.rowCount(), 8);
    m_model.preview(m_model.indexOf(chair, m_sample.segment(3).id), QString());
    EXPECT_EQ(m_model.rowCount(), 8);
    m_model.forgetPreview();
}

TEST_F(MatrixModelTest, onlyShowsAnEventThatIsOpenForReading)
{
    Desk reader;
    reader.put(std::move(Document::open(m_sample.path()).value()));
    MatrixModel model(reader);
    ASSERT_EQ(model.rowCount(), 7);
    EXPECT_FALSE(model.flags(model.index(0, 1)).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(model.enter(QStringLiteral("Fill"), {{model.index(0, 1), QStringLiteral("4")}}));
}

TEST_F(MatrixModelTest, followsRandomEditsUndoAndOtherAgendas)
{
    test::Dice dice(5);
    const QStringList texts{QString(), QStringLiteral("3"), QStringLiteral("3+2"), QStringLiteral("shared")};
    for (int i = 0; i < 150; ++i) {
        const int rows = m_model.rowCount();
        const int what = dice.below(8);
        if (what < 4 && rows > 0 && m_model.columnCount() > 2)
            m_model.setData(m_model.index(dice.below(rows), 1 + dice.below(m_model.columnCount() - 2)),
                            dice.oneOf(texts));
        else if (what == 4)
            desk().undo();
        else if (what == 5)
            desk().showAgenda(dice.oneOf(desk().session()->agendas).id);
        else if (what == 6)
            m_model.setOrder(static_cast<MatrixOrder>(dice.below(4)));
        else
            m_model.setScope(static_cast<MatrixScope>(dice.below(3)));
        ASSERT_EQ(m_sums.columnCount(), m_model.columnCount());
        for (int row = 0; row < m_model.rowCount(); ++row)
            for (int column = 1; column < m_model.sumColumn(); ++column)
                if (const auto rounds = m_model.roundsAt(m_model.index(row, column))) {
                    const QList<Turn>& turns =
                        find(desk().agenda()->segments, m_model.segmentAt(column))->turns;
                    EXPECT_TRUE(std::any_of(turns.cbegin(), turns.cend(), [&](const Turn& turn) {
                        return turn.person == m_model.personAt(row) && turn.rounds == *rounds;
                    }));
                }
    }
}

}  // namespace
}  // namespace moderato
