#include "ui/parts/kindcolours.h"
#include "ui/report/bands.h"
#include "ui/report/flow.h"

#include <functional>

namespace moderato {
namespace {

constexpr qreal padAside = 4.5;  // between a cell's edge and its text
constexpr qreal padAbove = 4.5;
constexpr qreal chipWidth = 3;          // the kind's colour at a row's edge
constexpr qreal mostForContent = 0.2;   // of the table's width, for a column as wide as its content
constexpr qreal leastForWords = 70;     // a column of words that is narrower breaks them
constexpr qreal leastForFigures = 100;  // and one with figures at the end of its paragraphs
constexpr qreal leastToWriteIn = 52;    // one that is there for a time of day to be written in
constexpr qreal comfortable = 130;      // a column that yields does so where another would be narrower
constexpr qreal stackGap = 4;
constexpr qreal figureGapAbove = 1.6;
constexpr qreal roomToWrite = 20;

/// Where a table's columns lie.
struct Columns {
    QList<qreal> left;
    QList<qreal> width;
    int stack = -1;      ///< the column in which others stand below each other; -1: each has its own place
    QList<int> stacked;  ///< the others
};

qreal contentWidth(const Table& table, const Look& look, int column)
{
    qreal width = naturalWidth(look, table.columns.at(column).title, Type::ColumnTitle);
    for (const TableRow& row : table.rows)
        if (!row.heading)
            width = std::max(width, naturalWidth(look, row.cells.value(column).lines, Type::Body));
    return width + 2 * padAside;
}

bool hasWeight(const Table& table, int column)
{
    return table.columns.at(column).weight > 0;
}

/// The columns with a weight share what the others leave; those in `none` have no place.
QList<qreal> widthsOf(const Table& table, const Setting& setting, const QList<int>& none = {})
{
    QList<qreal> widths;
    int weights = 0;
    qreal left = setting.width - chipWidth;
    for (int i = 0; i < table.columns.size(); ++i) {
        const qreal most = setting.width * mostForContent;
        const bool hasOwn = !hasWeight(table, i) && !none.contains(i);
        widths.append(hasOwn ? std::min(contentWidth(table, setting.look, i), most) : 0);
        weights += none.contains(i) ? 0 : table.columns.at(i).weight;
        left -= widths.last();
    }
    for (int i = 0; weights > 0 && i < widths.size(); ++i)
        if (!none.contains(i))
            widths[i] += left * table.columns.at(i).weight / weights;
    return widths;
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

qreal leastColumnWidth(const Table& table, int column)
{
    if (isToBeFilled(table, column))
        return leastToWriteIn;
    return table.columns.at(column).figureTitle.isEmpty() ? leastForWords : leastForFigures;
}

QList<int> columnsThat(const Table& table, const std::function<bool(int)>& condition)
{
    QList<int> found;
    for (int i = 0; i < table.columns.size(); ++i)
        if (condition(i))
            found.append(i);
    return found;
}

/// Those that go below the others, since all beside each other would be too narrow.
QList<int> yielding(const Table& table, const QList<qreal>& widths)
{
    const auto isCramped = [&](int i) {
        return hasWeight(table, i) && !table.columns.at(i).yields && widths.at(i) < comfortable;
    };
    if (columnsThat(table, isCramped).isEmpty())
        return {};
    return columnsThat(table, [&table](int i) { return hasWeight(table, i) && table.columns.at(i).yields; });
}

/// Where even one column of words is cramped, figures go below them too; not those with which a row begins.
QList<int> figuresThatYield(const Table& table)
{
    return columnsThat(table, [&table](int i) { return i > 1 && !hasWeight(table, i); });
}

Columns columnsOf(const Table& table, const Setting& setting)
{
    Columns columns;
    columns.stacked = yielding(table, widthsOf(table, setting));
    columns.width = widthsOf(table, setting, columns.stacked);
    QList<int> words = columnsThat(table, [&table](int i) { return hasWeight(table, i); });
    const auto isTight = [&](int i) {
        return hasWeight(table, i) && !columns.stacked.contains(i) &&
               columns.width.at(i) < leastColumnWidth(table, i);
    };
    if (!columnsThat(table, isTight).isEmpty()) {
        columns.stacked = words.sliced(1);
        columns.width = widthsOf(table, setting, columns.stacked);
        if (columns.width.at(words.first()) < comfortable) {
            columns.stacked = figuresThatYield(table) + columns.stacked;
            columns.width = widthsOf(table, setting, columns.stacked);
        }
    }
    if (!columns.stacked.isEmpty())
        columns.stack = words.first();
    qreal x = chipWidth;
    for (const qreal width : std::as_const(columns.width)) {
        columns.left.append(x);
        x += width;
    }
    return columns;
}

Band titlesBand(const Table& table, const Columns& columns, const Setting& setting)
{
    Band band;
    band.before = 11;
    band.keepWithNext = true;
    for (int i = 0; i < table.columns.size(); ++i) {
        if (columns.stacked.contains(i))
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
        const int count = static_cast<int>(std::min(row.cells.size(), m_table.columns.size()));
        for (int i = 0; i < count; ++i)
            if (!m_columns.stacked.contains(i))
                placeBeside(row.cells.at(i), i);
        for (const int i : m_columns.stacked)
            if (i < count)
                placeBelow(row.cells.at(i), i);
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

    void placeBeside(const TableCell& cell, int column)
    {
        const qreal bottom = placeCell(cell, spotOf(column));
        m_height = std::max(m_height, bottom);
        if (hasWeight(m_table, column))
            m_stackEnd = std::max(m_stackEnd, bottom);
    }

    void placeBelow(const TableCell& cell, int column)
    {
        if (!hasWeight(m_table, column))
            stackFigure(cell, column);
        else if (isToBeFilled(m_table, column))
            stackRoom(column);
        else if (!isBlank(cell))
            stackCell(cell, column);
    }

    qreal placeCell(const TableCell& cell, const Spot& spot)
    {
        return spot.at.y() + placeLines(m_band.items, m_setting.look, cell.lines, Type::Body, spot);
    }

    /// The title of a column that has no place of its own, below what is in the stack already.
    Spot stackTitle(int column)
    {
        Spot spot = spotOf(m_columns.stack);
        spot.width = widthOfWords() - 2 * padAside;
        spot.side = Side::Start;
        spot.at.setY(m_stackEnd + stackGap);
        const TableColumn& titles = m_table.columns.at(column);
        const TextLine title{{{titles.title, Emphasis::Quiet}}, {titles.figureTitle, Emphasis::Quiet}};
        spot.at.ry() += placeLines(m_band.items, m_setting.look, {title}, Type::ColumnTitle, spot);
        return spot;
    }

    /// From the first column of words to the last of those beside it.
    qreal widthOfWords() const
    {
        qreal right = 0;
        for (int i = m_columns.stack; i < m_columns.width.size(); ++i)
            if (hasWeight(m_table, i) && !m_columns.stacked.contains(i))
                right = m_columns.left.at(i) + m_columns.width.at(i);
        return right - m_columns.left.at(m_columns.stack);
    }

    void stackCell(const TableCell& cell, int column) { stackTo(placeCell(cell, stackTitle(column))); }

    /// "Total 40:00 · 50:00 left".
    void stackFigure(const TableCell& cell, int column)
    {
        if (isBlank(cell))
            return;
        TextLine line{{{m_table.columns.at(column).title, Emphasis::Quiet}}, {}};
        QString between = QStringLiteral(" ");
        for (const TextLine& each : cell.lines) {
            line.spans.append({between, Emphasis::Quiet});
            line.spans.append(each.spans);
            between = QStringLiteral(" · ");
        }
        Spot spot = spotOf(m_columns.stack);
        spot.at.setY(m_stackEnd + figureGapAbove);
        stackTo(placeCell({{line}}, spot));
    }

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
    band.cuttable = true;
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
