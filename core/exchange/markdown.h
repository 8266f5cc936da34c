#pragma once

#include "core/report/handouts.h"

#include <QByteArray>

namespace moderato {

/// The reports as Markdown (CommonMark with the tables of GitHub), a rule between any two. No HTML in it but `<br>`; what
/// people wrote stands as they wrote it. The same reports always give the same bytes. If `progress` returns false it ends
/// after the report at hand.
QByteArray toMarkdown(const ReportSequence& reports, const Progress& progress = {});

}  // namespace moderato
