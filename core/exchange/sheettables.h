#pragma once

#include "core/report/report.h"

#include <optional>

namespace moderato {

/// A cell of a sheet as a table holds it.
struct SheetCell {
    QString text;
    std::optional<Seconds> length = {};  ///< the text says this length
    std::optional<int> number = {};      ///< the text says this number

    bool operator==(const SheetCell&) const = default;
};

/// One row: a cell for each column, or a heading over those that follow, which has one.
struct SheetRow {
    bool heading = false;
    QList<SheetCell> cells;

    bool operator==(const SheetRow&) const = default;
};

/// A section of a sheet as a plain table.
struct SheetTable {
    QString title;
    QString name;         ///< short
    QStringList columns;  ///< their titles; empty if they have none
    QList<SheetRow> rows;

    bool operator==(const SheetTable&) const = default;
};

/// A table for each section of the sheet that has something to tell. Figures at the end of paragraphs stand in columns of
/// their own; what is drawn, as strips and cards are, is left out.
QList<SheetTable> sheetTables(const Report& report);

}  // namespace moderato
