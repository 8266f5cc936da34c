#pragma once

#include "core/document.h"
#include "core/plan/merge.h"

namespace moderato {

/// What is set against an open document in a merge: another copy of its event, and what both were made from.
struct MergeSides {
    MergeBases bases;
    Event theirs;
    QList<Run> runs;  ///< of theirs, those that can be read
    QString notice;   ///< what is wrong with the other copy, and what of it can't be taken over; else empty
};

/// Reads the copy in another file, which stays as it is. Fails if it can't be read or is the document's own file.
Result<MergeSides> sidesOf(const Document& ours, const QString& otherPath);

}  // namespace moderato
