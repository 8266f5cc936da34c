#pragma once

#include "core/plan/agenda.h"

#include <QStringList>

namespace moderato {

/// One thing of two agendas: in both, or in one alone.
template <class Id>
struct Matched {
    Id ours;                    ///< null if only theirs has it
    Id theirs;                  ///< null if only ours has it
    qsizetype ourPlace = -1;    ///< in its list; -1 if ours has none
    qsizetype theirPlace = -1;  ///< in its list; -1 if theirs has none
    QStringList fields;  ///< what differs: names of fields and of lists inside it, as the file has them
    bool moved = false;  ///< it stands in another order than the others

    bool inBoth() const { return ourPlace >= 0 && theirPlace >= 0; }
    bool isChanged() const { return !fields.isEmpty(); }
    bool isSame() const { return inBoth() && !isChanged() && !moved; }

    bool operator==(const Matched&) const = default;
};

using MatchedPart = Matched<PartId>;
using MatchedSegment = Matched<SegmentId>;

/// One row of two agendas side by side: a part's heading or a segment, by its place in the matching.
struct MatchedRow {
    bool isPart = false;
    qsizetype index = 0;

    bool operator==(const MatchedRow&) const = default;
};

/// Two agendas set against each other. Every part and every segment of either stands in it exactly once.
struct Matching {
    QList<MatchedPart> parts;
    QList<MatchedSegment> segments;
    /// All of it in an order fit for two columns: as ours has it, what only theirs has in between where it would stand,
    /// and each part's heading before the first of its segments.
    QList<MatchedRow> rows;

    bool operator==(const Matching&) const = default;
};

/// Matches two agendas: versions of one, or alternatives. Segments belong together if they have the same id; of the
/// others, if title, kind and speakers are alike, the most alike first. Of those in both as few as possible count as
/// moved; of equally few, those that take the least time. Ids are unique in each agenda.
Matching match(const Agenda& ours, const Agenda& theirs);

}  // namespace moderato
