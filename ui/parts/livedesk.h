#pragma once

#include "core/document.h"
#include "core/live/pace.h"
#include "core/live/runfold.h"
#include "core/live/runlog.h"
#include "core/timing/assumptions.h"
#include "ui/parts/machineclock.h"
#include "ui/parts/runtimer.h"

#include <QObject>

#include <memory>

namespace moderato {

/// The run that is going on in front of one window: its state, its time, and the way of one action. An action is in the
/// file before it is shown; when saving fails nothing has happened.
class LiveDesk final : public QObject {
    Q_OBJECT

public:
    /// The clock has to outlive the desk.
    explicit LiveDesk(const MachineClock& clock, QObject* parent = nullptr);
    ~LiveDesk() override;

    /// Puts a fresh run of the agenda on the desk, with a copy of the plan as it is now. It is kept in the file from its
    /// first action on. False, with `failed` told, if the document can't be written to or has no such agenda.
    bool prepare(const std::shared_ptr<Document>& document, SessionId session, AgendaId agenda, RunKind kind);
    /// Goes on with a run of the document. False, with `failed` told, if there is none with this id.
    bool resume(const std::shared_ptr<Document>& document, RunId run);
    /// Takes the run off the desk; the file keeps what was done.
    void clear();

    /// A run that is off the desk while its file is read again.
    struct Interrupted {
        Run run;
        bool isKept = false;  ///< the file has it
    };
    /// Takes the run off the desk so that its document can go, and tells nobody; goOn() or clear() has to follow.
    Interrupted interrupt();
    /// Puts it back, with what the document has of it by now.
    void goOn(const std::shared_ptr<Document>& document, const Interrupted& interrupted);

    /// True if there is a run on the desk.
    bool hasRun() const { return m_fold.has_value(); }
    /// True if anything was done in it yet, so that the file has it.
    bool isKept() const { return m_isKept; }
    RunId run() const { return m_run.id; }
    /// The session of the event that is run; null if there is no run.
    SessionId session() const { return m_run.session; }
    /// The document in which it is kept; null if there is no run.
    const std::shared_ptr<Document>& document() const { return m_document; }
    bool canAct() const;

    /// What the run came to; an empty state if there is none.
    const RunState& state() const;
    /// The run's time line now.
    RunTime now() const;
    Pace paceNow() const { return pace(state(), now()); }
    /// The run as the file has it, or as it would begin.
    const Run& wholeRun() const;
    /// What a forecast goes by: what the file's runs have shown, and usual assumptions.
    ForecastAssumptions assumptions() const;

    /// Makes the entry of an action at this moment, or says why it can't be done.
    using Maker = std::function<Result<RunEntry>(const RunState& state, const ClockReading& now)>;
    /// Does an action. False, with `failed` or `couldNotSave` told, if it was not done.
    bool act(const Maker& make);
    /// Takes the last action back.
    bool undo();

    /// True if the file did not take the last action.
    bool hasUnsaved() const { return m_unsaved.has_value(); }
    /// Saves it as of when it was done, unless the file has it after all or the run has gone on without it. False, with
    /// `couldNotSave` told, if the file does not take it again.
    bool saveAgain();

    /// Looks at the clock anew.
    void tick();

Q_SIGNALS:
    /// An action was done or taken back, or another run is on the desk.
    void changed();
    /// Time has gone on by so much that it is seen: by a second of the run.
    void ticked();
    /// The event was edited of which the run has a plan of its own.
    void eventEdited();
    /// Something could not be done, and why; for people.
    void failed(const QString& message);
    /// The file did not take an action, and why; for people. The run is as it was before it.
    void couldNotSave(const QString& message);

private:
    void take(const std::shared_ptr<Document>& document, const Run& run);
    Done keep(const RunEntry& entry);
    bool save(const RunEntry& entry);
    void follow(RunId run);
    void followEvent();
    void wait();

    const MachineClock& m_clock;
    RunTimer m_timer;
    std::shared_ptr<Document> m_document;
    Run m_run;  ///< as it was put on the desk; its further entries are the document's
    std::optional<RunFold> m_fold;
    bool m_isKept = false;              ///< the document has it
    std::optional<RunEntry> m_unsaved;  ///< the last action, if the file did not take it
};

/// The plan that a run of this agenda goes by: an event with this session, this agenda alone, and the people whom they name.
Event planToRun(const Event& event, SessionId session, AgendaId agenda);

/// The latest run of the session that has begun and is not over; nullptr if there is none.
const Run* unfinishedRun(const Document& document, SessionId session);

}  // namespace moderato
