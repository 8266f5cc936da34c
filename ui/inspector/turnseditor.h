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

Q_SIGNALS:
    /// The user wants to see all about this person.
    void personWanted(moderato::PersonId person);

private:
    void follow();
    void addChosen();
    void removeCurrent();
    void shiftCurrent(int direction);
    void askForCurrent();
    TurnId currentTurn() const;

    Desk& m_desk;
    TurnsModel m_model;
    QTreeView* m_view;
    PersonField* m_people;
    QToolButton* m_add = nullptr;
    QToolButton* m_about = nullptr;
    QList<QToolButton*> m_onTurn;  // what needs a turn to act on
};

}  // namespace moderato
