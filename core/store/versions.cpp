#include "core/store/versions.h"

#include "core/plan/validate.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/digest.h"
#include "core/store/rowtext.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

constexpr qsizetype longestName = 200;
constexpr int mostVersions = 1000;

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
        const QVariantList values = storedRowState(storedOf(version.id), row.key(), *row);
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
        [&versions](const Record& record) { versions.append(namedVersionFrom(record.values(3))); });
    if (!read)
        return tl::unexpected(read.error());
    std::reverse(versions.begin(), versions.end());
    return versions;
}

NamedVersion namedVersionFrom(const QVariantList& version)
{
    return {QUuid::fromString(version.value(0).toString()), version.value(1).toString().left(longestName),
            QDateTime::fromString(version.value(2).toString(), Qt::ISODateWithMs)};
}

Result<Event> versionFrom(const QList<QVariantList>& rows, const QString& digest)
{
    Digest sum;
    const RowStates states = rowStatesFrom(rows, QStringLiteral("version_row"), sum);
    if (sum.toText() != digest)
        return failure(Words::tr("it is not as it was written"));
    Result<Event> event = eventFrom(states);
    if (!event)
        return event;
    if (Done valid = validate(*event); !valid)
        return tl::unexpected(valid.error());
    return event;
}

Result<Event> readVersion(Database& database, QUuid id)
{
    const Result<QVariant> digest =
        database.value(QStringLiteral("SELECT digest FROM version WHERE id = ?"), {storedOf(id)});
    if (!digest)
        return tl::unexpected(digest.error());
    QList<QVariantList> rows;
    Done read = database.select(
        QStringLiteral(
            "SELECT version, row_id, kind, parent, position, fields FROM version_row WHERE version = ? LIMIT %1")
            .arg(mostRows),
        {storedOf(id)}, [&rows](const Record& record) { rows.append(record.values(6)); });
    if (!read)
        return tl::unexpected(read.error());
    Result<Event> event = versionFrom(rows, digest->toString());
    if (!event)
        return tl::unexpected(versionDamaged(database, event.error().message));
    return event;
}

}  // namespace moderato
