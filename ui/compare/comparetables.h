#pragma once

#include "ui/compare/compared.h"

#include <QTableWidget>

namespace moderato {

/// An empty table of these columns that is only read.
QTableWidget* newCompareTable(const QString& accessibleName, const QStringList& columns, int stretched);

/// Shows the sums of two agendas against each other.
void showSums(QTableWidget& table, const Compared& compared);

/// Shows the findings of two agendas against each other: what only one of them has first.
void showFindings(QTableWidget& table, const Compared& compared);

}  // namespace moderato
