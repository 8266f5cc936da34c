#pragma once

#include <QString>

namespace moderato {

/// The BCP 47 tag of the language in which sentences are written now: "en", or that of the installed translation.
QString languageTag();

/// True if that language is written from right to left.
bool languageIsRightToLeft();

}  // namespace moderato
