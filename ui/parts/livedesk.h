#pragma once

#include "core/document.h"
#include "core/live/pace.h"
#include "core/live/runfold.h"
#include "core/live/runlog.h"
#include "ui/parts/machineclock.h"

#include <QObject>
#include <QTimer>

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

    /// True if there is a run on the desk.
    bool hasRun() const { return m_fold.has_value(); }
    RunId run() const { return m_run.id; }
    /// The session of the event that is run; null if there is no run.
    SessionId session() const { return m_run.session; }
    bool canAct() const;

    /// What the run came to; an empty state if there is none.
    const RunState& state() const;
    /// The run's time line now.
    RunTime now() const;
    Pace paceNow() const { return pace(state(), now()); }

    /// Makes the entry of an action at this moment, or says why it can't be done.
    using Maker = std::function<Result<RunEntry>(const RunState& state, const ClockReading& now)>;
    /// Does an action. False, with `failed` or `couldNotSave` told, if it was not done.
    bool act(const Maker& make);
    /// Takes the last action back.
    bool undo();

    /// Looks at the clock anew.
    void tick();

Q_SIGNALS:
    /// An action was done or taken back, or another run is on the desk.
    void changed();
    /// Time has gone on by so much that it is seen: by a second of the run.
    void ticked();
    /// Something could not be done, and why; for people.
    void failed(const QString& message);
    /// The file did not take an action, and why; for people. The run is as it was before it.
    void couldNotSave(const QString& message);

private:
    void take(const std::shared_ptr<Document>& document, const Run& run);
    Done keep(const RunEntry& entry);
    void follow(RunId run);
    void wait();

    const MachineClock& m_clock;
    QTimer m_timer;
    std::shared_ptr<Document> m_document;
    Run m_run;  ///< as it was put on the desk; its further entries are the document's
    std::optional<RunFold> m_fold;
    bool m_isKept = false;  ///< the document has it
};

/// The plan that a run of this agenda goes by: an event with this session, this agenda alone, and the people whom they name.
Event planToRun(const Event& event, SessionId session, AgendaId agenda);

/// The latest run of the session that has begun and is not over; nullptr if there is none.
const Run* unfinishedRun(const Document& document, SessionId session);

}  // namespace moderato
