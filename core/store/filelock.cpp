#include "core/store/filelock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

QString lockPath(const QString& path)
{
    const QFileInfo info(path);
    return info.path() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".lock");
}

QString heldByOther(const QString& path, const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.getLockInfo(&process, &host, &program))
        return Words::
            tr("%1 is open in %2 on %3 (process %4), so it can only be read here; close it there to change it.")
                .arg(path, program, host, QString::number(process));
    return Words::
        tr("%1 seems to be open elsewhere, so it can only be read here. If it is not, delete %2 and open it again.")
            .arg(path, lock.fileName());
}

QString refusal(const QString& path, const QLockFile& lock)
{
    switch (lock.error()) {
    case QLockFile::LockFailedError:
        return heldByOther(path, lock);
    case QLockFile::PermissionError:
        return Words::
            tr("The folder of %1 can't be written, so the file can only be read; copy it elsewhere to change it.")
                .arg(path);
    default:
        return Words::
            tr("%1 can't be locked against changes from elsewhere (is the disk full?), so it can only be read.")
                .arg(path);
    }
}

}  // namespace

FileLock lockFile(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    // Any other time would let the lock of another machine be taken over while it is in use there.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return {std::move(lock), {}};
    return {nullptr, refusal(path, *lock)};
}

}  // namespace moderato
