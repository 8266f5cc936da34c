#pragma once

#include "ui/parts/desk.h"

#include <QWidget>

class QPushButton;

namespace moderato {

/// All that can be set on the selected part.
class PartPage final : public QWidget {
    Q_OBJECT

public:
    explicit PartPage(Desk& desk, QWidget* parent = nullptr);

private:
    void follow();
    void removeHeading();
    void removeAll();

    Desk& m_desk;
    QPushButton* m_removeHeading;
    QPushButton* m_removeAll;
};

}  // namespace moderato
