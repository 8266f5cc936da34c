#pragma once

#include "core/exchange/agendalines.h"

namespace moderato {

/// A line of an agenda with the lines that stand below it: under its heading, or farther from the left.
struct OutlineNode {
    AgendaLine line;
    QList<OutlineNode> children;
};

QList<OutlineNode> outlineTree(const QList<AgendaLine>& lines);

/// How long it takes: what its line says, else what those below it take together.
Seconds timeOf(const OutlineNode& node);

/// How long all of them take; what stands below a line with a duration is within that.
Seconds timeOf(const QList<OutlineNode>& nodes);

/// The same without what stands below "as time permits".
Seconds firmTimeOf(const QList<OutlineNode>& nodes);

/// True for "If time allows", "Other (as time permits)" and the like.
bool saysIfTimeAllows(const QString& title);

bool hasTime(const OutlineNode& node);

/// How many of the nodes right below it have a time.
qsizetype timedChildren(const OutlineNode& node);

/// True if its duration is what those below it take together, so that it is a budget.
bool isBudget(const OutlineNode& node);

}  // namespace moderato
