#pragma once

#include "core/plan/event.h"

#include <QComboBox>

namespace moderato {

/// A choice among the event's people, by name; a name that nobody has yet can be typed.
class PersonChoice final : public QComboBox {
    Q_OBJECT

public:
    explicit PersonChoice(const QString& nobody, QWidget* parent = nullptr);

    /// Fills the list and shows this person, or nobody.
    void show(const QList<Person>& people, PersonId current);

    /// The person whose name stands in the field; null for nobody and for a new name.
    PersonId person() const;
    /// The name in the field if nobody in the event has it; else empty.
    QString newName() const;

private:
    QString m_nobody;
    QList<Person> m_people;
};

}  // namespace moderato
