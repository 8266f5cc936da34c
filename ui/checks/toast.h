#pragma once

#include "ui/parts/desk.h"

#include <QFrame>

class QLabel;
class QTimer;

namespace moderato {

/// The findings of `now` that were not in `before` and have to be mended: errors and warnings, by their keys.
QList<Finding> worsened(const QList<Finding>& before, const QList<Finding>& now);

/// Says for some seconds what an edit made worse, over the lower border of the window; a click shows the place. What got
/// better, and what another agenda has wrong, is not worth a word.
class Toast final : public QFrame {
    Q_OBJECT

public:
    /// Stays hidden over `parent` until something gets worse.
    Toast(Desk& desk, QWidget* parent);

    /// What it says; empty while it is hidden.
    QString text() const;

protected:
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void say(const QList<Finding>& findings);
    void place();

    Desk& m_desk;
    QLabel* m_sign;
    QLabel* m_words;
    QTimer* m_timer;
    AgendaId m_agenda;  // whose findings are known
    QList<Finding> m_known;
    Place m_place;
};

}  // namespace moderato
