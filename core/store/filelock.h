#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace moderato {

/// The lock on an event file, or why there is none.
struct FileLock {
    std::unique_ptr<QLockFile> held;  ///< null if there is none; let go when destroyed
    QString refusal;                  ///< why, as a sentence for people; empty if held
};

/// Locks an event file for writing by a file beside it. The lock of a program that ended without letting go is
/// taken over if it ran on this machine; one from another machine never is.
FileLock lockFile(const QString& path);

}  // namespace moderato
