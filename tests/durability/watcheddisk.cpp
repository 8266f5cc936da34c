#include "tests/durability/watcheddisk.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace moderato::test {
namespace {

using Kind = DiskCall::Kind;

struct Shim {
    sqlite3_vfs* usual;
    const WatchedDisk::Watch* watch;
};

/// What SQLite sees as an open file. That of the usual VFS lies behind it in memory.
struct ShimFile {
    sqlite3_file base;
    const Shim* shim;
    const char* name;  // null for a file without a name, which is not watched
    bool syncsFolder;  // with its first sync, as the VFS of unix does for a journal
};

const Shim& shimOf(sqlite3_vfs* vfs)
{
    return *static_cast<const Shim*>(vfs->pAppData);
}

ShimFile* shimFile(sqlite3_file* file)
{
    return reinterpret_cast<ShimFile*>(file);
}

sqlite3_file* usual(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(shimFile(file) + 1);
}

int ask(const Shim& shim, const char* name, Kind kind, qint64 offset = 0, const QByteArray& bytes = {})
{
    if (!name)
        return SQLITE_OK;
    return (*shim.watch)({kind, QFileInfo(QString::fromUtf8(name)).fileName(), offset, bytes});
}

int ask(sqlite3_file* file, Kind kind, qint64 offset = 0, const QByteArray& bytes = {})
{
    return ask(*shimFile(file)->shim, shimFile(file)->name, kind, offset, bytes);
}

int closeFile(sqlite3_file* file)
{
    return usual(file)->pMethods->xClose(usual(file));
}

int readFile(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset)
{
    return usual(file)->pMethods->xRead(usual(file), bytes, count, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    if (const int refused =
            ask(file, Kind::Write, offset, QByteArray(static_cast<const char*>(bytes), count)))
        return refused;
    return usual(file)->pMethods->xWrite(usual(file), bytes, count, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (const int refused = ask(file, Kind::Truncate, size))
        return refused;
    return usual(file)->pMethods->xTruncate(usual(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    if (const int refused = ask(file, Kind::Sync))
        return refused;
    const int synced = usual(file)->pMethods->xSync(usual(file), flags);
    if (synced == SQLITE_OK && shimFile(file)->syncsFolder) {
        shimFile(file)->syncsFolder = false;
        // Its failure is nobody's concern in the VFS of unix either.
        static_cast<void>(ask(file, Kind::SyncFolder));
    }
    return synced;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return usual(file)->pMethods->xFileSize(usual(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return usual(file)->pMethods->xLock(usual(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return usual(file)->pMethods->xUnlock(usual(file), level);
}

int checkReservedLock(sqlite3_file* file, int* reserved)
{
    return usual(file)->pMethods->xCheckReservedLock(usual(file), reserved);
}

int controlFile(sqlite3_file* file, int operation, void* argument)
{
    return usual(file)->pMethods->xFileControl(usual(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return usual(file)->pMethods->xSectorSize(usual(file));
}

int deviceCharacteristics(sqlite3_file* file)
{
    return usual(file)->pMethods->xDeviceCharacteristics(usual(file));
}

/// Of the first version, so that nothing goes past the shim through shared memory.
const sqlite3_io_methods methods = [] {
    sqlite3_io_methods all{};
    all.iVersion = 1;
    all.xClose = closeFile;
    all.xRead = readFile;
    all.xWrite = writeFile;
    all.xTruncate = truncateFile;
    all.xSync = syncFile;
    all.xFileSize = fileSize;
    all.xLock = lockFile;
    all.xUnlock = unlockFile;
    all.xCheckReservedLock = checkReservedLock;
    all.xFileControl = controlFile;
    all.xSectorSize = sectorSize;
    all.xDeviceCharacteristics = deviceCharacteristics;
    return all;
}();

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    const Shim& shim = shimOf(vfs);
    file->pMethods = nullptr;
    if ((flags & SQLITE_OPEN_READWRITE) != 0)
        if (const int refused = ask(shim, name, Kind::Open))
            return refused;
    ShimFile* const own = shimFile(file);
    own->shim = &shim;
    own->name = name;
    own->syncsFolder = (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL)) != 0;
    const int opened = shim.usual->xOpen(shim.usual, name, usual(file), flags, outFlags);
    if (opened == SQLITE_OK)
        file->pMethods = &methods;
    return opened;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncsFolder)
{
    const Shim& shim = shimOf(vfs);
    if (const int refused = ask(shim, name, Kind::Delete))
        return refused;
    const int deleted = shim.usual->xDelete(shim.usual, name, syncsFolder);
    if (deleted != SQLITE_OK || syncsFolder == 0)
        return deleted;
    return ask(shim, name, Kind::SyncFolder);
}

int accessFile(sqlite3_vfs* vfs, const char* name, int flags, int* answer)
{
    return shimOf(vfs).usual->xAccess(shimOf(vfs).usual, name, flags, answer);
}

int fullPath(sqlite3_vfs* vfs, const char* name, int size, char* path)
{
    return shimOf(vfs).usual->xFullPathname(shimOf(vfs).usual, name, size, path);
}

}  // namespace

WatchedDisk::WatchedDisk(Watch watch)
    : m_watch(std::move(watch))
    , m_vfs(std::make_unique<sqlite3_vfs>(*sqlite3_vfs_find(nullptr)))
{
    sqlite3_vfs* const usual = sqlite3_vfs_find(nullptr);
    m_vfs->szOsFile += static_cast<int>(sizeof(ShimFile));
    m_vfs->zName = "watched";
    m_vfs->pNext = nullptr;
    m_vfs->pAppData = new Shim{usual, &m_watch};
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    m_vfs->xAccess = accessFile;
    m_vfs->xFullPathname = fullPath;
    sqlite3_vfs_register(m_vfs.get(), 1);
}

WatchedDisk::~WatchedDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
    delete static_cast<Shim*>(m_vfs->pAppData);
}

}  // namespace moderato::test
