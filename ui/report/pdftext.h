#pragma once

#include "ui/report/pdffinish.h"

class QPDF;

namespace moderato {

/// Makes the text of a painted PDF one that can be found and copied: fonts whose codes stand for plain characters,
/// letters for the ligatures of scripts that are read from right to left, and on each page what to copy in place of
/// its text objects. Throws what qpdf throws.
void makeTextPlain(QPDF& pdf, const QList<PageExtras>& pages);

}  // namespace moderato
