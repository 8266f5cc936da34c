#include "ui/parts/kindcolours.h"
#include "ui/report/bands.h"
#include "ui/report/flow.h"

namespace moderato {
namespace {

constexpr qreal padAside = 4.5;  // between a cell's edge and its text
constexpr qreal padAbove = 4.5;
constexpr qreal chipWidth = 3;         // the kind's colour at a row's edge
constexpr qreal mostForContent = 0.2;  // of the table's width, for a column as wide as its content

/// Where a table's columns lie.
struct Columns {
    QList<qreal> left;
    QList<qreal> width;
};

qreal contentWidth(const Table& table, int column)
{
    qreal width =
        naturalWidth(QList<Span>{{table.columns.at(column).title, Emphasis::Normal}}, Type::ColumnTitle);
    for (const TableRow& row : table.rows)
        if (!row.heading)
            width = std::max(width, naturalWidth(row.cells.at(column).lines, Type::Body));
    return width + 2 * padAside;
}

Columns columnsOf(const Table& table, qreal width)
{
    Columns columns;
    const int count = static_cast<int>(table.columns.size());
    int weights = 0;
    qreal left = width - chipWidth;
    for (int i = 0; i < count; ++i) {
        const int weight = table.columns.at(i).weight;
        columns.width.append(weight > 0 ? 0 : std::min(contentWidth(table, i), width * mostForContent));
        weights += weight;
        left -= columns.width.last();
    }
    qreal x = chipWidth;
    for (int i = 0; i < count; ++i) {
        if (weights > 0)
            columns.width[i] += left * table.columns.at(i).weight / weights;
        columns.left.append(x);
        x += columns.width.at(i);
    }
    return columns;
}

Band titlesBand(const Table& table, const Columns& columns, qreal width)
{
    Band band;
    band.before = 11;
    band.keepWithNext = true;
    for (int i = 0; i < table.columns.size(); ++i) {
        const qreal textWidth = columns.width.at(i) - 2 * padAside;
        const TableColumn& column = table.columns.at(i);
        const TextLine title{{{column.title, Emphasis::Quiet}}, {column.figureTitle, Emphasis::Quiet}};
        const QPointF at{columns.left.at(i) + padAside, 0};
        const qreal height = placeLines(band.items, {title}, Type::ColumnTitle, at, textWidth, column.side);
        band.height = std::max(band.height, height);
    }
    band.height += 4;
    band.items.append(PlacedRule{{0, band.height, width, band.height}, paper::ink, 0.9});
    return band;
}

Band headingRow(const TableRow& row, qreal width)
{
    Band band;
    band.before = 7;
    band.keepWithNext = true;
    band.level = 2;
    band.bookmark = row.cells.isEmpty() || row.cells.first().lines.isEmpty()
                        ? QString()
                        : row.cells.first().lines.first().spans.first().text;
    QList<Placed> texts;
    const qreal inset = chipWidth + padAside;
    const qreal height =
        placeLines(texts, row.cells.first().lines, Type::PartTitle, {inset, 5}, width - 2 * inset);
    band.height = height + 10;
    band.items.append(PlacedRect{{0, 0, width, band.height}, paper::tint, {}});
    band.items.append(texts);
    return band;
}

void placeChip(QList<Placed>& items, Kind kind, qreal height)
{
    const QColor hatch = kind == Kind::Floor ? floorHatch() : QColor();
    items.append(PlacedRect{{0, 1, chipWidth, height - 2}, kindColour(kind), hatch});
}

Band cellsRow(const Table& table, const TableRow& row, const Columns& columns, qreal width)
{
    Band band;
    band.before = row.opensGroup ? 7 : 0;
    qreal height = 0;
    for (int i = 0; i < row.cells.size(); ++i) {
        const QPointF at{columns.left.at(i) + padAside, padAbove};
        const qreal textWidth = columns.width.at(i) - 2 * padAside;
        height = std::max(height, placeLines(band.items, row.cells.at(i).lines, Type::Body, at, textWidth,
                                             table.columns.at(i).side));
    }
    band.height = height + 2 * padAbove;
    if (row.kind)
        placeChip(band.items, *row.kind, band.height);
    if (row.opensGroup)
        band.items.append(PlacedRule{{0, 0, width, 0}, paper::ink, 0.9});
    band.items.append(PlacedRule{{0, band.height, width, band.height}, paper::rule, 0.5});
    return band;
}

}  // namespace

void appendBands(QList<Band>& bands, const Table& table, qreal width)
{
    const Columns columns = columnsOf(table, width);
    const int titles = static_cast<int>(bands.size());
    bands.append(titlesBand(table, columns, width));
    for (const TableRow& row : table.rows) {
        bands.append(row.heading ? headingRow(row, width) : cellsRow(table, row, columns, width));
        bands.last().columnTitles = titles;
    }
}

}  // namespace moderato
