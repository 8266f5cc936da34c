#include "ui/parts/kindcolours.h"
#include "ui/report/bands.h"
#include "ui/report/flow.h"

namespace moderato {
namespace {

constexpr qreal padAside = 4.5;  // between a cell's edge and its text
constexpr qreal padAbove = 4.5;
constexpr qreal chipWidth = 3;          // the kind's colour at a row's edge
constexpr qreal mostForContent = 0.2;   // of the table's width, for a column as wide as its content
constexpr qreal leastForWords = 70;     // a column of words that is narrower breaks them
constexpr qreal leastForFigures = 100;  // and one with figures at the end of its paragraphs
constexpr qreal stackGap = 4;
constexpr qreal roomToWrite = 20;

/// Where a table's columns lie.
struct Columns {
    QList<qreal> left;
    QList<qreal> width;
    int stack =
        -1;  ///< the column in which all with a weight stand below each other; -1: each has its own place
};

qreal contentWidth(const Table& table, const Look& look, int column)
{
    qreal width = naturalWidth(look, table.columns.at(column).title, Type::ColumnTitle);
    for (const TableRow& row : table.rows)
        if (!row.heading)
            width = std::max(width, naturalWidth(look, row.cells.value(column).lines, Type::Body));
    return width + 2 * padAside;
}

QList<qreal> widthsOf(const Table& table, const Setting& setting)
{
    QList<qreal> widths;
    int weights = 0;
    qreal left = setting.width - chipWidth;
    for (int i = 0; i < table.columns.size(); ++i) {
        const int weight = table.columns.at(i).weight;
        const qreal most = setting.width * mostForContent;
        widths.append(weight > 0 ? 0 : std::min(contentWidth(table, setting.look, i), most));
        weights += weight;
        left -= widths.last();
    }
    for (int i = 0; weights > 0 && i < widths.size(); ++i)
        widths[i] += left * table.columns.at(i).weight / weights;
    return widths;
}

bool isTooNarrow(const TableColumn& column, qreal width)
{
    return column.weight > 0 && width < (column.figureTitle.isEmpty() ? leastForWords : leastForFigures);
}

/// Puts the columns of words into the first of them.
void stackColumns(Columns& columns, const Table& table)
{
    for (int i = 0; i < table.columns.size(); ++i) {
        if (table.columns.at(i).weight == 0)
            continue;
        if (columns.stack < 0) {
            columns.stack = i;
        } else {
            columns.width[columns.stack] += columns.width.at(i);
            columns.width[i] = 0;
        }
    }
}

Columns columnsOf(const Table& table, const Setting& setting)
{
    Columns columns;
    columns.width = widthsOf(table, setting);
    bool tooNarrow = false;
    for (int i = 0; i < table.columns.size(); ++i)
        tooNarrow = tooNarrow || isTooNarrow(table.columns.at(i), columns.width.at(i));
    if (tooNarrow)
        stackColumns(columns, table);
    qreal x = chipWidth;
    for (const qreal width : std::as_const(columns.width)) {
        columns.left.append(x);
        x += width;
    }
    return columns;
}

bool isStacked(const Table& table, const Columns& columns, int column)
{
    return columns.stack >= 0 && column != columns.stack && table.columns.at(column).weight > 0;
}

Band titlesBand(const Table& table, const Columns& columns, const Setting& setting)
{
    Band band;
    band.before = 11;
    band.keepWithNext = true;
    for (int i = 0; i < table.columns.size(); ++i) {
        if (isStacked(table, columns, i))
            continue;
        const qreal textWidth = columns.width.at(i) - 2 * padAside;
        const TableColumn& column = table.columns.at(i);
        const TextLine title{{{column.title, Emphasis::Quiet}}, {column.figureTitle, Emphasis::Quiet}};
        const Spot spot{{columns.left.at(i) + padAside, 0}, textWidth, column.side};
        const qreal height = placeLines(band.items, setting.look, {title}, Type::ColumnTitle, spot);
        band.height = std::max(band.height, height);
    }
    band.height += 4;
    band.items.append(PlacedRule{{0, band.height, setting.width, band.height}, paper::ink, 0.9});
    return band;
}

/// What the first line says, without the figure at its end.
QString headingText(const QList<TextLine>& lines)
{
    QString text;
    for (const TextLine& line : lines.first(std::min<qsizetype>(lines.size(), 1)))
        for (const Span& span : line.spans)
            text += span.text;
    return text;
}

Band headingRow(const TableRow& row, const Setting& setting)
{
    const QList<TextLine> lines = row.cells.value(0).lines;
    Band band;
    band.before = 7;
    band.keepWithNext = true;
    band.level = 2;
    band.bookmark = headingText(lines);
    QList<Placed> texts;
    const qreal inset = chipWidth + padAside;
    const Spot spot{{inset, 5}, setting.width - 2 * inset};
    band.height = placeLines(texts, setting.look, lines, Type::PartTitle, spot) + 10;
    band.items.append(PlacedRect{{0, 0, setting.width, band.height}, setting.look.tint, {}});
    band.items.append(texts);
    return band;
}

void placeChip(QList<Placed>& items, Kind kind, qreal height)
{
    const QColor hatch = kind == Kind::Floor ? floorHatch() : QColor();
    items.append(PlacedRect{{0, 1, chipWidth, height - 2}, kindColour(kind), hatch});
}

bool isBlank(const TableCell& cell)
{
    return std::all_of(cell.lines.cbegin(), cell.lines.cend(), [](const TextLine& line) {
        return line.figure.text.isEmpty() && headingText({line}).isEmpty();
    });
}

/// True for a column that is there to be written in.
bool isToBeFilled(const Table& table, int column)
{
    return std::all_of(table.rows.cbegin(), table.rows.cend(), [column](const TableRow& row) {
        return row.heading || isBlank(row.cells.value(column));
    });
}

/// Places the cells of one row.
class RowDrawing {
public:
    RowDrawing(const Table& table, const Columns& columns, const Setting& setting)
        : m_table(table)
        , m_columns(columns)
        , m_setting(setting)
    {
    }

