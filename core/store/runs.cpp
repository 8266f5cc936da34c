#include "core/store/runs.h"

#include "core/plan/runvalues.h"
#include "core/plan/validate.h"
#include "core/plan/validaterun.h"
#include "core/store/database.h"
#include "core/store/digest.h"
#include "core/store/rowtext.h"
#include "core/store/runcolumns.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Runs)
};

/// The columns of "run" in their order.
enum RunColumn { NumberOfRun, IdOfRun, SessionOfRun, KindOfRun, EntryCount, HeadDigest, RunColumns };

/// Nobody counts that far, but a stranger's file may.
constexpr qint64 largestRunNumber = qint64{1} << 53;

constexpr int rowColumns = 6;
constexpr int entryColumns = 17;

QString entryTable()
{
    return QStringLiteral("run_entry");
}

/// What is summed up of a run beside the rows of its plan.
QVariantList storedHead(const Run& run)
{
    return {storedOf(run.id), storedOf(run.session), storedOf(run.kind)};
}

QVariantList storedEntry(qint64 run, const RunEntry& entry)
{
    QVariantList values{run, entry.number};
    forEachEntryField(entry, [&values](const char*, const auto& value) { values.append(storedOf(value)); });
    return values;
}

/// Each entry's digest holds that of the one before, so that none can be missing in between.
QString chained(const QString& previous, const QVariantList& entry)
{
    Digest digest;
    digest.add(QStringLiteral("previous"), {previous});
    digest.add(entryTable(), entry);
    return digest.toText();
}

Done insertEntry(Database& database, qint64 run, const RunEntry& entry, QString& digest)
{
    QVariantList values = storedEntry(run, entry);
    digest = chained(digest, values);
    values << digest;
    return database.execute(
        QStringLiteral("INSERT INTO run_entry VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        values);
}

/// The number of a new run. Whatever lies under it is of no run.
Result<qint64> freeNumber(Database& database)
{
    const Result<QVariant> largest = database.value(QStringLiteral("SELECT max(number) FROM run"));
    if (!largest)
        return tl::unexpected(largest.error());
    if (largest->toLongLong() >= largestRunNumber)
        return failure(Words::tr("%1 takes no more runs; save a copy to go on.").arg(database.path()));
    return largest->toLongLong() + 1;
}

Done erase(Database& database, qint64 number)
{
    for (const QString& which : {QStringLiteral("run_entry WHERE run"), QStringLiteral("run_row WHERE run"),
                                 QStringLiteral("run WHERE number")})
        if (Done gone = database.execute(QStringLiteral("DELETE FROM %1 = ?").arg(which), {number}); !gone)
            return gone;
    return {};
}

Done insertPlan(Database& database, qint64 number, const Event& plan, Digest& digest)
{
    const RowStates rows = rowStates(plan);
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const QVariantList values = storedRowState(number, row.key(), *row);
        digest.add(QStringLiteral("run_row"), values);
        if (Done written =
                database.execute(QStringLiteral("INSERT INTO run_row VALUES(?, ?, ?, ?, ?, ?)"), values);
            !written)
            return written;
    }
    return {};
}

/// What a run's row says that an entry is appended to.
struct RunEnd {
    qint64 number = 0;
    qint64 entries = 0;
    QString digest;  ///< of the last entry, or of the run itself
};

Result<RunEnd> endOf(Database& database, RunId run)
{
    std::optional<RunEnd> end;
    Done read = database.select(QStringLiteral("SELECT number, entries, digest FROM run WHERE id = ?"),
                                {storedOf(run)}, [&end](const Record& record) {
                                    end = RunEnd{record.value(0).toLongLong(), record.value(1).toLongLong(),
                                                 record.value(2).toString()};
                                });
    if (!read)
        return tl::unexpected(read.error());
    if (!end)
        return failure(Words::tr("This run is not in %1 any more.").arg(database.path()));
    if (end->entries == 0)
        return *end;
    const Result<QVariant> last =
        database.value(QStringLiteral("SELECT digest FROM run_entry WHERE run = ? AND number = ?"),
                       {end->number, end->entries});
    if (!last)
        return tl::unexpected(last.error());
    end->digest = last->toString();
    return *end;
}

template <class V>
bool readColumn(const QVariantList& values, int column, V& value)
{
    return readStored(values.value(column), value).has_value();
}

/// None if it is not what an entry with this number can be.
std::optional<RunEntry> entryFrom(const QVariantList& values, qint64 number)
{
    RunEntry entry;
    int column = 1;
    bool isSound = readColumn(values, column++, entry.number);
    forEachEntryField(
        entry, [&](const char*, auto& value) { isSound = readColumn(values, column++, value) && isSound; });
    return isSound && validateEntry(entry, number) ? std::optional(entry) : std::nullopt;
}

Result<std::optional<StoredRun>> readRun(Database& database, const QVariantList& run, qsizetype mostEntries)
{
    const qint64 number = run.at(NumberOfRun).toLongLong();
    QList<QVariantList> plan;
    Done read =
        database.select(QStringLiteral("SELECT * FROM run_row WHERE run = ? LIMIT %1").arg(mostRows),
                        {number}, [&plan](const Record& record) { plan.append(record.values(rowColumns)); });
    if (!read)
        return tl::unexpected(read.error());
    RunReader reader(run, plan);
    read = database.select(QStringLiteral("SELECT * FROM run_entry WHERE run = ? ORDER BY number LIMIT ?"),
                           {number, mostEntries},
                           [&reader](const Record& record) { reader.add(record.values(entryColumns)); });
    if (!read)
        return tl::unexpected(read.error());
    return reader.result();
}

void noteLost(ReadRuns& read, const QVariantList& run)
{
    ++read.lost;
    if (RunId id; readColumn(run, IdOfRun, id))
        read.lostIds.insert(id);
}

}  // namespace

