#pragma once

#include "core/plan/event.h"

#include <QComboBox>

namespace moderato {

/// A choice of one of the event's people, or of nobody.
class PersonChoice final : public QComboBox {
    Q_OBJECT

public:
    explicit PersonChoice(const QString& nobody, QWidget* parent = nullptr);

    /// Fills the list and shows this person, or nobody.
    void show(const QList<Person>& people, PersonId current);

    /// Null for nobody.
    PersonId person() const;

private:
    QString m_nobody;
    QList<Person> m_people;
};

}  // namespace moderato
