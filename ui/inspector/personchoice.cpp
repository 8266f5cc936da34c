#include "ui/inspector/personchoice.h"

namespace moderato {

PersonChoice::PersonChoice(const QString& nobody, QWidget* parent) : QComboBox(parent), m_nobody(nobody)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void PersonChoice::show(const QList<Person>& people, PersonId current)
{
    if (m_people != people || count() == 0) {
        m_people = people;
        clear();
        addItem(m_nobody, QString());
        for (const Person& person : people)
            addItem(person.name, person.id.toString());
    }
    setCurrentIndex(current.isNull() ? 0 : findData(current.toString()));
}

PersonId PersonChoice::person() const
{
    return PersonId::fromString(currentData().toString());
}

}  // namespace moderato