Done writeRun(Database& database, const Run& run)
{
    const Result<qint64> number = freeNumber(database);
    if (!number)
        return tl::unexpected(number.error());
    if (Done gone = erase(database, *number); !gone)
        return gone;
    Digest sum;
    const QVariantList head = storedHead(run);
    sum.add(QStringLiteral("run"), head);
    if (Done written = insertPlan(database, *number, run.plan, sum); !written)
        return written;
    QString digest = sum.toText();
    const QVariantList values = QVariantList{*number} + head + QVariantList{run.entries.size(), digest};
    if (Done written = database.execute(QStringLiteral("INSERT INTO run VALUES(?, ?, ?, ?, ?, ?)"), values);
        !written)
        return written;
    for (const RunEntry& entry : run.entries)
        if (Done written = insertEntry(database, *number, entry, digest); !written)
            return written;
    return {};
}

Done writeEntry(Database& database, RunId run, const RunEntry& entry)
{
    Result<RunEnd> end = endOf(database, run);
    if (!end)
        return tl::unexpected(end.error());
    if (entry.number - 1 != end->entries)
        return failure(
            Words::tr("The run in %1 has gone on meanwhile; open the event again.").arg(database.path()));
    if (Done written = insertEntry(database, end->number, entry, end->digest); !written)
        return written;
    return database.execute(QStringLiteral("UPDATE run SET entries = ? WHERE number = ?"),
                            {entry.number, end->number});
}

Done eraseRun(Database& database, RunId run)
{
    const Result<QVariant> number =
        database.value(QStringLiteral("SELECT number FROM run WHERE id = ?"), {storedOf(run)});
    if (!number)
        return tl::unexpected(number.error());
    return erase(database, number->toLongLong());
}

Result<ReadRuns> readRuns(Database& database)
{
    QList<QVariantList> heads;
    Done done = database.select(QStringLiteral("SELECT * FROM run ORDER BY number LIMIT %1").arg(mostRuns),
                                [&heads](const Record& record) { heads.append(record.values(RunColumns)); });
    if (!done)
        return tl::unexpected(done.error());
    ReadRuns read;
    qsizetype entriesLeft = mostRunEntries;
    for (const QVariantList& head : std::as_const(heads)) {
        const Result<std::optional<StoredRun>> stored =
            readRun(database, head, std::min(longestLog, entriesLeft));
        if (!stored)
            return tl::unexpected(stored.error());
        if (!*stored || !(*stored)->isWhole) {
            noteLost(read, head);
            continue;
        }
        read.runs.append((*stored)->run);
        entriesLeft -= read.runs.last().entries.size();
    }
    return read;
}

RunReader::RunReader(const QVariantList& run, const QList<QVariantList>& plan)
    : m_entries(run.value(EntryCount).toLongLong())
    , m_digest(run.value(HeadDigest).toString())
{
    Digest sum;
    sum.add(QStringLiteral("run"), run.mid(IdOfRun, 3));
    const RowStates rows = rowStatesFrom(plan, QStringLiteral("run_row"), sum);
    if (sum.toText() != m_digest)
        return;
    const Result<Event> event = eventFrom(rows);
    if (!event)
        return;
    m_run.plan = *event;
    m_isSound = readColumn(run, IdOfRun, m_run.id) && readColumn(run, SessionOfRun, m_run.session) &&
                readColumn(run, KindOfRun, m_run.kind) && validateRun(m_run);
}

void RunReader::add(const QVariantList& entry)
{
    const qint64 number = ++m_added;
    if (!m_isSound || number != m_run.entries.size() + 1)
        return;
    m_digest = chained(m_digest, entry.mid(0, entryColumns - 1));
    const std::optional<RunEntry> read = entryFrom(entry, number);
    if (read && m_digest == entry.value(entryColumns - 1).toString())
        m_run.entries.append(*read);
}

std::optional<StoredRun> RunReader::result() const
{
    if (!m_isSound)
        return std::nullopt;
    return StoredRun{m_run, m_run.entries.size() == m_entries && m_added == m_entries};
}

}  // namespace moderato
