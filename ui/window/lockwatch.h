#pragma once

#include "core/store/filelock.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace moderato {

/// Watches who holds an event file that somebody else has open. The folder tells of it at once; a network folder, or a
/// program that dies, does not, so it is also looked at now and then.
class LockWatch final : public QObject {
    Q_OBJECT

public:
    explicit LockWatch(const QString& path, std::chrono::milliseconds interval = std::chrono::seconds(2));

    /// Who holds the file; nothing once it is free.
    const std::optional<ForeignLock>& lock() const { return m_lock; }

Q_SIGNALS:
    /// Somebody let go of the file, or somebody else took it.
    void changed();

private:
    void look();

    QString m_path;
    std::optional<ForeignLock> m_lock;
    QFileSystemWatcher m_folder;
    QTimer m_timer;
};

}  // namespace moderato
