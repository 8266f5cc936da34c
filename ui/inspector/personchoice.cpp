#include "ui/inspector/personchoice.h"

#include <QLineEdit>

namespace moderato {

PersonChoice::PersonChoice(const QString& nobody, QWidget* parent) : QComboBox(parent), m_nobody(nobody)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    lineEdit()->setPlaceholderText(nobody);
    lineEdit()->setMaxLength(200);
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
    if (!hasFocus())
        setCurrentIndex(current.isNull() ? 0 : findData(current.toString()));
}

PersonId PersonChoice::person() const
{
    const bool picked = currentIndex() >= 0 && itemText(currentIndex()) == currentText();
    const int row = picked ? currentIndex() : findText(currentText().trimmed(), Qt::MatchFixedString);
    return row < 0 ? PersonId() : PersonId::fromString(itemData(row).toString());
}

QString PersonChoice::newName() const
{
    const QString name = currentText().trimmed();
    return findText(name, Qt::MatchFixedString) < 0 ? name : QString();
}

}  // namespace moderato
