#include "ui/inspector/sessionforms.h"

#include "core/edit/agendas.h"
#include "core/edit/sessiondetails.h"
#include "core/plan/duration.h"
#include "ui/inspector/access.h"
#include "ui/inspector/fieldeditors.h"
#include "ui/parts/durationedit.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace moderato {
namespace {

struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(SessionForms)
};

/// Under this a limit typed with a colon was probably meant as hours and minutes.
constexpr Seconds likelyHours = minutes(10);

FieldWords aboutSession(const char* field, const QString& purpose, const QString& caption = {})
{
    return {"session", field, purpose, caption};
}

FieldForm* formAbout(Desk& desk, Subject (*subject)(const Desk&))
{
    return new FieldForm(desk, [&desk, subject] { return subject(desk); });
}

/// What was meant by a limit such as 1:30: the user says it.
Seconds limitMeant(Seconds typed, const QString& text, QWidget* parent)
{
    if (typed >= likelyHours || typed == Seconds{0} || !text.contains(u':'))
        return typed;
    const Seconds asHours = typed * 60;
    const QString inMinutes = QString::number(asHours.count() / 60);
    QMessageBox question(QMessageBox::Question, SessionWords::tr("Session limit"),
                         SessionWords::tr("%1 means %1 minutes and seconds. Is the limit %2 minutes instead?")
                             .arg(formatDuration(typed), inMinutes),
                         QMessageBox::NoButton, parent);
    const QAbstractButton* hours =
        question.addButton(SessionWords::tr("%1 minutes").arg(inMinutes), QMessageBox::AcceptRole);
    question.addButton(formatDuration(typed), QMessageBox::RejectRole);
    question.exec();
    return question.clickedButton() == hours ? asHours : typed;
}

MakeEditor<Seconds> limitLine()
{
    return [](const EditorTakes<Seconds>& takes) {
        const auto edit = std::make_shared<DurationEdit*>(nullptr);
        EditorTakes<Seconds> asking = takes;
        asking.accept = [takes, edit](const Seconds& typed) {
            takes.accept(limitMeant(typed, (*edit)->text(), *edit));
        };
        const FieldEditor<Seconds> editor = durationLine()(asking);
        *edit = qobject_cast<DurationEdit*>(editor.widget);
        return editor;
    };
}

FieldAccess<std::optional<WallTime>> start()
{
    return {[](const Event& event, const Subject& subject) {
                return valueIn(sessionIn(event, subject), &Session::start);
            },
            [](const Event& event, const Subject& subject, const std::optional<WallTime>& value) {
                const Session* session = sessionIn(event, subject);
                return setStart(event, subject.session, value, session ? session->timeZone : QString());
            },
            {}};
}

FieldAccess<QString> timeZone()
{
    return {[](const Event& event, const Subject& subject) {
                return valueIn(sessionIn(event, subject), &Session::timeZone);
            },
            [](const Event& event, const Subject& subject, const QString& zone) {
                const Session* session = sessionIn(event, subject);
                return setStart(event, subject.session, session ? session->start : std::nullopt,
                                zone.trimmed());
            },
            {}};
}

QStringList agendaNames(const Event& event, const Subject& subject)
{
    QStringList names;
    if (const Session* session = sessionIn(event, subject))
        for (const Agenda& agenda : session->agendas)
            names.append(agenda.name);
    return names;
}

/// The chosen agenda by its number, from 0; -1 for none.
FieldAccess<int> chosenNumber()
{
    return {[](const Event& event, const Subject& subject) -> std::optional<int> {
                const Session* session = sessionIn(event, subject);
                if (!session)
                    return std::nullopt;
                return static_cast<int>(indexOf(session->agendas, session->chosen));
            },
            [](const Event& event, const Subject& subject, int number) {
                const Session* session = sessionIn(event, subject);
                const bool isThere = session && number >= 0 && number < session->agendas.size();
                return chooseAgenda(event, isThere ? session->agendas.at(number).id : AgendaId());
            },
            {}};
}

