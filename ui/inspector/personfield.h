#pragma once

#include "core/plan/event.h"

#include <QComboBox>

namespace moderato {

/// A field for the name of a person: one of the event's people, or a new name.
class PersonField final : public QComboBox {
    Q_OBJECT

public:
    explicit PersonField(const QString& hint, QWidget* parent = nullptr);

    /// Offers these people; what is being typed stays.
    void offer(const QList<Person>& people);

    /// The person whose name stands in the field; null if nobody has that name.
    PersonId person() const;
    /// The name in the field, without blanks around it.
    QString name() const;

private:
    QList<Person> m_people;
};

}  // namespace moderato
