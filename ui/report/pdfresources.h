#pragma once

class QPDF;

namespace moderato {

/// Qt writes down for each page its size and a list of its fonts and colours. Pages with equal ones share one from here
/// on: that is most of what thousands of them would need in memory. Throws what qpdf throws.
void sharePageAttributes(QPDF& pdf);

}  // namespace moderato
