#pragma once

#include "core/document.h"

#include <QStringList>

namespace moderato {

/// What the runs of another copy of an event bring to those here.
struct RunMerge {
    /// Further entries of a run that is here, too.
    struct Further {
        RunId run;
        QList<RunEntry> entries;
    };

    QList<Run> added;
    QList<Further> further;
    QStringList lines;  ///< what comes in, for people

    bool isEmpty() const { return added.isEmpty() && further.isEmpty(); }
};

/// Runs that are not here are taken over, and what one that is here has in the other copy beyond its last entry. Where both
/// went on in different ways, or ours can't be read, theirs comes in beside ours under an id that follows from its log, so
/// that it comes in once.
RunMerge mergeOfRuns(const Document& ours, const QList<Run>& theirs);

/// Does so, run by run; what was taken over before a failure stays.
Done takeRuns(Document& document, const RunMerge& merge);

}  // namespace moderato
