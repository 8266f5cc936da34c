#pragma once

#include "ui/parts/desk.h"

#include <QListWidget>

namespace moderato {

/// The event's sessions; the current one is shown.
class SessionList final : public QListWidget {
    Q_OBJECT

public:
    explicit SessionList(Desk& desk, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    void describe(QListWidgetItem* item, const Session& session) const;

    Desk& m_desk;
};

}  // namespace moderato
