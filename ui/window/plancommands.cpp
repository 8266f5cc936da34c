#include "ui/window/plancommands.h"

#include "core/edit/parts.h"
#include "core/edit/segments.h"
#include "core/edit/sessions.h"
#include "core/exchange/clip.h"
#include "core/plan/lookup.h"
#include "ui/parts/preferences.h"
#include "ui/parts/segmentnames.h"
#include "ui/window/templatefiles.h"

#include <QInputDialog>

namespace moderato {
namespace {

/// Long enough to be seen on the bar, short enough to be changed without a thought.
constexpr Seconds usualDuration = minutes(5);

}  // namespace

PlanCommands::PlanCommands(Desk& desk, QWidget* window) : QObject(window), m_desk(desk), m_window(window) {}

void PlanCommands::addSegment()
{
    const Agenda* agenda = m_desk.agenda();
    if (!agenda)
        return newAgenda();
    const Segment* after = m_desk.current();
    Segment fresh;
    fresh.id = SegmentId::create();
    fresh.title = tr("New segment");
    fresh.planned = usualDuration;
    fresh.part = after ? after->part : PartId();
    const qsizetype position = after ? indexOf(agenda->segments, after->id) + 1 : agenda->segments.size();
    if (m_desk.commit(tr("Add segment"), moderato::addSegment(m_desk.saved(), agenda->id, fresh, position)))
        m_desk.select({fresh.id}, fresh.id);
}

void PlanCommands::groupIntoPart()
{
    const Agenda* agenda = m_desk.agenda();
    if (!agenda || m_desk.selection().isEmpty())
        return;
    Part fresh;
    fresh.id = PartId::create();
    fresh.title = tr("Part %1").arg(agenda->parts.size() + 1);
    m_desk.commit(tr("Group into a part"),
                  moderato::groupIntoPart(m_desk.saved(), agenda->id, m_desk.selection(), fresh));
}

void PlanCommands::duplicate()
{
    if (const Segment* segment = m_desk.current())
        m_desk.commit(tr("Duplicate %1").arg(shortTitle(segment->title)),
                      duplicateSegment(m_desk.saved(), segment->id, QUuid::createUuid));
}

void PlanCommands::removeSelected()
{
    const Agenda* agenda = m_desk.agenda();
    const QList<SegmentId> selected = m_desk.selection();
    if (agenda && !m_desk.currentPart().isNull()) {
        const Part* part = find(agenda->parts, m_desk.currentPart());
        m_desk.commit(tr("Remove the heading %1").arg(part ? shortTitle(part->title) : QString()),
                      removePart(m_desk.saved(), agenda->id, m_desk.currentPart()));
        return;
    }
    if (!agenda || selected.isEmpty())
        return;
    const qsizetype place = indexOf(agenda->segments, selected.first());
    if (!m_desk.commit(tr("Delete %1").arg(segmentsName(*agenda, selected)),
                       removeSegments(m_desk.saved(), selected)))
        return;
    const QList<Segment>& left = m_desk.agenda()->segments;
    if (left.isEmpty())
        return;
    const SegmentId next = left.at(std::min(place, left.size() - 1)).id;
    m_desk.select({next}, next);
}

void PlanCommands::shift(int direction)
{
    if (const Segment* segment = m_desk.current())
        m_desk.commit(tr("Move %1").arg(shortTitle(segment->title)),
                      shiftSegment(m_desk.saved(), segment->id, direction));
}

void PlanCommands::togglePark()
{
    if (const Segment* segment = m_desk.current())
        m_desk.commit((segment->parked ? tr("Bring back %1") : tr("Park %1")).arg(shortTitle(segment->title)),
                      setParked(m_desk.saved(), segment->id, !segment->parked));
}

void PlanCommands::swapTwoParts()
{
    const Agenda* agenda = m_desk.agenda();
    if (!agenda || agenda->parts.size() < 2)
        return;
    const qsizetype first =
        std::clamp(indexOf(agenda->parts, m_desk.currentPart()), qsizetype(0), agenda->parts.size() - 2);
    m_desk.commit(tr("Swap two parts"), swapParts(m_desk.saved(), agenda->id, agenda->parts.at(first).id,
                                                  agenda->parts.at(first + 1).id));
}

void PlanCommands::newSession()
{
    Session fresh;
    fresh.id = SessionId::create();
    fresh.timeZone = readPreferences().timeZone;
    fresh.title = tr("New session");
    Agenda agenda;
    agenda.id = fresh.chosen = AgendaId::create();
    agenda.name = tr("Agenda");
    fresh.agendas.append(agenda);
    if (m_desk.commit(tr("New session"), addSession(m_desk.saved(), fresh, m_desk.saved().sessions.size())))
        m_desk.showSession(fresh.id);
}

void PlanCommands::newFromTemplate()
{
    const QList<TemplateChoice> choices = allTemplates();
    QStringList texts;
    for (const TemplateChoice& choice : choices)
        texts.append(choice.description);
    bool accepted = false;
    const QString text = QInputDialog::getItem(m_window, tr("New session from a template"), tr("Begin with:"),
                                               texts, 0, false, &accepted);
    if (!accepted)
        return;
    const Result<Event> made = fromAnyTemplate(choices.at(texts.indexOf(text)).key, QUuid::createUuid);
    if (!made)
        return Q_EMIT m_desk.failed(made.error().message);
    if (m_desk.commit(tr("New session from a template"),
                      pasteSessions(m_desk.saved(), *made, QUuid::createUuid)))
        m_desk.showSession(m_desk.saved().sessions.last().id);
}

void PlanCommands::saveAsTemplate()
{
    bool accepted = false;
    const QString name =
        QInputDialog::getText(m_window, tr("Save as template"), tr("Name (one that exists is replaced):"),
                              QLineEdit::Normal, m_desk.saved().title, &accepted);
    if (!accepted || name.trimmed().isEmpty())
        return;
    if (const Done done = saveOwnTemplate(name.trimmed(), m_desk.saved()); !done)
        Q_EMIT m_desk.failed(done.error().message);
}

void PlanCommands::removeShownSession()
{
    if (const Session* session = m_desk.session())
        m_desk.commit(tr("Delete session"), removeSession(m_desk.saved(), session->id));
}

void PlanCommands::newAgenda()
{
    const Session* session = m_desk.session();
    if (!session)
        return newSession();
    Agenda fresh;
    fresh.id = AgendaId::create();
    fresh.name = tr("Alternative %1").arg(session->agendas.size() + 1);
    if (m_desk.commit(tr("New alternative"), addAgenda(m_desk.saved(), session->id, fresh)))
        m_desk.showAgenda(fresh.id);
}

void PlanCommands::duplicateShownAgenda()
{
    const Agenda* agenda = m_desk.agenda();
    if (!agenda)
        return;
    const Result<Event> next =
        duplicateAgenda(m_desk.saved(), agenda->id, tr("Copy of %1").arg(agenda->name), QUuid::createUuid);
    const qsizetype place = indexOf(m_desk.session()->agendas, agenda->id) + 1;
    if (m_desk.commit(tr("Duplicate alternative"), next))
        m_desk.showAgenda(m_desk.session()->agendas.at(place).id);
}

void PlanCommands::renameShownAgenda()
{
    const Agenda* agenda = m_desk.agenda();
    if (!agenda)
        return;
    bool accepted = false;
    const QString name = QInputDialog::getText(m_window, tr("Rename alternative"), tr("Name:"),
                                               QLineEdit::Normal, agenda->name, &accepted);
    if (accepted && !name.trimmed().isEmpty())
        m_desk.commit(tr("Rename alternative"),
                      renameAgenda(m_desk.saved(), m_desk.agenda()->id, name.trimmed()));
}

void PlanCommands::removeShownAgenda()
{
    if (const Agenda* agenda = m_desk.agenda())
        m_desk.commit(tr("Delete alternative"), removeAgenda(m_desk.saved(), agenda->id));
}

void PlanCommands::chooseShownAgenda()
{
    if (const Agenda* agenda = m_desk.agenda())
        m_desk.commit(tr("Choose alternative"), chooseAgenda(m_desk.saved(), agenda->id));
}

}  // namespace moderato
