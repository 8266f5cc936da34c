#pragma once

#include "core/report/handouts.h"
#include "core/result.h"

class QPagedPaintDevice;

namespace moderato {

/// Paints a report on a device's paper, such as a printer's, which has no margins of its own: the same pages as in the PDF.
/// Fails if the device takes no page.
Done print(const Report& report, QPagedPaintDevice& device);

/// The same with one report after the other, each from a page of its own, so many per cent as large as they are made for.
/// Fails if `progress` stops it, too; what was painted until then stays.
Done print(const ReportSequence& reports, QPagedPaintDevice& device, const Progress& progress = {},
           int percent = 100);

}  // namespace moderato
