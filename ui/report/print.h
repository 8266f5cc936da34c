#pragma once

#include "core/report/report.h"
#include "core/result.h"

class QPagedPaintDevice;

namespace moderato {

/// Paints a report on a device's paper, such as a printer's, which has no margins of its own: the same pages as in the PDF.
/// Fails if the device takes no page.
Done print(const Report& report, QPagedPaintDevice& device);

}  // namespace moderato
