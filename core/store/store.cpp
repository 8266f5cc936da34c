#include "core/store/store.h"

#include "core/plan/validate.h"
#include "core/store/database.h"
#include "core/store/filelock.h"
#include "core/store/header.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/syncfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

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

FileLock lockForWriting(const QString& path)
{
    if (!QFileInfo(path).isWritable())
        return {
            nullptr,
            Words::tr("%1 is write-protected, so it can only be read; save a copy to change it.").arg(path)};
    return lockFile(path);
}

/// A save that was cut off is undone when the file is next read, which takes a connection that may write.
Database::Mode connectionMode(const QString& path, bool writes)
{
    const bool mends = QFileInfo::exists(path + QStringLiteral("-journal")) && QFileInfo(path).isWritable();
    return writes || mends ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
}

Done checkWhole(Database& database)
{
    const Result<QVariant> answer = database.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->toString() != QLatin1String("ok"))
        return failure(Words::tr("%1 is damaged; go back to a copy of it.").arg(database.path()));
    return {};
}

/// Differs from an earlier answer if another connection changed the file since.
Result<qint64> dataVersion(Database& database)
{
    const Result<QVariant> version = database.value(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return tl::unexpected(version.error());
    return version->toLongLong();
}

Done refuseInvalid(const Event& event)
{
    if (Done valid = validate(event); !valid)
        return failure(Words::tr("This can't be saved: %1. Undo the change.").arg(valid.error().message));
    return {};
}

}  // namespace

Store::Store(std::unique_ptr<HeldLock> lock, std::unique_ptr<Database> database)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
{
}

// The connection is closed before the lock is let go.
Store::~Store()
{
    m_database.reset();
}

Result<std::unique_ptr<Store>> Store::create(const QString& path, const Event& event)
{
    if (Done valid = refuseInvalid(event); !valid)
        return tl::unexpected(valid.error());
    const QString target = QFileInfo(path).absoluteFilePath();
    if (Done claimed = claimNewFile(target); !claimed)
        return tl::unexpected(claimed.error());
    Result<std::unique_ptr<Store>> store = fill(QFileInfo(target).canonicalFilePath(), event);
    if (!store)
        QFile::remove(target);
    return store;
}

Result<std::unique_ptr<Store>> Store::fill(const QString& path, const Event& event)
{
    FileLock lock = lockFile(path);
    if (!lock.held)
        return failure(lock.refusal);
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<Store> store(new Store(std::move(lock.held), std::move(*database)));
    if (Done prepared = store->m_database->prepareForWriting(); !prepared)
        return tl::unexpected(prepared.error());
    Done filled = inTransaction(*store->m_database, Database::Mode::ReadWrite, [&]() -> Done {
        if (Done created = createSchema(*store->m_database); !created)
            return created;
        if (Done saved = saveChanges(*store->m_database, event, diff(Event(), event)); !saved)
            return saved;
        return store->noteVersion();
    });
    if (!filled)
        return tl::unexpected(filled.error());
    store->noteStamp();
    return store;
}

Result<Store::Opened> Store::open(const QString& path, Access wanted)
{
    if (Done known = checkHeader(path); !known)
        return tl::unexpected(known.error());
    const QString file = QFileInfo(path).canonicalFilePath();
    FileLock lock = wanted == Access::ReadWrite ? lockForWriting(file) : FileLock();
    Result<std::unique_ptr<Database>> database =
        Database::open(file, connectionMode(file, lock.held != nullptr));
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<Store> store(new Store(std::move(lock.held), std::move(*database)));
    Result<Event> event = store->load();
    if (!event)
        return tl::unexpected(event.error());
    if (!store->isReadOnly())
        if (Done ready = store->m_database->prepareForWriting(); !ready)
            return tl::unexpected(ready.error());
    store->noteStamp();
    return Opened{std::move(store), std::move(*event), lock.refusal};
}

Result<Event> Store::load()
{
    Result<Event> event;
    Done read = inTransaction(*m_database, Database::Mode::ReadOnly, [&]() -> Done {
        if (Done known = checkSchema(*m_database); !known)
            return known;
        if (Done whole = checkWhole(*m_database); !whole)
            return whole;
        event = loadEvent(*m_database);
        if (!event)
            return tl::unexpected(event.error());
        return noteVersion();
    });
    if (!read)
        return tl::unexpected(read.error());
    return event;
}

bool Store::isReadOnly() const
{
    return !m_lock;
}

QString Store::path() const
{
    return m_database->path();
}

Done Store::save(const Event& next, const Diff& diff)
{
    if (isReadOnly())
        return failure(Words::tr("%1 is open to read only; save a copy to change it.").arg(path()));
    if (diff.isEmpty())
        return {};
    if (Done valid = refuseInvalid(next); !valid)
        return valid;
    bool isOurs = false;
    Done saved = inTransaction(*m_database, Database::Mode::ReadWrite, [&]() -> Done {
        if (Done unchanged = refuseForeignChange(); !unchanged)
            return unchanged;
        isOurs = true;
        return saveChanges(*m_database, next, diff);
    });
    if (saved)
        noteStamp();
    else if (isOurs)
        noteFailedWrite();
    return saved;
}

/// A file that is gone, or another one in its place, is told by SQLite, which holds the one that was opened.
bool Store::isAsLeft() const
{
    const std::optional<FileStamp> now = stampOf(path());
    return m_stamp && (!now || now->inode != m_stamp->inode || now == m_stamp);
}

Result<bool> Store::wasChangedElsewhere() const
{
    const Result<qint64> version = dataVersion(*m_database);
    if (!version)
        return tl::unexpected(version.error());
    return m_dataVersion && *version != *m_dataVersion;
}

Done Store::trustAgain()
{
    // The old connection may hold pages of other bytes, as its count of changes does not tell it.
    Result<std::unique_ptr<Database>> fresh = Database::open(path(), Database::Mode::ReadWrite);
    if (!fresh)
        return tl::unexpected(fresh.error());
    if (Done ready = (*fresh)->prepareForWriting(); !ready)
        return ready;
    m_database = std::move(*fresh);
    noteStamp();
    return noteVersion();
}

Done Store::saveCopy(const QString& path) const
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (Done claimed = claimNewFile(target); !claimed)
        return claimed;
    Done copied = isReadOnly() ? Done() : refuseForeignChange();
    if (copied)
        copied = m_database->execute(QStringLiteral("VACUUM INTO ?"), {target});
    if (copied)
        copied = syncFile(target);
    if (!copied)
        QFile::remove(target);
    return copied;
}

Done Store::noteVersion()
{
    const Result<qint64> version = dataVersion(*m_database);
    if (!version)
        return tl::unexpected(version.error());
    m_dataVersion = *version;
    return {};
}

Done Store::refuseForeignChange() const
{
    const Result<bool> changed = wasChangedElsewhere();
    if (!changed)
        return tl::unexpected(changed.error());
    if (!*changed && isAsLeft())
        return {};
    return failure(
        Words::tr(
            "%1 was changed by another program while it was open here; open it again to go on from there.")
            .arg(path()));
}

void Store::noteStamp()
{
    m_stamp = stampOf(path());
}

/// What was taken back has touched the file all the same. If SQLite had to begin anew after it, its count goes on from
/// elsewhere, and only looking into the file tells whether it is as it was.
void Store::noteFailedWrite()
{
    const Result<bool> changed = wasChangedElsewhere();
    if (changed && !*changed)
        return noteStamp();
    m_dataVersion.reset();
    m_stamp.reset();
}

}  // namespace moderato
