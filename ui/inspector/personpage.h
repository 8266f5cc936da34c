#pragma once

#include "ui/parts/desk.h"

#include <QWidget>

class QLabel;

namespace moderato {

class FieldForm;
class PersonChoice;

/// All about one person of the event, and about their part in the shown session.
class PersonPage final : public QWidget {
    Q_OBJECT

public:
    explicit PersonPage(Desk& desk, QWidget* parent = nullptr);

    void showPerson(PersonId person);
    PersonId person() const { return m_person; }

private:
    FieldForm* newForm() const;
    FieldForm* aboutForm() const;
    FieldForm* contactForm() const;
    FieldForm* sessionForm() const;
    void follow();

    Desk& m_desk;
    PersonId m_person;
    PersonChoice* m_choice;
    QLabel* m_hint;
    QList<FieldForm*> m_forms;
};

}  // namespace moderato
