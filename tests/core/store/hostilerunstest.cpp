#include "core/plan/validaterun.h"
#include "core/store/database.h"
#include "core/store/digest.h"
#include "tests/core/store/files.h"
#include "tests/support/randomruns.h"

namespace moderato::test {
namespace {

/// What a stranger may write: rows whose digests hold.
class HostileRuns : public Files {
protected:
    HostileRuns()
    {
        madeFile(RandomEvents({11, 3}).event());
        EXPECT_TRUE(
            succeeded(Store::open(path(), Access::ReadWrite)->store->addRun(RandomRuns({12, 2}).run(1))));
        const auto database = std::move(Database::open(path(), Database::Mode::ReadOnly).value());
        const auto read = [&database](const char* table, int columns) {
            QList<QVariantList> rows;
            EXPECT_TRUE(succeeded(database->select(
                QStringLiteral("SELECT * FROM ") + QLatin1String(table),
                [&rows, columns](const Record& record) { rows.append(record.values(columns)); })));
            return rows;
        };
        m_head = read("run", 6).first();
        m_plan = read("run_row", 6);
        m_entry = read("run_entry", 17).first();
    }

    /// How many entries are read if the only one has this in one of its columns.
    qsizetype entriesWith(int column, const QVariant& value) const
    {
        QVariantList entry = m_entry.mid(0, 16);
        entry[column] = value;
        Digest digest;
        digest.add(QStringLiteral("previous"), {m_head.last()});
        digest.add(QStringLiteral("run_entry"), entry);
        entry.append(digest.toText());
        RunReader reader(m_head, m_plan);
        reader.add(entry);
        const std::optional<StoredRun> stored = reader.result();
        EXPECT_EQ(stored->isWhole, !stored->run.entries.isEmpty());
        return stored->run.entries.size();
    }

    /// True if a run with these rows of its plan is read.
    bool isRead(const QList<QVariantList>& plan) const
    {
        Digest digest;
        digest.add(QStringLiteral("run"), m_head.mid(1, 3));
        for (const QVariantList& row : plan)
            digest.add(QStringLiteral("run_row"), row);
        QVariantList head = m_head;
        head.last() = digest.toText();
        return RunReader(head, plan).result().has_value();
    }

    /// The plan after `change` of its row of this kind.
    QList<QVariantList> planAfter(const char* kind, const std::function<void(QVariantList&)>& change) const
    {
        QList<QVariantList> plan = m_plan;
        for (QVariantList& row : plan)
            if (row.at(PlanColumn::Kind) == QLatin1String(kind))
                change(row);
        return plan;
    }

    /// The plan with a second row like the one of this kind.
    QList<QVariantList> planWithAnother(const char* kind) const
    {
        QList<QVariantList> plan = m_plan;
        for (const QVariantList& row : m_plan) {
            if (row.at(PlanColumn::Kind) != QLatin1String(kind))
                continue;
            plan.append(row);
            plan.last()[PlanColumn::RowId] = QUuid::createUuid().toString(QUuid::WithoutBraces);
            plan.last()[PlanColumn::Fields] = QStringLiteral("{}");
        }
        return plan;
    }

    struct PlanColumn {
        enum { Run, RowId, Kind, Parent, Position, Fields };
    };

    QVariantList m_head;
    QList<QVariantList> m_plan;
    QVariantList m_entry;
};

TEST_F(HostileRuns, GiveNoPlanButOneOfOneSessionWithOneAgenda)
{
    EXPECT_TRUE(isRead(m_plan));
    for (const char* kind : {"event", "session", "agenda"})
        EXPECT_FALSE(isRead(planWithAnother(kind))) << kind;
    for (const char* kind : {"event", "session", "agenda"}) {
        EXPECT_FALSE(isRead(
            planAfter(kind, [](QVariantList& row) { row[PlanColumn::Parent] = row.at(PlanColumn::RowId); })))
            << kind << " that lies in itself";
        EXPECT_FALSE(isRead(
            planAfter(kind, [](QVariantList& row) { row[PlanColumn::Kind] = QStringLiteral("party"); })))
            << kind << " of another kind";
    }
    EXPECT_FALSE(isRead(planAfter("session", [](QVariantList& row) {
        row[PlanColumn::Fields] = QStringLiteral("{\"limit_seconds\": -5}");
    })));
    EXPECT_FALSE(isRead({}));
}

TEST_F(HostileRuns, GiveNoEntryThatCouldNotBeWritten)
{
    enum Column { Number = 1, Action, At, Boot, Ticks, Utc, Segment, Undoes = 12, Text, Details, Changes };
    EXPECT_EQ(entriesWith(Number, 1), 1);
    const QString deep = QString(100'000, u'[');
    const QList<std::pair<int, QVariant>> wrongs{
        {Number, 0},
        {Number, 2},
        {Number, std::numeric_limits<qint64>::max()},
        {Action, QStringLiteral("dance")},
        {Action, QVariant()},
        {At, qint64{1} << 62},
        {Ticks, std::numeric_limits<qint64>::min()},
        {Utc, QVariant()},
        {Boot, QString(5000, u'x')},
        {Segment, QStringLiteral("first")},
        {Undoes, 1},
        {Undoes, -1},
        {Text, QString(5000, u'x')},
        {Text, QVariant()},
        {Details, QStringLiteral("{")},
        {Details, QStringLiteral("{}")},
        {Details, QStringLiteral("[]")},
        {Details, QStringLiteral("{\"name\": 5}")},
        {Details, deep},
        {Changes, QStringLiteral("{}")},
        {Changes, QStringLiteral("[{}]")},
        {Changes, QStringLiteral("[{\"id\": \"x\", \"kind\": \"segment\", \"before\": 1, \"after\": 2}]")},
        {Changes, deep},
    };
    for (const auto& [column, value] : wrongs)
        EXPECT_EQ(entriesWith(column, value), 0) << column << ' ' << value.toString().left(60).toStdString();
}

TEST_F(HostileRuns, OfAnyNumberDoNotHinderTheEvent)
{
    for (const char* sql : {"UPDATE run SET number = 9223372036854775807", "UPDATE run SET number = -1",
                            "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                            "INSERT INTO run SELECT i, i, NULL, 'session', 1000000000, '' FROM n"}) {
        Sqlite(path()).run(sql);
        const Result<Store::Opened> opened = Store::open(path(), Access::ReadWrite);
        ASSERT_TRUE(succeeded(opened));
        const Result<ReadRuns> read = opened->store->runs();
        ASSERT_TRUE(succeeded(read));
        EXPECT_LE(read->lost, mostRuns);
        Event next = opened->event;
        next.title += u'x';
        EXPECT_TRUE(succeeded(saved(*opened->store, opened->event, next)));
    }
}

}  // namespace
}  // namespace moderato::test
