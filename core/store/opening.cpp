#include "core/store/opening.h"

#include "core/store/database.h"
#include "core/store/header.h"
#include "core/store/upgrade.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

/// A save that was cut off is undone when the file is next read, which takes a connection that may write.
Database::Mode connectionMode(const QString& path, bool writes)
{
    const bool mends = QFileInfo::exists(path + QStringLiteral("-journal")) && QFileInfo(path).isWritable();
    return writes || mends ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
}

Result<std::unique_ptr<Database>> current(std::unique_ptr<Database> database, bool writes)
{
    if (writes)
        if (Done ready = database->prepareForWriting(); !ready)
            return tl::unexpected(ready.error());
    const Result<quint32> version = versionIn(*database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version >= formatVersion)
        return database;
    Result<std::unique_ptr<Database>> upgradedOne =
        upgraded(std::move(database), writes ? Upgrade::InPlace : Upgrade::InMemory);
    if (upgradedOne && writes)
        if (Done on = (*upgradedOne)->prepareForWriting(); !on)
            return tl::unexpected(on.error());
    return upgradedOne;
}

}  // namespace

/// Makes an empty file, which nobody else can have made meanwhile.
Done claimNewFile(const QString& path)
{
    if (QFileInfo::exists(path))
        return failure(Words::tr("%1 exists already and is not overwritten; choose another name.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(
            Words::tr("%1 can't be made (%2); choose another folder.").arg(path, file.errorString()));
    return {};
}

void removeUnfinished(const QString& path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
}

FileLock lockForWriting(const QString& path)
{
    if (!QFileInfo(path).isWritable())
        return {
            nullptr,
            Words::tr("%1 is write-protected, so it can only be read; save a copy to change it.").arg(path)};
    return lockFile(path);
}

Result<std::unique_ptr<Database>> openCurrent(const QString& path, bool writes)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, connectionMode(path, writes));
    if (!database)
        return database;
    return current(std::move(*database), writes);
}

}  // namespace moderato
