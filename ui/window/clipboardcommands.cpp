#include "ui/window/clipboardcommands.h"

#include "core/edit/segments.h"
#include "core/edit/sessions.h"
#include "core/exchange/clip.h"
#include "core/exchange/eventjson.h"
#include "core/exchange/segmenttext.h"
#include "core/plan/lookup.h"
#include "core/report/agendatext.h"
#include "ui/parts/segmentnames.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace moderato {
namespace {

QString segmentsType()
{
    return QStringLiteral("application/x-moderato-clip");
}

QString sessionType()
{
    return QStringLiteral("application/x-moderato-session");
}

void putOnClipboard(const QString& type, const Event& clip, const QString& text)
{
    auto* data = new QMimeData;
    data->setData(type, eventToJson(clip));
    data->setText(text);
    QGuiApplication::clipboard()->setMimeData(data);
}

/// In front of which segment something is pasted: after the current one or at the end of the selected part.
PastePlace placeAtSelection(const Desk& desk)
{
    const Agenda& agenda = *desk.agenda();
    if (const Segment* current = desk.current())
        return {agenda.id, indexOf(agenda.segments, current->id) + 1, current->part};
    qsizetype position = agenda.segments.size();
    for (qsizetype i = 0; i < agenda.segments.size(); ++i)
        if (agenda.segments.at(i).part == desk.currentPart() && !desk.currentPart().isNull())
            position = i + 1;
    return {agenda.id, position, desk.currentPart()};
}

/// The text's agenda items as a clip.
Event clipOfText(const QString& text)
{
    Agenda agenda;
    agenda.id = AgendaId::create();
    agenda.segments = segmentsFromText(text);
    if (agenda.segments.isEmpty())
        return {};
    for (Segment& segment : agenda.segments)
        segment.id = SegmentId::create();
    Session session;
    session.id = SessionId::create();
    session.agendas = {agenda};
    Event clip;
    clip.id = EventId::create();
    clip.sessions = {session};
    return clip;
}

/// What is in a clip of segments; another program may have put anything there.
QString nameOf(const Event& clip)
{
    const Agenda agenda = clip.sessions.isEmpty() ? Agenda() : clip.sessions.first().agendas.value(0);
    QList<SegmentId> all;
    for (const Segment& segment : agenda.segments)
        all.append(segment.id);
    return segmentsName(agenda, all);
}

bool isOnClipboard(const QString& type)
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasFormat(type);
}

}  // namespace

ClipboardCommands::ClipboardCommands(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

bool ClipboardCommands::hasSegments()
{
    return isOnClipboard(segmentsType());
}

bool ClipboardCommands::hasSession()
{
    return isOnClipboard(sessionType());
}

QList<SegmentId> ClipboardCommands::chosen() const
{
    if (m_desk.currentPart().isNull() || !m_desk.agenda())
        return m_desk.selection();
    QList<SegmentId> inPart;
    for (const Segment& segment : m_desk.agenda()->segments)
        if (segment.part == m_desk.currentPart())
            inPart.append(segment.id);
    return inPart;
}

void ClipboardCommands::copy()
{
    if (take())
        Q_EMIT told(tr("%n segment(s) copied", nullptr, static_cast<int>(chosen().size())));
}

/// Puts what is chosen on the clipboard; false if that is nothing.
bool ClipboardCommands::take()
{
    const QList<SegmentId> ids = chosen();
    const Agenda* agenda = m_desk.agenda();
    if (!agenda || (ids.isEmpty() && m_desk.currentPart().isNull()))
        return false;
    const SheetInput input{m_desk.event(), *m_desk.session(), *agenda, m_desk.assessment().schedule};
    putOnClipboard(segmentsType(), clipOf(m_desk.saved(), agenda->id, ids, m_desk.currentPart()),
                   segmentTable(input, ids));
    return true;
}

void ClipboardCommands::cut()
{
    const Agenda* agenda = m_desk.agenda();
    if (!agenda || !take())
        return;
    const QList<SegmentId> ids = chosen();
    Result<Event> next = removeSegments(m_desk.saved(), ids);
    if (const PartId part = m_desk.currentPart(); next && !part.isNull())
        next = removePart(*next, agenda->id, part);
    const Part* cutPart = find(agenda->parts, m_desk.currentPart());
    const QString name = cutPart ? shortTitle(cutPart->title) : segmentsName(*agenda, ids);
    if (m_desk.commit(tr("Cut %1").arg(name), next))
        Q_EMIT told(tr("%n segment(s) cut", nullptr, static_cast<int>(ids.size())));
}

void ClipboardCommands::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return;
    for (const QString& type : {segmentsType(), sessionType()}) {
        if (!data->hasFormat(type))
            continue;
        // Another program may put anything there.
        const Result<Event> clip = eventFromJson(data->data(type));
        if (!clip)
            return Q_EMIT m_desk.failed(clip.error().message);
        return type == segmentsType() ? pasteClip(*clip) : pasteSession(*clip, tr("Paste session"));
    }
    pasteText(data->text());
}

