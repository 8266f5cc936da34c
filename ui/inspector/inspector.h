#pragma once

#include "ui/parts/desk.h"

#include <QTabWidget>

namespace moderato {

class PersonPage;

/// The properties of what is selected: the segment or the part, the session around it, or a person.
class Inspector final : public QTabWidget {
    Q_OBJECT

public:
    explicit Inspector(Desk& desk, QWidget* parent = nullptr);

public Q_SLOTS:
    /// Turns to the page about this person.
    void showPerson(moderato::PersonId person);

private:
    void follow();

    Desk& m_desk;
    PersonPage* m_person;
};

}  // namespace moderato
