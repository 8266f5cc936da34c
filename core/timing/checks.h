#pragma once

#include "core/timing/finding.h"
#include "core/timing/schedule.h"

namespace moderato {

/// What a check may look at.
struct CheckInput {
    const Session& session;
    const Agenda& agenda;
    const Schedule& schedule;
};

/// One rule that a plan is held against.
struct Check {
    const char* code;   ///< stable
    Severity severity;  ///< by default
    QList<Finding> (*find)(const CheckInput&);
};

/// All checks, in the order in which equally severe findings are shown.
const QList<Check>& allChecks();

/// What the checks find, most severe first, each with its check's code and severity and the session's and agenda's id.
QList<Finding> runChecks(const CheckInput& input);

}  // namespace moderato
