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

    /// To type a name.
    void write();
    /// A hand without a name, from there.
    void raise(Attendance from);

Q_SIGNALS:
    void raised(const moderato::HandDetails& details);

private:
    QLayout* buildButtons();
    QLayout* buildDetails();
    HandDetails typed() const;
    void giveNamed();
    void give(const HandDetails& details);

    QLineEdit* m_name;
    QComboBox* m_from;
    QCheckBox* m_order;
    QCheckBox* m_first;
    QComboBox* m_group;
    QComboBox* m_gender;
    QList<Person> m_people;
};

}  // namespace moderato
