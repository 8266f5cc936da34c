#pragma once

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace moderato {

/// A lock that is held, until this is destroyed.
class HeldLock final {
public:
    /// Takes over a lock on this event file that is held already, and writes down who has it and since when.
    HeldLock(std::unique_ptr<QLockFile> lock, const QString& path, const QDateTime& since);
    ~HeldLock();
    HeldLock(const HeldLock&) = delete;
    HeldLock& operator=(const HeldLock&) = delete;

private:
    std::unique_ptr<QLockFile> m_lock;
    QString m_note;  // where it is written who has it
};

/// The lock on an event file, or why there is none.
struct FileLock {
    std::unique_ptr<HeldLock> held;  ///< null if there is none
    QString refusal;                 ///< why, as a sentence for people; empty if held
};

/// Locks an event file for writing by a file beside it. The lock of a program that ended without letting go is
/// taken over if it ran on this machine; one from another machine never is.
FileLock lockFile(const QString& path, const QDateTime& now = QDateTime::currentDateTimeUtc());

/// A lock that somebody else holds on an event file.
struct ForeignLock {
    QString person;   ///< empty if that is not known
    QString refusal;  ///< who holds it, and that the file can only be read, as a sentence for people

    bool operator==(const ForeignLock&) const = default;
};

/// Who holds the lock of an event file just now; nothing if it is free, also for want of a program that died with it.
std::optional<ForeignLock> foreignLock(const QString& path);

}  // namespace moderato
