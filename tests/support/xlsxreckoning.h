#pragma once

#include "tests/support/xlsxfile.h"

namespace moderato::test {

/// What a formula of ours amounts to with the cells as they are: =SUM(A1:A9), =MAX(A1:A9), =MAX(0,A1-B1) and =A1+B1.
double reckoned(const XlsxSheet& sheet, const QString& formula);

/// The sheet after a spreadsheet program has reckoned all its formulas anew.
XlsxSheet recalculated(XlsxSheet sheet);

}  // namespace moderato::test
