#pragma once

#include "core/plan/theme.h"

namespace moderato {

// An event's look as rules of a style sheet. Whatever a theme holds, it can't end a rule or the sheet.

/// The theme's colour made darker, or on a dark page lighter, until text in it reads well (4.5 to 1); the program's own
/// if the theme has none.
QString readableAccent(const Theme& theme, bool dark);

/// A family of the theme as a list of families with its successors; the program's own if the theme has none.
QString fontFamilies(const Theme& theme);

/// The logo as a `data:` address; empty if there is none, or if it is neither PNG nor JPEG.
QString logoAddress(const Theme& theme);

}  // namespace moderato
