#include "ui/window/recentfiles.h"

#include "ui/window/files.h"

#include <QDir>
#include <QMenu>

namespace moderato {

RecentFiles::RecentFiles(QMenu* menu) : QObject(menu), m_menu(menu)
{
    connect(menu, &QMenu::aboutToShow, this, &RecentFiles::fill);
}

void RecentFiles::fill()
{
    m_menu->clear();
    const QStringList paths = Files::recent();
    for (const QString& path : paths) {
        QAction* action =
            m_menu->addAction(QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    if (paths.isEmpty())
        m_menu->addAction(tr("No file yet"))->setEnabled(false);
}

}  // namespace moderato
