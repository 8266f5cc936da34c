#pragma once

#include "ui/parts/desk.h"

#include <QObject>

class QWidget;

namespace moderato {

/// The commands of the menus that edit the plan, each one edit of what the desk shows.
class PlanCommands final : public QObject {
    Q_OBJECT

public:
    PlanCommands(Desk& desk, QWidget* window);

    void addSegment();
    void groupIntoPart();
    void duplicate();
    void removeSelected();
    void shift(int direction);
    void togglePark();
    /// The selected part and the one after it (of the last: before it), else the first two.
    void swapTwoParts();

    void newSession();
    void newFromTemplate();
    void saveAsTemplate();
    void removeShownSession();

    void newAgenda();
    void duplicateShownAgenda();
    void renameShownAgenda();
    void removeShownAgenda();
    void chooseShownAgenda();

private:
    Desk& m_desk;
    QWidget* m_window;
};

}  // namespace moderato
