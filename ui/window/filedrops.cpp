#include "ui/window/filedrops.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace moderato {
namespace {

QStringList filesOf(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths.append(url.toLocalFile());
    return paths;
}

bool isEventFile(const QString& path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("moderato"), Qt::CaseInsensitive) == 0;
}

}  // namespace

FileDrops::FileDrops(Files& files, QWidget* window) : QObject(window), m_files(files)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrops::eventFilter(QObject* window, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(window, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList paths = filesOf(*drop->mimeData());
    if (paths.isEmpty())
        return QObject::eventFilter(window, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    // The program that they come from waits until the drop is over, and messages would hold it up.
    if (event->type() == QEvent::Drop)
        QMetaObject::invokeMethod(
            this, [this, paths] { take(paths); }, Qt::QueuedConnection);
    return true;
}

void FileDrops::take(const QStringList& paths)
{
    Q_EMIT dropped();
    for (const QString& path : paths)
        if (!(isEventFile(path) ? m_files.open(path) : m_files.importFile(path)))
            return;
}

}  // namespace moderato