    Band band(const TableRow& row)
    {
        for (int i = 0; i < std::min(row.cells.size(), m_table.columns.size()); ++i)
            if (i == m_columns.stack)
                stackTo(placeCell(row.cells.at(i), spotOf(i)));
            else if (!isStacked(m_table, m_columns, i))
                m_height = std::max(m_height, placeCell(row.cells.at(i), spotOf(i)));
            else if (isToBeFilled(m_table, i))
                stackRoom(i);
            else if (!isBlank(row.cells.at(i)))
                stackCell(row.cells.at(i), i);
        m_band.height = m_height + padAbove;
        return m_band;
    }

private:
    Spot spotOf(int column) const
    {
        return {{m_columns.left.at(column) + padAside, padAbove},
                m_columns.width.at(column) - 2 * padAside,
                m_table.columns.at(column).side};
    }

    qreal placeCell(const TableCell& cell, const Spot& spot)
    {
        return spot.at.y() + placeLines(m_band.items, m_setting.look, cell.lines, Type::Body, spot);
    }

    /// The title of a column that has no place of its own, below what is in the stack already.
    Spot stackTitle(int column)
    {
        Spot spot = spotOf(m_columns.stack);
        spot.side = Side::Start;
        spot.at.setY(m_stackEnd + stackGap);
        const TableColumn& titles = m_table.columns.at(column);
        const TextLine title{{{titles.title, Emphasis::Quiet}}, {titles.figureTitle, Emphasis::Quiet}};
        spot.at.ry() += placeLines(m_band.items, m_setting.look, {title}, Type::ColumnTitle, spot);
        return spot;
    }

    void stackCell(const TableCell& cell, int column) { stackTo(placeCell(cell, stackTitle(column))); }

    void stackRoom(int column)
    {
        const Spot spot = stackTitle(column);
        const qreal y = spot.at.y() + roomToWrite;
        m_band.items.append(PlacedRule{{spot.at.x(), y, spot.at.x() + spot.width, y}, paper::rule, 0.5});
        stackTo(y);
    }

    void stackTo(qreal bottom)
    {
        m_stackEnd = bottom;
        m_height = std::max(m_height, bottom);
    }

    const Table& m_table;
    const Columns& m_columns;
    const Setting& m_setting;
    Band m_band;
    qreal m_height = padAbove;
    qreal m_stackEnd = padAbove;
};

Band cellsRow(const Table& table, const TableRow& row, const Columns& columns, const Setting& setting)
{
    const qreal width = setting.width;
    Band band = RowDrawing(table, columns, setting).band(row);
    band.before = row.opensGroup ? 7 : 0;
    if (row.kind)
        placeChip(band.items, *row.kind, band.height);
    if (row.opensGroup)
        band.items.append(PlacedRule{{0, 0, width, 0}, paper::ink, 0.9});
    band.items.append(PlacedRule{{0, band.height, width, band.height}, paper::rule, 0.5});
    return band;
}

}  // namespace

void appendBands(QList<Band>& bands, const Table& table, const Setting& setting)
{
    const Columns columns = columnsOf(table, setting);
    const int titles = static_cast<int>(bands.size());
    bands.append(titlesBand(table, columns, setting));
    for (const TableRow& row : table.rows) {
        bands.append(row.heading ? headingRow(row, setting) : cellsRow(table, row, columns, setting));
        bands.last().columnTitles = titles;
    }
    if (table.rows.size() > 1)
        bands[bands.size() - 2].likesNext = true;
}

}  // namespace moderato
