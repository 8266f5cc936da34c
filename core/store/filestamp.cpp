#include "core/store/filestamp.h"

#include <QFile>

#include <sys/stat.h>

namespace moderato {

std::optional<FileStamp> stampOf(const QString& path)
{
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    constexpr qint64 nanoseconds = 1'000'000'000;
    return FileStamp{found.st_ino, found.st_size, found.st_mtim.tv_sec * nanoseconds + found.st_mtim.tv_nsec};
}

}  // namespace moderato
