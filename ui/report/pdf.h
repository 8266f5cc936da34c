#pragma once

#include "core/report/handouts.h"
#include "core/result.h"
#include "ui/report/pageformat.h"

class QIODevice;

namespace moderato {

/// Writes all reports as one PDF with embedded fonts, in which every word can be found and copied. Each is made, painted
/// and dropped before the next one, begins on a page of its own, has its own page numbers and, if there are several, its
/// entry in the outline. The same reports give the same bytes. What is painted waits in a temporary file, so that
/// thousands of pages need little memory. Fails if there is no report, if `progress` stops it, or if a disk is full. Needs
/// a QGuiApplication.
Done writePdf(QIODevice& device, const ReportSequence& reports, const PageFormat& format,
              const Progress& progress = {});

}  // namespace moderato
