#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

namespace {

/// Ends any program that this file is linked into, once its main window was painted for the first time.
class QuitAfterFirstPaint final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<QMainWindow*>(object))
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(object, event);
    }
};

void watch()
{
    qApp->installEventFilter(new QuitAfterFirstPaint(qApp));
}

Q_COREAPP_STARTUP_FUNCTION(watch)

}  // namespace
