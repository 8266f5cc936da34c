#pragma once

#include <QString>

#include <optional>

namespace moderato {

/// Which file lies at a path, and when its bytes were last written: what tells, at the price of one system call, that
/// something else than SQLite may have put other bytes there.
struct FileStamp {
    quint64 inode = 0;
    qint64 size = 0;          ///< bytes
    qint64 modifiedNano = 0;  ///< nanoseconds since 1970, UTC

    bool operator==(const FileStamp&) const = default;
};

/// Nothing if there is no file, or it can't be looked at.
std::optional<FileStamp> stampOf(const QString& path);

}  // namespace moderato
