#include "ui/window/lockwatch.h"

#include <QFileInfo>

namespace moderato {

LockWatch::LockWatch(const QString& path, std::chrono::milliseconds interval)
    : m_path(path)
    , m_lock(foreignLock(path))
    , m_folder({QFileInfo(path).path()})
{
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this, &LockWatch::look);
    connect(&m_timer, &QTimer::timeout, this, &LockWatch::look);
    m_timer.start(interval);
}

void LockWatch::look()
{
    const std::optional<ForeignLock> now = foreignLock(m_path);
    if (now == m_lock)
        return;
    m_lock = now;
    Q_EMIT changed();
}

}  // namespace moderato
