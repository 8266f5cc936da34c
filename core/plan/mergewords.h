#pragma once

#include "core/plan/merge.h"
#include "core/plan/rownames.h"

namespace moderato {

/// One conflict in words, to be set side by side. A text is empty where there is nothing to say.
struct ConflictText {
    QString where;
    QString what;  ///< the field, the order of a list, or the whole row
    QString base;
    QString ours;
    QString theirs;
};

/// Says in words what a merge is about.
class MergeWords final {
public:
    explicit MergeWords(const Merge& merge);

    ConflictText conflict(const MergeConflict& conflict) const;

    QString note(const MergeNote& note) const;

private:
    QString place(RowId id) const;
    QString rowText(const MergeSide& side, const RowNames& names, const MergeConflict& conflict) const;

    Merge m_merge;
    RowNames m_base;
    RowNames m_ours;
    RowNames m_theirs;
};

/// "12 changes come in, 3 need a choice."
QString mergeSummary(int changes, int conflicts);

}  // namespace moderato
