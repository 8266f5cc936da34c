#include "ui/inspector/personfield.h"

#include <QLineEdit>

namespace moderato {

PersonField::PersonField(const QString& hint, QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    lineEdit()->setPlaceholderText(hint);
    lineEdit()->setMaxLength(200);
}

void PersonField::offer(const QList<Person>& people)
{
    if (m_people == people)
        return;
    m_people = people;
    const QString typed = currentText();
    clear();
    for (const Person& person : people)
        addItem(person.name, person.id.toString());
    setCurrentIndex(-1);
    setEditText(typed);
}

PersonId PersonField::person() const
{
    const bool picked = currentIndex() >= 0 && itemText(currentIndex()) == currentText();
    const int row = picked ? currentIndex() : findText(name(), Qt::MatchFixedString);
    return row < 0 ? PersonId() : PersonId::fromString(itemData(row).toString());
}

QString PersonField::name() const
{
    return currentText().trimmed();
}

}  // namespace moderato
