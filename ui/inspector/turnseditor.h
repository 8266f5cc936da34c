#pragma once

#include "ui/inspector/turnsmodel.h"

#include <QWidget>

class QToolButton;
class QTreeView;

namespace moderato {

class PersonField;

/// The turns of the selected segment, with all that adds, removes and orders them.
class TurnsEditor final : public QWidget {
    Q_OBJECT

public:
    explicit TurnsEditor(Desk& desk, QWidget* parent = nullptr);

private:
    void follow();
    void addChosen();
    void removeCurrent();
    void shiftCurrent(int direction);
    TurnId currentTurn() const;

    Desk& m_desk;
    TurnsModel m_model;
    QTreeView* m_view;
    PersonField* m_people;
    QList<QToolButton*> m_onTurn;  // what needs a turn to act on
};

}  // namespace moderato
