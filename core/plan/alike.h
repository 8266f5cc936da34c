#pragma once

#include "core/plan/agenda.h"

namespace moderato {

/// For each segment of ours the place of the one in theirs that is the same to people; -1 if there is none. No place is
/// given twice.
QList<qsizetype> alikeSegments(const Agenda& ours, const Agenda& theirs);

/// The same for parts. `segments` is what alikeSegments() found: parts without a title in common belong together if most
/// of their segments do.
QList<qsizetype> alikeParts(const Agenda& ours, const Agenda& theirs, const QList<qsizetype>& segments);

/// The places of the longest chain in which the numbers rise; of equally long ones that of the greatest weight in all.
/// Numbers are unique, negative ones stand for nothing; there is a weight for each, from 0, and their sum is less than
/// 10^12.
QList<qsizetype> heaviestRise(const QList<qsizetype>& numbers, const QList<qint64>& weights);

}  // namespace moderato