template <class Set>
FieldAccess<QString> ofAgenda(QString Agenda::*member, Set set)
{
    return {[member](const Event& event, const Subject& subject) {
                return valueIn(agendaIn(event, subject), member);
            },
            [set](const Event& event, const Subject& subject, const QString& value) {
                return set(event, subject.agenda, value);
            },
            {}};
}

QStringList places(const Event& event)
{
    QStringList names;
    for (const Session& session : event.sessions)
        if (!session.place.isEmpty() && !names.contains(session.place))
            names.append(session.place);
    return names;
}

}  // namespace

FieldForm* sessionSlotForm(Desk& desk)
{
    FieldForm* form = formAbout(desk, sessionOn);
    form->add(aboutSession("title", SessionWords::tr("What the programme calls it")),
              ofSession(&Session::title, setSessionTitle), textLine());
    form->add(aboutSession("limit_seconds",
                           SessionWords::tr("How long the session may take: 90 is 90 minutes, also 1h30")),
              ofSession(&Session::limit, setLimit), limitLine());
    form->add(aboutSession("start",
                           SessionWords::tr("When it begins, by the clock in its time zone; without a date "
                                            "the plan counts from the session's start")),
              start(), startField());
    form->add(
        aboutSession("time_zone", SessionWords::tr("The time zone of the start, such as Africa/Addis_Ababa")),
        timeZone(), timeZoneLine());
    form->add(aboutSession("hard_end", SessionWords::tr("The room is taken away at the limit")),
              ofSession(&Session::hardEnd, setHardEnd), flagBox());
    form->add(aboutSession("place", SessionWords::tr("The room, or the address of the meeting")),
              ofSession(&Session::place, setPlace), textLine(places));
    form->add(aboutSession("format", SessionWords::tr("Whether people meet on site, online or both")),
              ofSession(&Session::format, setFormat), enumField(formatName));
    return form;
}

FieldForm* sessionAboutForm(Desk& desk)
{
    FieldForm* form = formAbout(desk, sessionOn);
    form->add(
        aboutSession("description", SessionWords::tr("What it is about, for the programme and the handouts")),
        ofSession(&Session::description, setDescription), textBox(5));
    form->add(aboutSession("expected_outcomes", SessionWords::tr("What there should be at its end"),
                           SessionWords::tr("One outcome a line")),
              ofSession(&Session::expectedOutcomes, setExpectedOutcomes), linesBox(4));
    return form;
}

FieldForm* sessionPracticalForm(Desk& desk)
{
    FieldForm* form = formAbout(desk, sessionOn);
    form->add(
        aboutSession("contact", SessionWords::tr("Whom those who have a part in the session turn to; their "
                                                 "brief says how to reach this person")),
        ofSession(&Session::contact, setContact), personField(SessionWords::tr("Nobody")));
    form->add(
        aboutSession("on_site_info", SessionWords::tr("What those on site have to know: the way to the room, "
                                                      "when to be there")),
        ofSession(&Session::onSiteInfo, setOnSiteInfo), textBox(3));
    form->add(
        aboutSession("online_info", SessionWords::tr("What those online have to know: the address of the "
                                                     "meeting, when the connection is tried out")),
        ofSession(&Session::onlineInfo, setOnlineInfo), textBox(3));
    return form;
}

FieldForm* agendaForm(Desk& desk)
{
    FieldForm* form = formAbout(desk, agendaOn);
    form->add({"agenda", "name", SessionWords::tr("What tells this alternative from the others")},
              ofAgenda(&Agenda::name, renameAgenda), textLine());
    form->add(
        {"agenda", "note", SessionWords::tr("Who proposed this agenda, and why it was chosen or parked")},
        ofAgenda(&Agenda::note, setAgendaNote), textBox(4));
    form->add(
        aboutSession("chosen_agenda", SessionWords::tr("The agenda that will be held; handouts and other "
                                                       "sessions go by it")),
        chosenNumber(), choiceField(agendaNames));
    return form;
}

}  // namespace moderato
