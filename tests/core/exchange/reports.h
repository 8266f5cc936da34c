#pragma once

#include "core/report/handouts.h"

namespace moderato::test {

// Short ways to write down reports.

inline ReportSequence sequenceOf(const QList<Report>& reports)
{
    return {static_cast<int>(reports.size()), [reports](int index) { return reports.at(index); }};
}

inline TableCell cellSaying(const char* text)
{
    return {{textLine(QString::fromUtf8(text))}};
}

}  // namespace moderato::test
