#pragma once

#include "core/report/sheetinput.h"
#include "core/result.h"

#include <QByteArray>

namespace moderato {

/// The agenda as a spreadsheet (XLSX): one sheet with a row a segment, real times and durations, and sums that follow
/// when a duration is changed; parked segments stand below the sum. A second sheet says who speaks for how long in
/// which segment, if anybody has a turn. The same agenda makes the same bytes. It holds no internal notes and no way to
/// reach people.
Result<QByteArray> toXlsx(const SheetInput& input);

}  // namespace moderato
