#pragma once

#include "ui/parts/livedesk.h"

namespace moderato {

/// Follows whether the plan of the run on a desk was edited in its event meanwhile.
class PlanEdits final : public QObject {
    Q_OBJECT

public:
    explicit PlanEdits(LiveDesk& desk, QObject* parent = nullptr);

    /// The run's plan with what was edited; none if that changes nothing of what is still to come.
    const std::optional<Event>& plan() const { return m_plan; }
    /// What it changes, in words; empty if there is none.
    const QStringList& lines() const { return m_lines; }

    /// It is not wanted: nothing more is said of it until the next edit.
    void leave();

Q_SIGNALS:
    void changed();

private:
    void follow();
    void compare();
    std::optional<Event> editedPlan() const;

    LiveDesk& m_desk;
    QTimer m_soon;
    RunId m_run;
    bool m_isLeft = false;
    std::optional<Event> m_plan;
    QStringList m_lines;
};

}  // namespace moderato
