#pragma once

#include "core/plan/run.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace moderato {

/// Takes a hand down: one key for the unnamed, a line for whoever gives a name, and what is known of them.
class HandForm final : public QWidget {
    Q_OBJECT

public:
    explicit HandForm(QWidget* parent = nullptr);

    /// The event's people, whose names are offered, and the groups that are known.
    void show(const QList<Person>& people);

    /// Whether hands are taken down, and whether anything is. A closed queue has the line for a name, too, so that what is
    /// typed in a hurry goes there.
    void setOpen(bool open, bool writable);
    /// To type a name.
    void write();
    /// A hand without a name, from there.
    void raise(Attendance from);
    /// This hand is in the queue: it makes room for the next.
    void taken(const HandDetails& hand);

Q_SIGNALS:
    void raised(const moderato::HandDetails& details);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildButtons();
    QWidget* buildDetails();
    HandDetails typed() const;
    void giveNamed();

    QWidget* m_buttons;
    QWidget* m_details;
    QLineEdit* m_name;
    QComboBox* m_from;
    QCheckBox* m_order;
    QCheckBox* m_first;
    QComboBox* m_group;
    QComboBox* m_gender;
    QList<Person> m_people;
};

}  // namespace moderato
