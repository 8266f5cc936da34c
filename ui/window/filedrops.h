#pragma once

#include "ui/window/files.h"

namespace moderato {

/// Files that are dragged onto a window: event files are opened, all others are imported.
class FileDrops final : public QObject {
    Q_OBJECT

public:
    /// Both have to outlive it; it is the window's.
    FileDrops(Files& files, QWidget* window);

Q_SIGNALS:
    /// Files come now.
    void dropped();

protected:
    bool eventFilter(QObject* window, QEvent* event) override;

private:
    void take(const QStringList& paths);

    Files& m_files;
};

}  // namespace moderato
