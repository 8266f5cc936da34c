#pragma once

#include "ui/report/pages.h"

namespace moderato {

/// What stands on a page in one: a row of a table, a strip, a heading. It reaches over the whole width.
struct Band {
    qreal height = 0;
    qreal before = 0;           ///< room above it, unless it begins a page
    bool keepWithNext = false;  ///< never the last of a page
    int columnTitles = -1;      ///< the band to repeat above it where it begins a page; -1: none
    QList<Placed> items;        ///< from (0, 0)
    QString bookmark;           ///< its title in the outline of the document; empty: none
    int level = 1;
};

// Each makes the bands of one block, for a page of this width.

void appendBands(QList<Band>& bands, const Heading& heading, qreal width);
void appendBands(QList<Band>& bands, const Facts& facts, qreal width);
void appendBands(QList<Band>& bands, const Table& table, qreal width);
void appendBands(QList<Band>& bands, const Strip& strip, qreal width);
void appendBands(QList<Band>& bands, const Totals& totals, qreal width);
void appendBands(QList<Band>& bands, const Note& note, qreal width);
void appendBands(QList<Band>& bands, const Prose& prose, qreal width);
void appendBands(QList<Band>& bands, const WritingLines& lines, qreal width);
void appendBands(QList<Band>& bands, const Card& card, qreal width);
void appendBands(QList<Band>& bands, const PageBreak& pageBreak, qreal width);

}  // namespace moderato
