#pragma once

#include "core/report/sheetinput.h"

#include <QByteArray>

namespace moderato {

/// The agenda as CSV for a spreadsheet: a header row, then a row a segment, the parked ones too. It has nothing internal:
/// no notes, no contact data.
QByteArray agendaCsv(const SheetInput& input);

}  // namespace moderato
