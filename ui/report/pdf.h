#pragma once

#include "core/report/report.h"
#include "core/result.h"
#include "ui/report/pageformat.h"

#include <QByteArray>

namespace moderato {

/// The report as a PDF with embedded fonts, in which every word can be found and copied. The same report gives the same
/// bytes. Needs a QGuiApplication.
Result<QByteArray> toPdf(const Report& report, const PageFormat& format);

}  // namespace moderato
