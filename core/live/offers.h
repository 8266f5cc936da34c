#pragma once

#include "core/live/recovery.h"
#include "core/live/rest.h"

namespace moderato {

/// Collects options, each with what follows from it; those that bring nothing or are there already are left out.
class Offers final {
public:
    Offers(const RunState& state, RunTime now);
    Q_DISABLE_COPY_MOVE(Offers)

    const RunState& state() const { return m_state; }
    RunTime now() const { return m_now; }
    const Rest& rest() const { return m_rest; }
    const Session& session() const { return m_rest.session; }

    /// To end earlier: an agenda in place of the rest's. True if it is offered and ends in time by itself.
    bool offerShorter(RecoveryKind kind, const QString& title, const Agenda& changed);
    /// To use time that was won: a plan that ends by `target`, and begins nothing later than its fixed start where it did
    /// not before. True if it is offered.
    bool offerLonger(RecoveryKind kind, const QString& title, const Event& plan, RunTime target);

    const QList<RecoveryOption>& all() const { return m_options; }

private:
    RecoveryOption optionFor(RecoveryKind kind, const QString& title, const Event& plan) const;
    bool missesMore(const Event& plan) const;
    bool add(const RecoveryOption& option);

    const RunState& m_state;
    const RunTime m_now;
    const Rest m_rest;
    const RunTime m_end;    ///< projected with the plan as it is
    const RunTime m_floor;  ///< what the floor is to get with it
    QList<RecoveryOption> m_options;
};

}  // namespace moderato
