#include "ui/matrix/newpanellist.h"

#include "core/edit/roster.h"

#include <QCompleter>
#include <QLineEdit>
#include <QTimer>

namespace moderato {

NewPanellist::NewPanellist(Desk& desk, QWidget* parent) : QComboBox(parent), m_desk(desk)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    lineEdit()->setPlaceholderText(tr("Add a person…"));
    lineEdit()->setMaxLength(200);
    setAccessibleName(tr("Add a person to the panel"));
    setToolTip(tr("Choose one of the event's people or type a new name; Return puts them on the panel."));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &NewPanellist::add);
    connect(this, &QComboBox::activated, this, &NewPanellist::add);
    connect(&m_desk, &Desk::shown, this, &NewPanellist::offer);
    offer();
}

/// Those who are not on the panel yet; what is being typed stays.
void NewPanellist::offer()
{
    setEnabled(m_desk.canEdit() && m_desk.session());
    const Session* session = m_desk.session();
    const QList<Participant> participants = session ? session->participants : QList<Participant>();
    if (m_people == m_desk.event().people && m_participants == participants)
        return;
    m_people = m_desk.event().people;
    m_participants = participants;
    const QString typed = currentText();
    clear();
    for (const Person& person : std::as_const(m_people))
        if (!session || !hasRole(*session, person.id, Role::Panellist))
            addItem(person.name, person.id.toString());
    setCurrentIndex(-1);
    setEditText(typed);
}

Person NewPanellist::typedPerson() const
{
    const QString name = currentText().trimmed();
    const bool picked = currentIndex() >= 0 && itemText(currentIndex()) == currentText();
    const int row = picked ? currentIndex() : findText(name, Qt::MatchFixedString);
    if (row >= 0)
        if (const Person* known =
                moderato::find(m_desk.saved().people, PersonId::fromString(itemData(row).toString())))
            return *known;
    for (const Person& person : m_desk.saved().people)
        if (person.name.compare(name, Qt::CaseInsensitive) == 0)
            return person;
    Person fresh;
    fresh.id = PersonId::create();
    fresh.name = name;
    return fresh;
}

void NewPanellist::add()
{
    if (!m_desk.session() || currentText().trimmed().isEmpty())
        return;
    const Person person = typedPerson();
    if (!m_desk.commit(tr("Add %1 to the panel").arg(person.name),
                       addPanellist(m_desk.saved(), m_desk.session()->id, person, QUuid::createUuid)))
        return;
    clearLater();
    Q_EMIT added(person.id);
}

/// The box and its completer write the chosen name once more when this returns.
void NewPanellist::clearLater()
{
    clearEditText();
    QTimer::singleShot(0, this, &QComboBox::clearEditText);
}

}  // namespace moderato
