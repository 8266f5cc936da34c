#pragma once

#include "core/report/handouts.h"
#include "core/result.h"
#include "ui/report/pageformat.h"

#include <QByteArray>

namespace moderato {

/// The report as a PDF with embedded fonts, in which every word can be found and copied. The same report gives the same
/// bytes. Needs a QGuiApplication.
Result<QByteArray> toPdf(const Report& report, const PageFormat& format);

/// All reports in one PDF. Each is made, painted and dropped before the next one, begins on a page of its own, has its own
/// page numbers and its entry in the outline. Fails if there is none, or if `progress` stops it.
Result<QByteArray> toPdf(const ReportSequence& reports, const PageFormat& format,
                         const Progress& progress = {});

}  // namespace moderato
