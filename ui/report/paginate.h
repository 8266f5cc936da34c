#pragma once

#include "ui/report/bands.h"

namespace moderato {

/// A band on a page, or what of it stands there.
struct Slice {
    int band = 0;
    qreal top = 0;          ///< on the page
    qreal from = 0;         ///< the band's own height at which the slice begins
    qreal to = 0;           ///< and ends
    qreal printedTo = 0;    ///< what ends above this was on the page before
    bool repeated = false;  ///< column titles, said again
    bool divided = false;   ///< its divider stands above it

    bool operator==(const Slice&) const = default;
};

/// Spreads bands over pages of this height; at least one, which may be empty. A band is cut only if a page can't hold it
/// together with the headings that must stay above it, or if it is long and would leave much of a page empty; and then
/// between lines, and between paragraphs where these are short. No page is left empty by bands that end
/// one.
QList<QList<Slice>> paginate(const QList<Band>& bands, qreal height);

}  // namespace moderato
