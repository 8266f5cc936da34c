#pragma once

#include <QPaintEvent>
#include <QRegion>
#include <QWidget>

namespace moderato::test {

/// Counts how often a widget is painted, and where.
class PaintCount final : public QObject {
public:
    explicit PaintCount(QWidget& widget) { widget.installEventFilter(this); }

    int times() const { return m_times; }
    QRegion region() const { return m_region; }
    void forget()
    {
        m_times = 0;
        m_region = QRegion();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            ++m_times;
            m_region += static_cast<QPaintEvent*>(event)->region();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    int m_times = 0;
    QRegion m_region;
};

}  // namespace moderato::test