void ClipboardCommands::pasteClip(const Event& clip)
{
    if (!m_desk.session())
        return Q_EMIT told(tr("There is no session to paste into; add one with Session > New session"));
    Result<Event> event = m_desk.saved();
    PastePlace place;
    if (m_desk.agenda()) {
        place = placeAtSelection(m_desk);
    } else {
        Agenda fresh;
        fresh.id = place.agenda = AgendaId::create();
        fresh.name = tr("Agenda");
        event = addAgenda(m_desk.saved(), m_desk.session()->id, fresh);
    }
    const QList<Segment> before = m_desk.agenda() ? m_desk.agenda()->segments : QList<Segment>();
    if (event)
        event = pasteSegments(*event, place, clip, QUuid::createUuid);
    if (!m_desk.commit(tr("Paste %1").arg(nameOf(clip)), event))
        return;
    m_desk.showAgenda(place.agenda);
    QList<SegmentId> pasted;
    for (const Segment& segment : m_desk.agenda()->segments)
        if (!find(before, segment.id))
            pasted.append(segment.id);
    m_desk.select(pasted, pasted.value(0));
}

void ClipboardCommands::pasteText(const QString& text)
{
    const Event clip = clipOfText(text);
    if (clip.sessions.isEmpty())
        return Q_EMIT told(tr("There is nothing on the clipboard that an agenda could take"));
    pasteClip(clip);
}

void ClipboardCommands::copySession()
{
    const Session* session = m_desk.session();
    if (!session)
        return;
    const QString text =
        m_desk.agenda()
            ? agendaText({m_desk.event(), *session, *m_desk.agenda(), m_desk.assessment().schedule})
            : session->title;
    putOnClipboard(sessionType(), clipOf(m_desk.saved(), session->id), text);
    Q_EMIT told(tr("The session is copied; paste it here or in another event's window"));
}

void ClipboardCommands::duplicateSession()
{
    if (const Session* session = m_desk.session())
        pasteSession(clipOf(m_desk.saved(), session->id), tr("Duplicate session"));
}

void ClipboardCommands::pasteSession(const Event& clip, const QString& label)
{
    if (m_desk.commit(label, pasteSessions(m_desk.saved(), clip, QUuid::createUuid)))
        m_desk.showSession(m_desk.saved().sessions.last().id);
}

void ClipboardCommands::copyAsText()
{
    if (!m_desk.agenda())
        return;
    const SheetInput input{m_desk.event(), *m_desk.session(), *m_desk.agenda(), m_desk.assessment().schedule};
    QGuiApplication::clipboard()->setText(agendaText(input));
    Q_EMIT told(tr("Copied: %1").arg(sumText(input)));
}

}  // namespace moderato
