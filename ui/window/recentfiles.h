#pragma once

#include <QObject>

class QMenu;

namespace moderato {

/// Fills the menu of the files that were open lately, whenever it is opened.
class RecentFiles final : public QObject {
    Q_OBJECT

public:
    explicit RecentFiles(QMenu* menu);

Q_SIGNALS:
    /// One of them was chosen.
    void chosen(const QString& path);

private:
    void fill();

    QMenu* m_menu;
};

}  // namespace moderato
