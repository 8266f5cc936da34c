#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>

namespace moderato {

/// A row of a table, and the line of the file on which it begins.
struct CsvRow {
    int line = 0;
    QStringList cells;
};

/// The rows of a table whose cells are parted by commas, semicolons or tabs, whichever its first line has most of; cells in
/// quotes may hold all of these and line breaks. Rows without a word are left out. Fails if a quote is not closed.
Result<QList<CsvRow>> readCsv(const QString& text);

}  // namespace moderato
