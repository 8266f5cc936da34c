#pragma once

#include "core/result.h"
#include "ui/matrix/matrixtable.h"

namespace moderato {

// The words of the matrix.

/// The turns as a cell shows them: "3 + 2"; of several turns "3 + 2 and 4"; without rounds "shared".
QString cellText(const MatrixTurns& turns);

/// The same as the editor of the cell takes it; nothing for a turn without rounds.
QString editText(const MatrixTurns& turns);

/// What was typed or pasted into a cell: rounds, none for an empty text, no rounds at all for "shared".
Result<std::optional<QList<Seconds>>> parseCell(const QString& text);

/// What the person's cell in this column says when pointed at.
QString cellTip(const MatrixRow& row, const MatrixColumn& column, const MatrixTurns& turns);

/// A person's budget: "8:00", with "1:00 too long at once" if a round is longer than the policy's longest intervention.
QString budgetText(const MatrixRow& row, Seconds longestIntervention);
QString budgetTip(const MatrixRow& row, Seconds longestIntervention);
bool isOver(const MatrixRow& row, Seconds longestIntervention);

/// A column's sum against its duration in two lines: "42:00 of 40:00" and "2:00 over" or "2:00 left".
QString sumText(const MatrixColumn& column);
QString sumTip(const MatrixColumn& column);
bool isOver(const MatrixColumn& column);

}  // namespace moderato
