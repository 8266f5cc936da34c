#include "core/timing/checks.h"

#include "core/timing/floorchecks.h"
#include "core/timing/panelchecks.h"
#include "core/timing/timechecks.h"

namespace moderato {

const QList<Check>& allChecks()
{
    static const QList<Check> checks{
        {"over-limit", Severity::Error, findOverLimit},
        {"over-allocated", Severity::Error, findOverAllocated},
        {"fixed-start-unreachable", Severity::Error, findUnreachableStarts},
        {"part-over-budget", Severity::Warning, findPartsOverBudget},
        {"floor-share", Severity::Warning, findFloorShare},
        {"floor-unheard", Severity::Warning, findFloorUnheard},
        {"panel-too-little-time", Severity::Warning, findTooLittleTimeForPanel},
        {"panel-too-many-people", Severity::Warning, findTooManyPeople},
        {"no-buffer", Severity::Warning, findNoBuffer},
    };
    return checks;
}

QList<Finding> runChecks(const CheckInput& input)
{
    QList<Finding> all;
    for (const Check& check : allChecks()) {
        QList<Finding> found = check.find(input);
        for (Finding& finding : found) {
            finding.code = check.code;
            finding.severity = check.severity;
            finding.place.session = input.session.id;
            finding.place.agenda = input.agenda.id;
        }
        all += found;
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    return all;
}

}  // namespace moderato
