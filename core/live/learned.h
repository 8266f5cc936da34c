#pragma once

#include "core/plan/run.h"
#include "core/timing/assumptions.h"

namespace moderato {

/// A file is opened with what its latest runs tell, as far as so many rows go: those of a run's plan count once, and again
/// for every change of it, so a session of 200 rows that was changed five times takes 1,200.
constexpr qint64 mostRowsToLearnFrom = 200'000;

/// What these runs say of how long segments take, the latest first. Only session runs that are over count; of them no
/// segment without planned time, none that was cut off, and no buffer, which is there to give way. Pauses are left out.
QList<ObservedRatio> observedRatios(const QList<Run>& runs);

/// How long segments of one kind took against their plan.
struct LearnedKind {
    Kind kind = Kind::Discussion;
    qsizetype count = 0;  ///< so many were observed
    double p10 = 1.0;     ///< actual / planned that one in ten does not exceed
    double median = 1.0;
    double p90 = 1.0;

    /// The forecast goes by it, and no longer by its assumption.
    bool replacesAssumption() const { return count >= enoughObservations; }

    bool operator==(const LearnedKind&) const = default;
};

/// What was learned of each kind that was observed, in the order of kinds.
QList<LearnedKind> learned(const QList<ObservedRatio>& observed);
QList<LearnedKind> learned(const QList<Run>& runs);

}  // namespace moderato
