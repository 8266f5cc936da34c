#pragma once

#include "core/report/report.h"
#include "core/result.h"

#include <QByteArray>
#include <QDateTime>

namespace moderato {

/// The tables of a sheet as a spreadsheet (XLSX), each on a page of its own whose column titles stay on the screen; lengths
/// and numbers can be reckoned with. `created` stands for the moment at which it was made.
Result<QByteArray> sheetWorkbook(const Report& report, const QDateTime& created);

}  // namespace moderato
