#include "ui/parts/livedesk.h"

#include "core/exchange/clip.h"
#include "core/live/learned.h"
#include "core/plan/lookup.h"

namespace moderato {
namespace {

constexpr RunTime second{1000};

}  // namespace

Event planToRun(const Event& event, SessionId session, AgendaId agenda)
{
    Event plan = event;
    plan.sessions.removeIf([session](const Session& each) { return each.id != session; });
    for (Session& kept : plan.sessions) {
        kept.agendas.removeIf([agenda](const Agenda& each) { return each.id != agenda; });
        kept.chosen = agenda;
    }
    plan.people = clipOf(plan, session).people;
    return plan;
}

const Run* unfinishedRun(const Document& document, SessionId session)
{
    const QList<Run>& runs = document.runs();
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        if (run->session != session)
            continue;
        const RunPhase phase = fold(*run).phase;
        if (phase == RunPhase::Running || phase == RunPhase::Paused)
            return &*run;
    }
    return nullptr;
}

LiveDesk::LiveDesk(const MachineClock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    connect(&m_timer, &RunTimer::reached, this, &LiveDesk::tick);
}

LiveDesk::~LiveDesk() = default;

bool LiveDesk::prepare(const std::shared_ptr<Document>& document, SessionId session, AgendaId agenda,
                       RunKind kind)
{
    if (document->isReadOnly()) {
        Q_EMIT failed(tr("The session can't be run from here, since each action has to be saved. %1")
                          .arg(document->notice()));
        return false;
    }
    const Session* found = find(document->event().sessions, session);
    if (!found || !find(found->agendas, agenda)) {
        Q_EMIT failed(tr("There is no agenda to run. Add one to the session first."));
        return false;
    }
    Run run;
    run.id = RunId::create();
    run.session = session;
    run.kind = kind;
    run.plan = planToRun(document->event(), session, agenda);
    take(document, run);
    return true;
}

bool LiveDesk::resume(const std::shared_ptr<Document>& document, RunId run)
{
    const Run* found = document->run(run);
    if (!found) {
        Q_EMIT failed(tr("This run is no longer in the file. Start the session anew."));
        return false;
    }
    take(document, *found);
    return true;
}

void LiveDesk::take(const std::shared_ptr<Document>& document, const Run& run)
{
    if (m_document)
        disconnect(m_document.get(), nullptr, this, nullptr);
    if (m_run.id != run.id)
        m_unsaved.reset();
    m_document = document;
    m_fold.emplace(run);
    m_run = run;
    // The document adds to its own list without copying it as long as nobody else holds it.
    m_run.entries.clear();
    m_isKept = document->run(run.id) != nullptr;
    connect(m_document.get(), &Document::runsChanged, this, &LiveDesk::follow);
    connect(m_document.get(), &Document::changed, this, &LiveDesk::followEvent);
    wait();
    Q_EMIT changed();
}

void LiveDesk::clear()
{
    interrupt();
    m_run = Run();
    m_unsaved.reset();
    Q_EMIT changed();
}

LiveDesk::Interrupted LiveDesk::interrupt()
{
    if (m_document)
        disconnect(m_document.get(), nullptr, this, nullptr);
    m_document.reset();
    m_fold.reset();
    m_timer.stop();
    return {m_run, std::exchange(m_isKept, false)};
}

void LiveDesk::goOn(const std::shared_ptr<Document>& document, const Interrupted& interrupted)
{
    if (const Run* kept = document->run(interrupted.run.id))
        return take(document, *kept);
    if (!interrupted.isKept)
        return take(document, interrupted.run);
    clear();
    Q_EMIT failed(tr("This run is no longer in the file. Start the session anew."));
}

bool LiveDesk::canAct() const
{
    return hasRun() && !m_document->isReadOnly();
}

const RunState& LiveDesk::state() const
{
    static const RunState none;
    return m_fold ? m_fold->state() : none;
}

const Run& LiveDesk::wholeRun() const
{
    const Run* kept = m_isKept ? m_document->run(m_run.id) : nullptr;
    return kept ? *kept : m_run;
}

ForecastAssumptions LiveDesk::assumptions() const
{
    return withObserved(defaultAssumptions(),
                        m_document ? observedRatios(m_document->runs()) : QList<ObservedRatio>());
}

RunTime LiveDesk::now() const
{
    return timeAt(state(), m_clock.now());
}

bool LiveDesk::act(const Maker& make)
{
    if (!hasRun())
        return false;
    if (!canAct()) {
        Q_EMIT failed(
            tr("Nothing can be done in this run, since it can't be saved. %1").arg(m_document->notice()));
        return false;
    }
    const Result<RunEntry> entry = make(state(), m_clock.now());
    if (!entry) {
        Q_EMIT failed(entry.error().message);
        return false;
    }
    return save(*entry);
}

bool LiveDesk::save(const RunEntry& entry)
{
    m_unsaved.reset();
    const Done kept = keep(entry);
    if (kept)
        return true;
    m_unsaved = entry;
    Q_EMIT couldNotSave(kept.error().message);
    return false;
}

bool LiveDesk::saveAgain()
{
    const std::optional<RunEntry> entry = std::exchange(m_unsaved, std::nullopt);
    return !entry || entry->number != state().lastNumber + 1 || save(*entry);
}

bool LiveDesk::undo()
{
    return act(runlog::undo);
}

/// The file first: the document tells of the entry when it is there.
Done LiveDesk::keep(const RunEntry& entry)
{
    if (m_isKept)
        return m_document->appendToRun(m_run.id, entry);
    Run fresh = m_run;
    fresh.entries = {entry};
    return m_document->addRun(fresh);
}

/// What another window did in the same run is followed, too.
void LiveDesk::follow(RunId run)
{
    if (run != m_run.id)
        return;
    const Run* kept = m_document->run(run);
    if (!kept)
        return clear();
    m_isKept = true;
    for (auto i = static_cast<qsizetype>(state().lastNumber); i < kept->entries.size(); ++i)
        m_fold->add(kept->entries.at(i));
    wait();
    Q_EMIT changed();
}

/// Nothing was done yet in a run that is not kept, so it goes by the plan as it is by now.
void LiveDesk::followEvent()
{
    const AgendaId agenda = runAgenda(state()).id;
    if (!m_isKept && findAgenda(m_document->event(), agenda).agenda) {
        m_run.plan = planToRun(m_document->event(), m_run.session, agenda);
        m_fold.emplace(m_run);
        Q_EMIT changed();
    }
    Q_EMIT eventEdited();
}

void LiveDesk::tick()
{
    wait();
    Q_EMIT ticked();
}

/// Until the run's time line comes to its next whole second; once it is over, nothing moves any more.
void LiveDesk::wait()
{
    if (!hasRun() || state().phase == RunPhase::Over)
        return m_timer.stop();
    const RunTime at = now();
    m_timer.wait(std::chrono::floor<Seconds>(at) + second - at, state().speed);
}

}  // namespace moderato
