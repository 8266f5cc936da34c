#pragma once

#include "core/plan/theme.h"
#include "core/timing/stretches.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace moderato {

/// How a piece of text weighs beside its neighbours.
enum class Emphasis { Normal, Strong, Quiet, Alert };

/// A piece of text in one weight.
struct Span {
    QString text;
    Emphasis emphasis = Emphasis::Normal;
    QString link = {};  ///< an http, https or mailto address that it leads to; empty if none

    bool operator==(const Span&) const = default;
};

/// One paragraph: spans that flow together, and a figure that stands at its end ("Amina Diallo (youth)   3 + 2").
struct TextLine {
    QList<Span> spans;
    Span figure;

    bool operator==(const TextLine&) const = default;
};

/// A paragraph in one weight.
inline TextLine textLine(const QString& text, Emphasis emphasis = Emphasis::Normal)
{
    return {{{text, emphasis}}, {}};
}

/// Where the text of a column or cell stands: at the side where reading begins, or at the other.
enum class Side { Start, End };

/// The title of the report (level 1) or of a section of it (level 2).
struct Heading {
    int level = 2;
    QString text;
    QString above;  ///< a small line over it, such as the event
    QString aside;  ///< what stands at the end of that small line, such as the sheet's name

    bool operator==(const Heading&) const = default;
};

/// A label and what belongs to it.
struct Fact {
    QString label;
    QList<TextLine> lines;
    bool wide = false;  ///< needs the whole width; others can stand side by side

    bool operator==(const Fact&) const = default;
};

struct Facts {
    QList<Fact> facts;

    bool operator==(const Facts&) const = default;
};

struct TableColumn {
    QString title;
    int weight = 0;  ///< its share of the width that is left; 0: as wide as its content
    Side side = Side::Start;
    QString figureTitle;  ///< over the figures at the end of its paragraphs, if they have any
    bool yields = false;  ///< on narrow paper its cells stand below the other words of their rows

    bool operator==(const TableColumn&) const = default;
};

struct TableCell {
    QList<TextLine> lines;

    bool operator==(const TableCell&) const = default;
};

/// One row: a cell for each column, or a heading over all of them, which is never the last row of a page.
struct TableRow {
    bool heading = false;      ///< it has one cell, which spans all columns
    bool opensGroup = false;   ///< no longer part of what the last heading opened
    std::optional<Kind> kind;  ///< whose colour marks it
    QList<TableCell> cells;

    bool operator==(const TableRow&) const = default;
};

struct Table {
    QList<TableColumn> columns;
    QList<TableRow> rows;

    bool operator==(const Table&) const = default;
};

/// A stretch of time in a strip.
struct StripPiece {
    Kind kind = Kind::Discussion;
    Use use = Use::Content;
    Seconds start{0};
    Seconds length{0};

    bool operator==(const StripPiece&) const = default;
};

/// A moment of a strip with its words: a tick of the ruler, or the number of a segment at its start.
struct StripLabel {
    Seconds at{0};
    QString text;

    bool operator==(const StripLabel&) const = default;
};

/// What a colour of a strip stands for.
struct StripKey {
    Kind kind = Kind::Discussion;
    Use use = Use::Content;
    QString text;

    bool operator==(const StripKey&) const = default;
};

/// The session's time to scale, from 0 to the later of limit and scheduled end.
struct Strip {
    QList<StripPiece> pieces;  ///< without a hole from 0 to the scheduled end
    QList<StripLabel> segments;
    QList<StripLabel> ticks;
    QList<StripKey> keys;  ///< what can be seen: what lies over the limit has no other colour than that
    Seconds limit{0};
    Seconds scheduledEnd{0};
    QString limitText;
    QString
        remainderText;  ///< what lies between limit and scheduled end: "15:00 over", "5:00 spare"; else empty

    bool operator==(const Strip&) const = default;
};

/// One sum, with what has to be known of it.
struct Total {
    QString label;
    QString value;
    QStringList remarks;
    Emphasis emphasis = Emphasis::Normal;

    bool operator==(const Total&) const = default;
};

struct Totals {
    QList<Total> totals;

    bool operator==(const Totals&) const = default;
};

/// A sentence on its own.
struct Note {
    QString text;
    Emphasis emphasis = Emphasis::Normal;

    bool operator==(const Note&) const = default;
};

/// Paragraphs to read, or to read out.
struct Prose {
    QList<TextLine> lines;

    bool operator==(const Prose&) const = default;
};

/// Ruled lines to write on.
struct WritingLines {
    int count = 3;
    QString label;              ///< what to write there; may be empty
    bool onlyWithRoom = false;  ///< they begin no page: paper without them does as well

    bool operator==(const WritingLines&) const = default;
};

/// Something to hold up: a few words as large as they go, two cards a page.
struct Card {
    QString text;
    QString caption;  ///< small, for the one who holds it

    bool operator==(const Card&) const = default;
};

/// What follows begins on a new page.
struct PageBreak {
    bool operator==(const PageBreak&) const = default;
};

using Block = std::variant<Heading, Facts, Table, Strip, Totals, Note, Prose, WritingLines, Card, PageBreak>;

/// What gets handed out, free of any format: PDF, print, HTML and Markdown are made from it.
struct Report {
    QString title;
    QString subject;  ///< what sheet it is, and of what
    QString author;
    QString language;          ///< BCP 47 tag of the sentences
    bool rightToLeft = false;  ///< it reads from right to left: columns and sides are mirrored
    QString footer;            ///< stands on every page
    Theme theme;               ///< how it looks; its header and footer stand on every page too
    int typePercent = 100;     ///< how large its texts are set: 125 for what is read out standing
    QList<Block> blocks;

    bool operator==(const Report&) const = default;
};

}  // namespace moderato
