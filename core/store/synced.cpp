#include "core/store/synced.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Synced)
};

bool sync(const QString& path, int flags)
{
    const int descriptor = open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = fsync(descriptor) == 0;
    close(descriptor);
    return done;
}

}  // namespace

Done synced(const QString& path)
{
    if (sync(path, O_RDONLY) && sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY))
        return {};
    return failure(Words::tr("%1 does not get to the disk (%2); check the disk, or choose another folder.")
                       .arg(path, QString::fromLocal8Bit(std::strerror(errno))));
}

}  // namespace moderato
