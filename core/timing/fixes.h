#pragma once

#include "core/timing/assess.h"

namespace moderato {

/// One way to mend a finding: an edit, with what it costs and what the checks find after it.
struct Fix {
    QString title;            ///< what it does: "Follow-ups from 2:00 to 1:00"
    Event event;              ///< the event with it done
    AgendaAssessment after;   ///< what follows from the agenda then
    Seconds saves{0};         ///< by how much less the agenda's segments ask for; never negative
    Seconds endsLater{0};     ///< by how much the agenda ends later; never negative
    Seconds floorLoses{0};    ///< what it takes from the floor; never negative
    QList<Finding> before;    ///< what the checks find now, as far as `after` looks, too
    QList<PersonId> leaving;  ///< who would leave the panel, to be asked before; empty for any other fix

    /// The event if as many others left instead of `leaving`; set where there are any.
    std::function<Event(const QList<PersonId>& others)> without;
};

/// What a fix does and costs, for people: "Follow-ups from 2:00 to 1:00: saves 7:00".
QString fixText(const Fix& fix);

/// True if an edit can mend findings of this code; not whether one does mend this finding.
bool mayBeMended(const Finding& finding);

/// The ways to mend a finding, the gentlest of each kind. Each removes the finding and brings no new error; what would
/// bring one is not among them. Empty if the finding is no longer true, or nothing mends it but people. A fix that adds
/// something takes its ids from `freshId`. The forecast goes by `assumptions`; null: by the default ones. Titles and
/// findings say the time of day by `clock`.
QList<Fix> fixesOf(const Event& event, const Finding& finding, const QDateTime& now, const FreshId& freshId,
                   const ForecastAssumptions* assumptions = nullptr, ClockStyle clock = ClockStyle::Hours24);

}  // namespace moderato
