#pragma once

#include "core/report/report.h"

#include <QByteArray>

namespace moderato {

/// The tables of a sheet in one CSV: below each other, each with a line for its title, and an empty line between them. No
/// cell of it is a formula.
QByteArray sheetCsv(const Report& report);

}  // namespace moderato
