#pragma once

#include "core/report/report.h"

namespace moderato {

// Texts on one line each, in which no sign means anything but itself. They can begin a line or a cell.

/// A text; its line ends become `<br>`.
QString markdownText(const QString& text);

/// A text in bold type, if it says anything.
QString markdownStrong(const QString& text);

/// Spans that flow together: strong ones in bold type, links as links.
QString markdownSpans(const QList<Span>& spans);

/// The spans, and the figure at their end after a colon.
QString markdownLine(const TextLine& line);

/// All lines, joined by `<br>`.
QString markdownLines(const QList<TextLine>& lines);

}  // namespace moderato
