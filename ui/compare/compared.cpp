#include "ui/compare/compared.h"

#include "core/plan/lookup.h"
#include "ui/parts/screenclock.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Compared)
};

/// The agenda that a state of the event shows for a session: the one with this id, else its chosen one.
const Agenda* agendaIn(const Session& session, AgendaId wanted)
{
    const Agenda* agenda = find(session.agendas, wanted);
    return agenda ? agenda : chosenAgenda(session);
}

}  // namespace

const Session& ComparedSide::session() const
{
    return *find(event.sessions, assessment.session);
}

const Agenda& ComparedSide::agenda() const
{
    return *find(session().agendas, assessment.agenda);
}

QList<CompareOption> CompareSource::options() const
{
    QList<CompareOption> options;
    const Session* session = m_desk.session();
    if (!session)
        return options;
    for (const Agenda& agenda : session->agendas)
        options.append(
            {{agenda.id, {}},
             agenda.id == session->chosen ? Words::tr("%1 (chosen)").arg(agenda.name) : agenda.name});
    const Result<QList<NamedVersion>> versions = m_desk.document()->versions();
    for (qsizetype i = versions ? versions->size() : 0; i > 0; --i)
        options.append(
            {{{}, versions->at(i - 1).id}, Words::tr("Version: %1").arg(versions->at(i - 1).name)});
    return options;
}

Result<ComparedSide> CompareSource::side(const CompareOption& option)
{
    const bool isToday = option.choice.version.isNull();
    const Result<Event> event = isToday ? Result<Event>(m_desk.event()) : version(option.choice.version);
    if (!event)
        return tl::unexpected(event.error());
    const Session* session = m_desk.session() ? find(event->sessions, m_desk.session()->id) : nullptr;
    if (!session)
        return failure(
            Words::tr("\"%1\" does not hold this session; choose another version.").arg(option.name));
    const Agenda* shown = m_desk.agenda();
    const Agenda* agenda = agendaIn(*session, isToday ? option.choice.agenda
                                              : shown ? shown->id
                                                      : AgendaId());
    if (!agenda)
        return failure(
            Words::tr("\"%1\" has no agenda for this session; choose another one.").arg(option.name));
    ComparedSide side;
    side.event = *event;
    side.name = isToday ? agenda->name : Words::tr("%1, %2").arg(option.name, agenda->name);
    side.isToday = isToday;
    side.assessment = assessAgenda(*event, *session, *agenda, QDateTime::currentDateTimeUtc(),
                                   Checks::AllButForecast, nullptr, screenClock());
    return side;
}

Result<Event> CompareSource::version(QUuid id)
{
    if (const auto known = m_versions.constFind(id); known != m_versions.constEnd())
        return *known;
    Result<Event> event = m_desk.document()->version(id);
    if (event)
        m_versions.insert(id, *event);
    return event;
}

QString columnWord(bool isFirst)
{
    return isFirst != QGuiApplication::isRightToLeft() ? Words::tr("left") : Words::tr("right");
}

}  // namespace moderato
