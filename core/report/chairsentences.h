#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

// Sentences for the chair to say, in quotation marks.

/// Welcome, what the session is to bring, how long it lasts, and how the floor takes part.
QList<TextLine> openingSentences(const SheetInput& input);

/// What opens the segment at this place of the agenda; with its part, if that begins with it. Empty for a buffer.
QList<TextLine> segmentSentences(const SheetInput& input, qsizetype place);

/// Thanks, and the end.
QList<TextLine> closingSentences(const SheetInput& input);

}  // namespace moderato
