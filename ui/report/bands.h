#pragma once

#include "ui/report/look.h"
#include "ui/report/pages.h"

namespace moderato {

/// What stands on a page in one: a row of a table, a strip, a heading. It reaches over the whole width.
struct Band {
    qreal height = 0;
    qreal before = 0;           ///< room above it, unless it begins a page
    bool keepWithNext = false;  ///< never the last of a page
    bool likesNext = false;     ///< not the last of a page if a page can hold it with the next one
    bool dispensable = false;   ///< left out where its page has no room for it
    bool cuttable = false;      ///< a long one may go on on the next page
    bool ruled = false;         ///< a line to write on
    bool endsPage = false;      ///< it has nothing to show, but what follows begins a page
    int columnTitles = -1;      ///< the band to repeat above it where it begins a page; -1: none
    QList<Placed> items;        ///< from (0, 0)
    QList<Placed> divider;      ///< what parts it from what is above it, if it does not begin a page
    QString bookmark;           ///< its title in the outline of the document; empty: none
    int level = 1;
};

/// What blocks are set in: the room that a page has for them, and how they look.
struct Setting {
    qreal width = 0;
    qreal height = 0;
    Look look = {};
    bool rightToLeft = false;  ///< the page is going to be mirrored
};

// Each makes the bands of one block.

void appendBands(QList<Band>& bands, const Heading& heading, const Setting& setting);
void appendBands(QList<Band>& bands, const Facts& facts, const Setting& setting);
void appendBands(QList<Band>& bands, const Table& table, const Setting& setting);
void appendBands(QList<Band>& bands, const Strip& strip, const Setting& setting);
void appendBands(QList<Band>& bands, const Totals& totals, const Setting& setting);
void appendBands(QList<Band>& bands, const Note& note, const Setting& setting);
void appendBands(QList<Band>& bands, const Prose& prose, const Setting& setting);
void appendBands(QList<Band>& bands, const WritingLines& lines, const Setting& setting);
void appendBands(QList<Band>& bands, const Card& card, const Setting& setting);
void appendBands(QList<Band>& bands, const PageBreak& pageBreak, const Setting& setting);

}  // namespace moderato
