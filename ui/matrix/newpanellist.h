#pragma once

#include "ui/parts/desk.h"

#include <QComboBox>

namespace moderato {

/// A field to put one more person on the shown session's panel: one of the event's people, or a new name.
class NewPanellist final : public QComboBox {
    Q_OBJECT

public:
    explicit NewPanellist(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void added(moderato::PersonId person);

private:
    void offer();
    void add();
    void clearLater();
    Person typedPerson() const;

    Desk& m_desk;
    QList<Person> m_people;  // what the list was made from
    QList<Participant> m_participants;
};

}  // namespace moderato
