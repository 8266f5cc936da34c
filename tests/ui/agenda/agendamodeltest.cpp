#include "ui/agenda/agendamodel.h"

#include "core/edit/segments.h"
#include "core/edit/sessions.h"
#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

namespace moderato {
namespace {

class AgendaModelTest : public testing::Test {
protected:
    QString text(const QModelIndex& row, int column) const
    {
        return row.siblingAtColumn(column).data().toString();
    }
    QModelIndex row(qsizetype place) const { return m_model.indexOf(m_sample.segment(place).id); }
    bool set(qsizetype place, int column, const QString& value)
    {
        return m_model.setData(row(place).siblingAtColumn(column), value);
    }
    bool drag(qsizetype place, int toRow, const QModelIndex& parent)
    {
        const std::unique_ptr<QMimeData> data(m_model.mimeData({row(place)}));
        return m_model.dropMimeData(data.get(), Qt::MoveAction, toRow, 0, parent);
    }

    SampleDesk m_sample;
    AgendaModel m_model{m_sample.desk()};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(AgendaModelTest, showsPartsWithTheirSegmentsBelowThem)
{
    ASSERT_EQ(m_model.rowCount(), 3);
    EXPECT_EQ(m_model.rowCount(m_model.index(0, 0)), 1);
    EXPECT_EQ(m_model.rowCount(m_model.index(1, 0)), 2);
    EXPECT_EQ(m_model.rowCount(m_model.index(2, 0)), 0);
    EXPECT_EQ(text(m_model.index(0, 0), AgendaModel::Duration), QStringLiteral("40:00 of 40:00"));
}

TEST_F(AgendaModelTest, showsClockTimesDurationsTurnsAndFloor)
{
    EXPECT_EQ(text(row(1), AgendaModel::Start), QStringLiteral("10:40"));
    EXPECT_EQ(text(row(1), AgendaModel::Duration), QStringLiteral("32:00"));
    EXPECT_EQ(text(row(1), AgendaModel::Turns), QStringLiteral("3 × (3 + 2)"));
    EXPECT_EQ(text(row(1), AgendaModel::Floor), QStringLiteral("15:00"));
    EXPECT_EQ(text(row(1), AgendaModel::LeadTime), QStringLiteral("2:00"));
}

TEST_F(AgendaModelTest, takesDurationsAsTyped)
{
    EXPECT_TRUE(set(3, AgendaModel::Duration, QStringLiteral("12:30")));
    EXPECT_EQ(m_sample.segment(3).planned, Seconds{750});
    EXPECT_EQ(m_sample.desk().document()->undoLabel(), QStringLiteral("Change duration"));
}

TEST_F(AgendaModelTest, refusesWhatIsNoDuration)
{
    for (const char* text : {"", "1:", "abc", "-5", "99999h"})
        EXPECT_FALSE(set(3, AgendaModel::Duration, QString::fromLatin1(text))) << text;
    EXPECT_FALSE(m_sample.desk().document()->undoLabel());
}

TEST_F(AgendaModelTest, fixesAStartOnTheClockAndLetsItFollowAgain)
{
    EXPECT_TRUE(set(1, AgendaModel::Start, QStringLiteral("10:45")));
    EXPECT_EQ(m_sample.segment(1).fixedStart, minutes(45));
    EXPECT_EQ(m_sample.desk().document()->undoLabel(), QStringLiteral("Change fixed start"));
    EXPECT_EQ(row(1).siblingAtColumn(AgendaModel::Start).data(Qt::EditRole).toString(),
              QStringLiteral("10:45"));
    EXPECT_TRUE(row(1)
                    .siblingAtColumn(AgendaModel::Start)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QStringLiteral(": 10:45, fixed")));
    EXPECT_FALSE(set(1, AgendaModel::Start, QStringLiteral("10:")));
    EXPECT_TRUE(set(1, AgendaModel::Start, QString()));
    EXPECT_EQ(m_sample.segment(1).fixedStart, std::nullopt);
    EXPECT_EQ(row(1).siblingAtColumn(AgendaModel::Start).data(Qt::EditRole).toString(), QString());
}

TEST_F(AgendaModelTest, fixesAStartByItsOffsetWhileTheSessionHasNoDate)
{
    const SessionId session = m_sample.desk().session()->id;
    ASSERT_TRUE(m_sample.desk().commit(QStringLiteral("No date"),
                                       setStart(m_sample.desk().saved(), session, std::nullopt, QString())));
    EXPECT_TRUE(set(1, AgendaModel::Start, QStringLiteral("42:30")));
    EXPECT_EQ(m_sample.segment(1).fixedStart, Seconds{42 * 60 + 30});
    EXPECT_EQ(text(row(1), AgendaModel::Start), QStringLiteral("42:30"));
}

TEST_F(AgendaModelTest, namesTheLeadAndTakesAnotherOrNobody)
{
    const Person& other = m_sample.desk().event().people.at(4);
    EXPECT_TRUE(set(1, AgendaModel::Lead, other.id.toString()));
    EXPECT_EQ(m_sample.segment(1).lead, other.id);
    EXPECT_EQ(text(row(1), AgendaModel::Lead), other.name);
    EXPECT_TRUE(set(1, AgendaModel::Lead, QString()));
    EXPECT_TRUE(m_sample.segment(1).lead.isNull());
    EXPECT_EQ(text(row(1), AgendaModel::Lead), QString());
}

TEST_F(AgendaModelTest, givesAllSpeakersTheTypedRounds)
{
    EXPECT_TRUE(set(0, AgendaModel::Turns, QStringLiteral("3+1")));
    for (const Turn& turn : m_sample.segment(0).turns)
        EXPECT_EQ(turn.rounds, QList<Seconds>({minutes(3), minutes(1)}));
}

TEST_F(AgendaModelTest, previewsAndForgets)
{
    m_model.preview(row(0).siblingAtColumn(AgendaModel::Floor), QStringLiteral("17"));
    EXPECT_EQ(text(row(0), AgendaModel::Duration), QStringLiteral("40:00 (needs 42:00)"));
    m_model.forgetPreview();
    EXPECT_EQ(text(row(0), AgendaModel::Duration), QStringLiteral("40:00"));
}

TEST_F(AgendaModelTest, movesASegmentDraggedBeforeTheFirstPart)
{
    const SegmentId sumUp = m_sample.segment(3).id;
    ASSERT_TRUE(drag(3, 0, {}));
    EXPECT_EQ(m_sample.segment(0).id, sumUp);
    EXPECT_TRUE(m_sample.segment(0).part.isNull());
}

TEST_F(AgendaModelTest, movesASegmentDraggedIntoAnotherPart)
{
    const SegmentId wsis = m_sample.segment(2).id;
    ASSERT_TRUE(drag(2, 0, m_model.index(0, 0)));
    EXPECT_EQ(m_sample.segment(0).id, wsis);
    EXPECT_EQ(m_sample.segment(0).part, m_sample.segment(1).part);
    ASSERT_TRUE(drag(0, -1, m_model.index(1, 0)));
    EXPECT_EQ(m_sample.segment(2).id, wsis);
}

TEST_F(AgendaModelTest, keepsAPartWithoutSegmentsInSight)
{
    const AgendaId agenda = m_sample.desk().agenda()->id;
    ASSERT_TRUE(m_sample.desk().commit(QStringLiteral("Add part"),
                                       addPart(m_sample.desk().saved(), agenda,
                                               {PartId::create(), QStringLiteral("Part 3"), std::nullopt})));
    EXPECT_EQ(text(m_model.index(3, 0), AgendaModel::Title), QStringLiteral("Part 3"));
}

TEST_F(AgendaModelTest, followsEditsUndoAndOtherAgendas)
{
    ASSERT_TRUE(m_sample.desk().commit(QStringLiteral("Delete"),
                                       removeSegments(m_sample.desk().saved(), {m_sample.segment(0).id})));
    m_sample.desk().undo();
    m_sample.desk().showAgenda(m_sample.desk().session()->agendas.at(2).id);
    EXPECT_EQ(m_model.rowCount(), 4);
}

TEST_F(AgendaModelTest, aParkedSegmentSaysSo)
{
    ASSERT_TRUE(m_sample.desk().commit(QStringLiteral("Park"),
                                       setParked(m_sample.desk().saved(), m_sample.segment(2).id, true)));
    EXPECT_EQ(text(row(2), AgendaModel::Start), QStringLiteral("parked"));
}

}  // namespace
}  // namespace moderato
