#pragma once

#include "core/report/report.h"

#include <QList>

namespace moderato::test {

/// Reports that a layout has trouble with, all blocks among them: long titles, many segments and speakers, all scripts,
/// empty fields.
QList<Report> awkwardReports();

/// With an accent, a font, a header, a footer, and a logo four times as wide as it is high.
Theme fullTheme();

}  // namespace moderato::test
