#include "core/store/history.h"

#include "core/plan/values.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/digest.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// The longest name of an edit that is kept.
constexpr qsizetype longestLabel = 200;

/// Null for none.
QVariant textOf(const std::optional<QJsonObject>& state)
{
    return state ? QVariant(QString::fromUtf8(QJsonDocument(*state).toJson(QJsonDocument::Compact)))
                 : QVariant();
}

std::optional<QJsonObject> stateOf(const QVariant& text)
{
    if (text.isNull())
        return std::nullopt;
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QVariantList storedChange(qint64 number, const RowChange& change)
{
    return {number, storedOf(change.id), change.kind, textOf(change.before), textOf(change.after)};
}

qint64 sizeOf(const QVariantList& values)
{
    qint64 bytes = 0;
    for (const QVariant& value : values)
        bytes += value.toString().size();
    return bytes;
}

QVariantList storedEdit(const EditRecord& edit)
{
    return {edit.number, storedOf(edit.revision), edit.at.toUTC().toString(Qt::ISODateWithMs),
            edit.label.left(longestLabel)};
}

EditRecord editOf(const QVariantList& values)
{
    return {values.value(0).toLongLong(), QUuid::fromString(values.value(1).toString()),
            QDateTime::fromString(values.value(2).toString(), Qt::ISODateWithMs),
            values.value(3).toString().left(longestLabel)};
}

Error historyDamaged(const Database& database)
{
    return {
        Words::tr("The history in %1 is damaged there, so it can't go back that far. What is shown is not "
                  "concerned.")
            .arg(database.path())};
}

/// The number of the newest edit that is beyond the limit; 0 if none is.
Result<qint64> newestBeyond(Database& database, const HistoryLimit& limit, qint64 present,
                            const QDateTime& now)
{
    const QString oldest = now.toUTC().addDays(-limit.days).toString(Qt::ISODateWithMs);
    qint64 bytes = 0;
    qint64 beyond = 0;
    qint64 count = 0;
    Done read = database.select(
        QStringLiteral("SELECT number, at, bytes FROM edit ORDER BY number DESC"), [&](const Record& record) {
            bytes += record.value(2).toLongLong();
            const bool tooMuch = bytes > limit.kilobytes * 1024 || ++count > longestHistory;
            const qint64 number = record.value(0).toLongLong();
            if ((tooMuch || record.value(1).toString() < oldest) && number <= present)
                beyond = std::max(beyond, number);
        });
    if (!read)
        return tl::unexpected(read.error());
    return beyond;
}

Done forget(Database& database, const QString& which, qint64 number)
{
    if (Done gone = database.execute(QStringLiteral("DELETE FROM edit_row WHERE edit ") + which, {number});
        !gone)
        return gone;
    return database.execute(QStringLiteral("DELETE FROM edit WHERE number ") + which, {number});
}

}  // namespace

Done writeEdit(Database& database, const EditRecord& edit, const QList<RowChange>& changes)
{
    QVariantList values = storedEdit(edit);
    Digest digest;
    digest.add(QStringLiteral("edit"), values);
    qint64 bytes = sizeOf(values);
    for (const RowChange& change : changes) {
        const QVariantList row = storedChange(edit.number, change);
        digest.add(QStringLiteral("edit_row"), row);
        bytes += sizeOf(row);
        if (Done written =
                database.execute(QStringLiteral("INSERT INTO edit_row VALUES(?, ?, ?, ?, ?)"), row);
            !written)
            return written;
    }
    values << bytes << digest.toText();
    return database.execute(QStringLiteral("INSERT INTO edit VALUES(?, ?, ?, ?, ?, ?)"), values);
}

Done forgetEditsAfter(Database& database, qint64 number)
{
    return forget(database, QStringLiteral("> ?"), number);
}

Result<QUuid> forgetOldEdits(Database& database, const HistoryLimit& limit, qint64 present,
                             const QDateTime& now)
{
    const Result<qint64> beyond = newestBeyond(database, limit, present, now);
    if (!beyond)
        return tl::unexpected(beyond.error());
    if (*beyond == 0)
        return QUuid();
    const Result<QVariant> revision =
        database.value(QStringLiteral("SELECT revision FROM edit WHERE number = ?"), {*beyond});
    if (!revision)
        return tl::unexpected(revision.error());
    if (Done gone = forget(database, QStringLiteral("<= ?"), *beyond); !gone)
        return tl::unexpected(gone.error());
    return QUuid::fromString(revision->toString());
}

Result<QList<EditRecord>> readEdits(Database& database)
{
    QList<EditRecord> edits;
    Done read = database.select(
        QStringLiteral("SELECT number, revision, at, label FROM edit ORDER BY number DESC LIMIT %1")
            .arg(longestHistory),
        [&edits](const Record& record) { edits.append(editOf(record.values(4))); });
    if (!read)
        return tl::unexpected(read.error());
    std::reverse(edits.begin(), edits.end());
    return edits;
}

Result<QList<RowChange>> readChanges(Database& database, qint64 number)
{
    QVariantList edit;
    Done read = database.select(
        QStringLiteral("SELECT number, revision, at, label, bytes, digest FROM edit WHERE number = ?"),
        {number}, [&edit](const Record& record) { edit = record.values(6); });
    if (!read)
        return tl::unexpected(read.error());
    QList<QVariantList> rows;
    read = database.select(
        QStringLiteral("SELECT edit, row_id, kind, before, after FROM edit_row WHERE edit = ?"), {number},
        [&rows](const Record& record) { rows.append(record.values(5)); });
    if (!read)
        return tl::unexpected(read.error());
    const std::optional<PastEdit> past = pastEditFrom(edit, rows);
    if (!past)
        return tl::unexpected(historyDamaged(database));
    return past->changes;
}

std::optional<PastEdit> pastEditFrom(const QVariantList& edit, const QList<QVariantList>& rows)
{
    PastEdit past{editOf(edit), {}};
    Digest digest;
    digest.add(QStringLiteral("edit"), edit.mid(0, 4));
    QSet<RowId> ids;
    for (const QVariantList& row : rows) {
        digest.add(QStringLiteral("edit_row"), row);
        const RowId id = RowId::fromString(row.value(1).toString());
        past.changes.append({id, row.value(2).toString(), stateOf(row.value(3)), stateOf(row.value(4))});
        ids.insert(id);
    }
    const bool isAsWritten = digest.toText() == edit.value(5).toString();
    return isAsWritten && ids.size() == rows.size() ? std::optional(past) : std::nullopt;
}

}  // namespace moderato
