#pragma once

#include "core/report/report.h"

#include <QString>
#include <QStringList>

namespace moderato {

/// The text as spreadsheets and calendars can hold it: line breaks are \n alone, control characters and what is no
/// character are gone, half a surrogate pair has become U+FFFD. A tab stays.
QString readableText(const QString& text);

/// The lines of a report's cell without their weights, a figure after its line: "Amina Diallo (youth) 3 + 2".
QStringList plainLines(const TableCell& cell);

}  // namespace moderato
