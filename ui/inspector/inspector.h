#pragma once

#include "ui/parts/desk.h"

#include <QTabWidget>

namespace moderato {

/// The properties of what is selected: the segment, or the session around it.
class Inspector final : public QTabWidget {
    Q_OBJECT

public:
    explicit Inspector(Desk& desk, QWidget* parent = nullptr);

private:
    void follow();

    Desk& m_desk;
};

}  // namespace moderato
