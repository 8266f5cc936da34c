#pragma once

#include "core/report/handouts.h"

#include <QByteArray>

namespace moderato {

/// The reports as one HTML file that needs nothing else: no script, nothing from outside, the logo inside. With more than
/// one it begins with a list of links to them. It looks as the theme of the first one says. The same reports always give
/// the same bytes. If `progress` returns false it ends after the report at hand.
QByteArray toHtml(const ReportSequence& reports, const Progress& progress = {});

}  // namespace moderato
