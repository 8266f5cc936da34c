#include "core/store/upgrade.h"

#include "core/store/database.h"
#include "core/store/migrate.h"
#include "core/store/syncfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <spdlog/spdlog.h>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Upgrade)
};

/// A name beside the file that is still free, with the old version in it.
QString nameOfCopy(const QString& path, quint32 version)
{
    const QFileInfo info(path);
    const QString base =
        QStringLiteral("%1/%2-format-%3").arg(info.path(), info.completeBaseName()).arg(version);
    QString name = base + u'.' + info.suffix();
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1-%2.%3").arg(base).arg(number).arg(info.suffix());
    return name;
}

Done keepCopy(const QString& path, quint32 version)
{
    const QString copy = nameOfCopy(path, version);
    if (QFile file(path); !file.copy(copy))
        return failure(
            Words::tr("%1 is of an older version and is copied before it is brought up to date, but the copy "
                      "can't be written (%2). Free some space or allow it.")
                .arg(path, file.errorString()));
    if (Done done = syncFile(copy); !done)
        return done;
    spdlog::info("{} is of version {} and is kept as {}", path.toStdString(), version, copy.toStdString());
    return {};
}

Done upgradeInTransaction(Database& database, quint32 from)
{
    // References can't hold while the tables are made anew.
    if (Done off = database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off;
    return inTransaction(database, Database::Mode::ReadWrite,
                         [&database, from] { return migrate(database, from); });
}

}  // namespace

Result<quint32> versionIn(Database& database)
{
    const Result<QVariant> version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    return version->toUInt();
}

Done checkWhole(Database& database, const QStringList& tables)
{
    for (const QString& what : tables.isEmpty() ? QStringList{QStringLiteral("1")} : tables) {
        const Result<QVariant> answer = database.value(QStringLiteral("PRAGMA quick_check(%1)").arg(what));
        if (!answer)
            return tl::unexpected(answer.error());
        if (answer->toString() != QLatin1String("ok"))
            return failure(Words::tr("%1 is damaged; go back to a copy of it, or recover what can be read.")
                               .arg(database.path()));
    }
    return {};
}

Result<std::unique_ptr<Database>> upgraded(std::unique_ptr<Database> database, Upgrade how)
{
    const Result<quint32> version = versionIn(*database);
    if (!version)
        return tl::unexpected(version.error());
    if (Done whole = checkWhole(*database); !whole)
        return tl::unexpected(whole.error());
    if (how == Upgrade::InMemory) {
        Result<std::unique_ptr<Database>> copy = database->copyInMemory();
        if (!copy)
            return copy;
        database = std::move(*copy);
    } else if (Done kept = keepCopy(database->path(), *version); !kept) {
        return tl::unexpected(kept.error());
    }
    if (Done done = upgradeInTransaction(*database, *version); !done)
        return tl::unexpected(done.error());
    return database;
}

}  // namespace moderato
