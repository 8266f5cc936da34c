#pragma once

#include "ui/compare/compared.h"

#include <QColor>

namespace moderato {

/// The fields of a segment or a part that each column of a comparison shows.
enum class CompareCell { Start, Title, Duration, Speakers, Floor };

/// How many of them there are.
constexpr int compareCellCount = 5;

QString cellText(const ComparedSide& side, const Segment& segment, const SegmentTimes& times,
                 CompareCell cell);
QString cellText(const ComparedSide& side, const Part& part, const PartTimes& times, CompareCell cell);

/// True if one of these changed fields is what the cell shows.
bool showsAny(CompareCell cell, const QStringList& fields);

/// What became of something from one column to the other.
enum class CompareMark { Same, Changed, Moved, ChangedAndMoved, OnlyFirst, OnlySecond };

template <class Id>
CompareMark markOf(const Matched<Id>& pair)
{
    if (!pair.inBoth())
        return pair.ourPlace >= 0 ? CompareMark::OnlyFirst : CompareMark::OnlySecond;
    if (pair.moved)
        return pair.isChanged() ? CompareMark::ChangedAndMoved : CompareMark::Moved;
    return pair.isChanged() ? CompareMark::Changed : CompareMark::Same;
}

/// The mark with its sign, such as "≠ changed".
QString markText(CompareMark mark);

/// The ground of a marked row; invalid for what is the same.
QColor markColour(CompareMark mark, bool dark);

}  // namespace moderato
