#pragma once

#include "core/plan/session.h"

namespace moderato {

/// A segment as far as the agenda's end depends on it.
struct Link {
    Seconds duration{0};
    std::optional<Seconds> fixedStart;
    bool parked = false;

    /// True if it begins when its predecessor ends.
    bool follows() const { return !parked && !fixedStart; }
};

/// The agenda's segments as links, each with the duration that rule 3 gives it.
QList<Link> linksOf(const Session& session, const Agenda& agenda);

/// A chain begins at the session's start or with a fixed start, and goes on with every later segment that follows its
/// predecessor, past other fixed starts. An agenda ends when the last of its chains ends (rule 1): so a fixed start that
/// holds hides all earlier chains, and one that can't be reached leaves several that count.
struct Chain {
    qsizetype first = -1;  ///< the place of the segment with the fixed start; -1: the session's start
    Seconds end{0};

    bool operator==(const Chain&) const = default;
};

/// All chains, in the order in which they begin; never empty.
QList<Chain> chainsOf(const QList<Link>& links);

/// The chain that ends last, of equals the last to begin: it begins with the last fixed start that holds, or after it.
const Chain& lastToEnd(const QList<Chain>& chains);

}  // namespace moderato
