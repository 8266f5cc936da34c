#include "ui/parts/desk.h"

#include "core/live/learned.h"
#include "core/plan/lookup.h"
#include "core/plan/validate.h"
#include "ui/parts/screenclock.h"

namespace moderato {

Desk::Desk(QObject* parent) : QObject(parent)
{
    connect(&ScreenClock::instance(), &ScreenClock::changed, this, [this] {
        assessShown();
        Q_EMIT shown();
    });
}

Desk::~Desk() = default;

void Desk::put(std::shared_ptr<Document> document)
{
    if (m_document)
        disconnect(m_document.get(), nullptr, this, nullptr);
    m_document = std::move(document);
    if (m_document) {
        connect(m_document.get(), &Document::changed, this, [this] {
            m_preview.reset();
            settle();
        });
        connect(m_document.get(), &Document::runsChanged, this, [this] {
            learn();
            Q_EMIT runsChanged();
        });
    }
    learn();
    m_preview.reset();
    m_session = SessionId();
    m_agenda = AgendaId();
    m_selection.clear();
    m_current = SegmentId();
    m_part = PartId();
    settle();
    Q_EMIT selectionChanged();
    Q_EMIT opened();
}

bool Desk::canEdit() const
{
    return m_document && !m_document->isReadOnly();
}

const Event& Desk::event() const
{
    return m_preview ? *m_preview : saved();
}

const Event& Desk::saved() const
{
    static const Event none;
    return m_document ? m_document->event() : none;
}

const Session* Desk::session() const
{
    return find(event().sessions, m_session);
}

const Agenda* Desk::agenda() const
{
    const Session* shown = session();
    return shown ? find(shown->agendas, m_agenda) : nullptr;
}

void Desk::foretell()
{
    if (m_checks == Checks::All)
        return;
    m_checks = Checks::All;
    assessShown();
    Q_EMIT shown();
}

Place Desk::place() const
{
    return {m_session, m_agenda, {}, current() ? m_current : SegmentId(), {}};
}

void Desk::showSession(SessionId session)
{
    if (session == m_session)
        return;
    m_session = session;
    m_agenda = AgendaId();
    settle();
}

void Desk::showAgenda(AgendaId agenda)
{
    if (agenda == m_agenda)
        return;
    m_agenda = agenda;
    settle();
}

const Segment* Desk::current() const
{
    const Agenda* shown = agenda();
    return shown ? find(shown->segments, m_current) : nullptr;
}

void Desk::select(const QList<SegmentId>& segments, SegmentId current)
{
    if (segments == m_selection && current == m_current && m_part.isNull())
        return;
    m_selection = segments;
    m_current = current;
    m_part = PartId();
    Q_EMIT selectionChanged();
}

PartId Desk::currentPart() const
{
    const Agenda* shown = agenda();
    return shown && find(shown->parts, m_part) ? m_part : PartId();
}

void Desk::selectPart(PartId part)
{
    if (part == m_part)
        return;
    m_selection.clear();
    m_current = SegmentId();
    m_part = part;
    Q_EMIT selectionChanged();
}

void Desk::reveal(const Place& place)
{
    showSession(place.session);
    if (!place.agenda.isNull())
        showAgenda(place.agenda);
    if (agenda() && find(agenda()->segments, place.segment))
        return select({place.segment}, place.segment);
    QList<SegmentId> inPart;
    if (const Agenda* shown = agenda(); shown && !place.part.isNull())
        for (const Segment& segment : shown->segments)
            if (segment.part == place.part)
                inPart.append(segment.id);
    select(inPart, inPart.isEmpty() ? SegmentId() : inPart.first());
}

void Desk::preview(const Result<Event>& next)
{
    if (!next)
        return;
    m_preview = *next;
    assessShown();
    Q_EMIT shown();
}

void Desk::forgetPreview()
{
    if (!m_preview)
        return;
    m_preview.reset();
    assessShown();
    Q_EMIT shown();
}

bool Desk::commit(const QString& label, const Result<Event>& next)
{
    if (!m_document)
        return false;
    const Done done = m_document->commit(label, next);
    forgetPreview();
    if (!done)
        tell(done, next && validate(*next));
    return done.has_value();
}

void Desk::undo()
{
    if (m_document)
        tell(m_document->undo(), true);
}

void Desk::redo()
{
    if (m_document)
        tell(m_document->redo(), true);
}

/// Finds its way after any change: what was shown or selected may be gone. The selection is told last, when the assessment is
/// that of the agenda in which it lies.
void Desk::settle()
{
    const QList<Session>& sessions = event().sessions;
    if (!session())
        m_session = sessions.isEmpty() ? SessionId() : sessions.first().id;
    if (!agenda()) {
        const Agenda* chosen = session() ? chosenAgenda(*session()) : nullptr;
        m_agenda = chosen ? chosen->id : AgendaId();
    }
    assessShown();
    Q_EMIT shown();
    const Agenda* now = agenda();
    QList<SegmentId> left = m_selection;
    left.removeIf([now](SegmentId id) { return !now || !find(now->segments, id); });
    if (currentPart().isNull())
        select(left, left.contains(m_current) ? m_current : left.value(0));
}

/// What the file's runs have shown takes the place of what was assumed.
void Desk::learn()
{
    m_assumptions = defaultAssumptions();
    if (m_document && !m_document->runs().isEmpty())
        m_assumptions = withObserved(m_assumptions, observedRatios(m_document->runs()));
}

void Desk::assessShown()
{
    const Agenda* shown = agenda();
    // A drag has to be followed frame by frame; the forecast takes longer than a frame.
    const Checks which = m_preview ? Checks::AllButForecast : m_checks;
    m_assessment = shown ? assessAgenda(event(), *session(), *shown, QDateTime::currentDateTimeUtc(), which,
                                        &m_assumptions, screenClock())
                         : AgendaAssessment{};
}

/// What keeps a sound edit from being done is the file, unless that is only read.
void Desk::tell(const Done& done, bool isSound)
{
    if (done)
        return;
    if (isSound && canEdit())
        Q_EMIT couldNotSave(done.error().message);
    else
        Q_EMIT failed(done.error().message);
}

}  // namespace moderato
