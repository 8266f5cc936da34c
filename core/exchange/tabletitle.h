#pragma once

#include "core/report/report.h"

namespace moderato {

/// The column whose cells name their rows: the first one of running text, else the first.
inline qsizetype titleColumn(const Table& table)
{
    const auto names = [](const TableColumn& column) {
        return column.side == Side::Start && column.weight > 0;
    };
    const auto found = std::find_if(table.columns.cbegin(), table.columns.cend(), names);
    return found == table.columns.cend() ? 0 : found - table.columns.cbegin();
}

}  // namespace moderato
