#include "core/store/versions.h"

#include "core/plan/rowstates.h"
#include "core/plan/validate.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/digest.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

constexpr qsizetype longestName = 200;
constexpr int mostVersions = 1000;

QVariantList storedRowState(QUuid version, RowId id, const RowState& row)
{
    return {storedOf(version), storedOf(id),
            row.kind,          storedOf(row.parent),
            row.position,      QString::fromUtf8(QJsonDocument(row.fields).toJson(QJsonDocument::Compact))};
}

RowState rowStateOf(const Record& record)
{
    return {record.value(2).toString(), QUuid::fromString(record.value(3).toString()),
            record.value(4).toInt(), QJsonDocument::fromJson(record.value(5).toString().toUtf8()).object()};
}

Error versionDamaged(const Database& database, const QString& why)
{
    return {Words::tr("This version in %1 can't be read: %2. What is shown is not concerned.")
                .arg(database.path(), why)};
}

}  // namespace

Done writeVersion(Database& database, const NamedVersion& version, const Event& event)
{
    Digest digest;
    const RowStates rows = rowStates(event);
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const QVariantList values = storedRowState(version.id, row.key(), *row);
        digest.add(QStringLiteral("version_row"), values);
        if (Done written =
                database.execute(QStringLiteral("INSERT INTO version_row VALUES(?, ?, ?, ?, ?, ?)"), values);
            !written)
            return written;
    }
    return database.execute(QStringLiteral("INSERT INTO version VALUES(?, ?, ?, ?)"),
                            {storedOf(version.id), version.name.left(longestName),
                             version.at.toUTC().toString(Qt::ISODateWithMs), digest.toText()});
}

Done renameVersion(Database& database, QUuid id, const QString& name)
{
    return database.execute(QStringLiteral("UPDATE version SET name = ? WHERE id = ?"),
                            {name.left(longestName), storedOf(id)});
}

Done removeVersion(Database& database, QUuid id)
{
    if (Done removed =
            database.execute(QStringLiteral("DELETE FROM version_row WHERE version = ?"), {storedOf(id)});
        !removed)
        return removed;
    return database.execute(QStringLiteral("DELETE FROM version WHERE id = ?"), {storedOf(id)});
}

Result<QList<NamedVersion>> readVersions(Database& database)
{
    QList<NamedVersion> versions;
    Done read = database.select(
        QStringLiteral("SELECT id, name, at FROM version ORDER BY at DESC, id LIMIT %1").arg(mostVersions),
        [&versions](const Record& record) {
            versions.append({QUuid::fromString(record.value(0).toString()),
                             record.value(1).toString().left(longestName),
                             QDateTime::fromString(record.value(2).toString(), Qt::ISODateWithMs)});
        });
    if (!read)
        return tl::unexpected(read.error());
    std::reverse(versions.begin(), versions.end());
    return versions;
}

Result<Event> readVersion(Database& database, QUuid id)
{
    const Result<QVariant> written =
        database.value(QStringLiteral("SELECT digest FROM version WHERE id = ?"), {storedOf(id)});
    if (!written)
        return tl::unexpected(written.error());
    RowStates rows;
    Digest digest;
    Done read = database.select(
        QStringLiteral(
            "SELECT version, row_id, kind, parent, position, fields FROM version_row WHERE version = ? LIMIT %1")
            .arg(mostRows),
        {storedOf(id)}, [&](const Record& record) {
            digest.add(QStringLiteral("version_row"), record, 6);
            rows.insert(RowId::fromString(record.value(1).toString()), rowStateOf(record));
        });
    if (!read)
        return tl::unexpected(read.error());
    if (digest.toText() != written->toString())
        return tl::unexpected(versionDamaged(database, Words::tr("it is not as it was written")));
    const Result<Event> event = eventFrom(rows);
    if (!event)
        return tl::unexpected(versionDamaged(database, event.error().message));
    if (Done valid = validate(*event); !valid)
        return tl::unexpected(versionDamaged(database, valid.error().message));
    return *event;
}

}  // namespace moderato
