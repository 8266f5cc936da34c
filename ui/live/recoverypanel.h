#pragma once

#include "ui/live/recoveryrow.h"

#include <QScrollArea>

class QVBoxLayout;

namespace moderato {

/// The ways to end on time, the mildest first, or to use time that was won.
class RecoveryPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit RecoveryPanel(QWidget* parent = nullptr);

    /// `heading` says how it stands: "Ends 4:30 after its limit: what to give up?"
    void show(const QString& heading, const QList<WayShown>& ways);

    /// To go through them by key.
    void enter();

Q_SIGNALS:
    void taken(qsizetype place);
    void lookedAt(qsizetype place);
    void left();

private:
    RecoveryRow* newRow(qsizetype place);

    QLabel* m_heading;
    QVBoxLayout* m_layout;
    QList<RecoveryRow*> m_rows;
    QList<WayShown> m_shown;
};

}  // namespace moderato
