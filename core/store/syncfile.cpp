#include "core/store/syncfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SyncFile)
};

bool sync(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    return ::close(file) == 0 && synced;
}

}  // namespace

Done syncFile(const QString& path)
{
    if (!sync(path))
        return failure(Words::tr("The disk does not take %1; check it, or choose another folder.").arg(path));
    // Some network folders can't be synced, and hold their names by themselves.
    sync(QFileInfo(path).path());
    return {};
}

}  // namespace moderato
