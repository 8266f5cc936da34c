#include "ui/inspector/personpage.h"

#include "core/plan/duration.h"
#include "core/timing/schedule.h"
#include "ui/inspector/access.h"
#include "ui/inspector/fieldeditors.h"
#include "ui/inspector/foldinggroup.h"
#include "ui/inspector/participantform.h"
#include "ui/inspector/personchoice.h"

#include <QLabel>
#include <QVBoxLayout>

namespace moderato {
namespace {

FieldWords aboutPerson(const char* field, const QString& purpose)
{
    return {"person", field, purpose};
}

/// What the event's people have in the same place.
std::function<QStringList(const Event&)> othersIn(QString Person::*member)
{
    return [member](const Event& event) {
        QStringList texts;
        for (const Person& person : event.people)
            if (!(person.*member).isEmpty() && !texts.contains(person.*member))
                texts.append(person.*member);
        texts.sort(Qt::CaseInsensitive);
        return texts;
    };
}

/// How long the person speaks in the session, and in all of them.
QString speakingText(const Event& event, const Subject& subject)
{
    const Session* session = sessionIn(event, subject);
    const Agenda* agenda = session ? chosenAgenda(*session) : nullptr;
    if (!agenda || !find(event.people, subject.person))
        return {};
    const QString here = formatDuration(personBudget(*agenda, subject.person));
    const QString everywhere = formatDuration(personBudget(event, subject.person));
    return event.sessions.size() < 2
               ? PersonPage::tr("Speaks for %1 in the chosen agenda.").arg(here)
               : PersonPage::tr("Speaks for %1 in the chosen agenda, %2 in all sessions.")
                     .arg(here, everywhere);
}

}  // namespace

PersonPage::PersonPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_choice(new PersonChoice(tr("Choose a person…")))
    , m_hint(new QLabel(tr("Choose a person here, or \"About…\" beside a turn or a participant.")))
{
    m_choice->setObjectName(QStringLiteral("person"));
    m_choice->setAccessibleName(tr("Person"));
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_hint->setWordWrap(true);
    m_forms = {aboutForm(), contactForm(), sessionForm()};
    const QList<FoldingGroup*> groups{
        new FoldingGroup(QStringLiteral("person.about"), tr("Person"), true),
        new FoldingGroup(QStringLiteral("person.contact"), tr("Contact and note"), true),
        new FoldingGroup(QStringLiteral("person.session"), tr("In this session"), true)};
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(2);
    layout->addWidget(m_choice);
    layout->addWidget(m_hint);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        groups.at(i)->add(m_forms.at(i));
        layout->addWidget(groups.at(i));
    }
    layout->addStretch(1);
    connect(m_choice, &QComboBox::activated, this, [this] { showPerson(m_choice->person()); });
    connect(&m_desk, &Desk::shown, this, &PersonPage::follow);
    follow();
}

void PersonPage::showPerson(PersonId person)
{
    m_person = person;
    follow();
    for (FieldForm* form : std::as_const(m_forms))
        form->follow();
}

void PersonPage::follow()
{
    m_choice->show(m_desk.event().people, m_person);
    m_hint->setVisible(!moderato::find(m_desk.event().people, m_person));
}

FieldForm* PersonPage::newForm() const
{
    return new FieldForm(m_desk, [this] {
        Subject subject = sessionOn(m_desk);
        subject.person = m_person;
        return subject;
    });
}

FieldForm* PersonPage::aboutForm() const
{
    FieldForm* form = newForm();
    form->add(aboutPerson("name", tr("The name as handouts and screens show it")), ofPerson(&Person::name),
              textLine());
    form->add(aboutPerson("saying_the_name", tr("How the name is said, for the chair")),
              ofPerson(&Person::sayingTheName), textLine());
    form->add(aboutPerson("affiliation", tr("The organization, and the function in it")),
              ofPerson(&Person::affiliation), textLine());
    form->add(aboutPerson("constituency", tr("The group that the person speaks for, such as \"youth\"")),
              ofPerson(&Person::constituency), textLine(othersIn(&Person::constituency)));
    form->add(
        aboutPerson("stakeholder_group", tr("Such as \"Civil Society\"; a balance can be wanted of it")),
        ofPerson(&Person::stakeholderGroup), textLine(othersIn(&Person::stakeholderGroup)));
    form->add(aboutPerson("region", tr("Such as \"African\"; a balance can be wanted of it")),
              ofPerson(&Person::region), textLine(othersIn(&Person::region)));
    form->add(aboutPerson("gender", tr("As the person says it; a balance can be wanted of it")),
              ofPerson(&Person::gender), textLine(othersIn(&Person::gender)));
    return form;
}

FieldForm* PersonPage::contactForm() const
{
    FieldForm* form = newForm();
    form->add(aboutPerson("email", tr("For invitations; never in a copy that is shared without contacts")),
              ofPerson(&Person::email), textLine());
    form->add(aboutPerson("phone", tr("For the day itself; never in a copy that is shared without contacts")),
              ofPerson(&Person::phone), textLine());
    form->add(aboutPerson("time_zone", tr("Where it differs from the session's, such as America/Lima")),
              ofPerson(&Person::timeZone), timeZoneLine());
    form->add(aboutPerson("note", tr("Internal: never on a handout")), ofPerson(&Person::note), textBox(4));
    return form;
}

FieldForm* PersonPage::sessionForm() const
{
    FieldForm* form = newForm();
    addTakesPart(form);
    form->addWords(speakingText);
    addParticipantFields(form, ParticipantFields::All);
    return form;
}

}  // namespace moderato
