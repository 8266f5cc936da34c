#pragma once

#include "ui/parts/desk.h"

#include <QWidget>

class QComboBox;

namespace moderato {

class BalanceBars;

/// How the shown agenda's panel is spread over groups, by heads and by minutes; of which kind, the user chooses.
class MatrixBalance final : public QWidget {
    Q_OBJECT

public:
    explicit MatrixBalance(Desk& desk, QWidget* parent = nullptr);

private:
    void show();

    Desk& m_desk;
    QComboBox* m_grouping;
    BalanceBars* m_bars;
};

}  // namespace moderato
