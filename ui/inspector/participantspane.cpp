#include "ui/inspector/participantspane.h"

#include "ui/inspector/access.h"
#include "ui/inspector/participantform.h"
#include "ui/inspector/personfield.h"
#include "ui/inspector/rowpane.h"

#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace moderato {
namespace {

QList<ListedRow> participantRows(const Event& event, const Subject& subject)
{
    const Session* session = sessionIn(event, subject);
    if (!session)
        return {};
    QList<ListedRow> rows;
    for (const Participant& each : session->participants) {
        QStringList roles;
        for (const Role role : each.roles)
            roles.append(roleName(role));
        const QString names = roles.join(ParticipantsPane::tr(", ", "between roles"));
        const QString text = ParticipantsPane::tr("%1: %2, %3, %4", "name, roles, attendance, invitation")
                                 .arg(personName(event, each.person),
                                      names.isEmpty() ? ParticipantsPane::tr("no role") : names,
                                      attendanceName(each.attendance), invitationName(each.invitation));
        rows.append({each.person.toString(), text, text});
    }
    return rows;
}

}  // namespace

ParticipantsPane::ParticipantsPane(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_person(new PersonField(tr("Add a person…")))
{
    m_person->setAccessibleName(tr("Person to add"));
    const RowList::Access access{
        participantRows,
        [this](const Event& event, const Subject& subject) { return withAdded(event, subject.session); },
        [](const Event& event, const Subject& subject) {
            return removeParticipant(event, subject.session, PersonId::fromString(subject.row));
        },
        {}};
    constexpr int rows = 6;
    m_list = new RowList(
        desk, [&desk] { return sessionOn(desk); }, access,
        {tr("Participants"), tr("Who takes part in the session, with roles, attendance and invitation"),
         tr("Add participant"), tr("Remove participant, with their turns"),
         tr("Nobody takes part yet. Type a name to add somebody.")},
        QStringLiteral("session.participants"), rows);
    m_list->addBeforeAdd(m_person);
    auto* form = new FieldForm(desk, [list = m_list] {
        Subject subject = list->subject();
        subject.person = PersonId::fromString(subject.row);
        return subject;
    });
    addParticipantFields(form, ParticipantFields::Main);
    auto* pane = new RowPane(m_list, form);
    QToolButton* about = m_list->addButton(tr("About…"), tr("All about this person"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(pane);
    const auto offer = [this, &desk] { m_person->offer(desk.event().people); };
    connect(&desk, &Desk::shown, this, offer);
    offer();
    connect(about, &QToolButton::clicked, this, &ParticipantsPane::askForCurrent);
    connect(m_list->view(), &QListView::activated, this, &ParticipantsPane::askForCurrent);
    connect(m_list, &RowList::added, m_person, [this] { m_person->setCurrentIndex(-1); });
}

/// Somebody who takes part already stays as they are; a new name becomes one of the event's people.
Result<Event> ParticipantsPane::withAdded(const Event& event, SessionId session) const
{
    if (m_person->name().isEmpty())
        return failure(tr("Type or choose a name first, then add it."));
    Event next = event;
    PersonId id = m_person->person();
    if (id.isNull()) {
        Person fresh;
        fresh.id = id = PersonId::create();
        fresh.name = m_person->name();
        next.people.append(fresh);
    }
    const Session* shown = moderato::find(event.sessions, session);
    if (shown && participantOf(*shown, id))
        return event;
    Participant participant;
    participant.id = ParticipantId::create();
    participant.person = id;
    return setParticipant(next, session, participant);
}

void ParticipantsPane::askForCurrent()
{
    if (const QString key = m_list->subject().row; !key.isEmpty())
        Q_EMIT personWanted(PersonId::fromString(key));
}

}  // namespace moderato
