#pragma once

#include "core/plan/clock.h"
#include "core/timing/bookings.h"
#include "core/timing/finding.h"

#include <QDateTime>

namespace moderato {

struct ForecastAssumptions;

/// What a check may look at.
struct CheckInput {
    const Event& event;
    const Session& session;
    const Agenda& agenda;
    const Schedule& schedule;
    const Cast& cast;
    const Bookings& bookings;                          ///< of all sessions of the event
    QDateTime now;                                     ///< invalid if the moment is not known
    const ForecastAssumptions* assumptions = nullptr;  ///< of the forecast; null: the default ones
    ClockStyle clock = ClockStyle::Hours24;            ///< how sentences say the time of day
};

/// One rule that a plan is held against. docs/checks.md says where each default comes from.
struct Check {
    const char* code;    ///< stable, such as "over-limit"
    Severity severity;   ///< by default
    const char* title;   ///< what it looks for, in a few words; see checkTitle
    const char* reason;  ///< why that matters, in one line; see checkReason
    QList<Finding> (*find)(const CheckInput&);
    bool forecasts = false;  ///< makes a forecast, which takes longer than all the others together
};

/// All checks, in the order in which equally severe findings are shown.
const QList<Check>& allChecks();

/// The check with this code; nullptr if there is none.
const Check* checkWithCode(const QString& code);

/// The check's title and reason for people, translated.
QString checkTitle(const Check& check);
QString checkReason(const Check& check);

/// The severity of the check's findings in a session; none if the session has it off.
std::optional<Severity> severityIn(const Session& session, const Check& check);

/// Which checks to run.
enum class Checks { All, AllButForecast };

/// What the checks find, sorted by severity, each with its check's code, the session's and agenda's id, and the reason
/// for which it was accepted, if it was.
QList<Finding> runChecks(const CheckInput& input, Checks which);

}  // namespace moderato
