#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QTimer>

/// Ends the application once the watched window was painted for the first time.
class QuitAfterFirstPaint final : public QObject {
public:
    explicit QuitAfterFirstPaint(QObject* window) : QObject(window) { window->installEventFilter(this); }

protected:
    bool eventFilter(QObject* window, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(window, event);
    }
};
