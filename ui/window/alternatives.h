#pragma once

#include "ui/parts/desk.h"

#include <QTabBar>

namespace moderato {

/// The session's alternative agendas as tabs; the chosen one is marked by a word.
class Alternatives final : public QTabBar {
    Q_OBJECT

public:
    explicit Alternatives(Desk& desk, QWidget* parent = nullptr);

private:
    void follow();

    Desk& m_desk;
};

}  // namespace moderato
