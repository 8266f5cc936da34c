#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3_vfs;

namespace moderato::test {

/// One thing that SQLite asks of the disk and that changes something there.
struct DiskCall {
    enum class Kind {
        Open,        ///< for writing; makes the file if there is none
        Write,       ///< `bytes` at `offset`
        Truncate,    ///< to the size `offset`
        Sync,        ///< the file's content
        Delete,      ///< the name
        SyncFolder,  ///< the names
    };

    Kind kind = Kind::Open;
    QString file;  ///< its name in its folder
    qint64 offset = 0;
    QByteArray bytes;
};

/// While it lives, every connection that is opened asks a function before each call to the disk that changes
/// something. Connections have to be closed before it goes.
class WatchedDisk final {
public:
    /// Answers SQLITE_OK to let the call through, or else what SQLite is told instead.
    using Watch = std::function<int(const DiskCall&)>;

    explicit WatchedDisk(Watch watch);
    ~WatchedDisk();
    WatchedDisk(const WatchedDisk&) = delete;
    WatchedDisk& operator=(const WatchedDisk&) = delete;

private:
    Watch m_watch;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

}  // namespace moderato::test
