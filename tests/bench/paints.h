#pragma once

#include <QEvent>
#include <QWidget>

namespace moderato {

/// Counts how often a widget was painted.
class Paints final : public QObject {
public:
    explicit Paints(QWidget* widget) : QObject(widget) { widget->installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(object, event);
    }

private:
    int m_count = 0;
};

}  // namespace moderato
