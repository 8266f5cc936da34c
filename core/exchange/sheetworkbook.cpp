#include "core/exchange/sheetworkbook.h"

#include "core/exchange/sheettables.h"
#include "core/exchange/workbook.h"

#include <QRegularExpression>

namespace moderato {
namespace {

constexpr qsizetype longestSheetName = 31;
constexpr qsizetype narrowestColumn = 8;  // in characters
constexpr qsizetype widestColumn = 60;

/// As the format allows it.
QString sheetPageName(const QString& name)
{
    static const QRegularExpression refused(QStringLiteral(R"([\[\]:*?/\\']+)"));
    return QString(name).replace(refused, QStringLiteral(" ")).simplified().left(longestSheetName).trimmed();
}

void writeSheetCell(Worksheet& page, CellPlace place, const SheetCell& cell, CellStyle style)
{
    if (cell.length)
        page.duration(place, *cell.length);
    else if (cell.number)
        page.number(place, *cell.number, CellStyle::Number);
    else if (!cell.text.isEmpty() || style != CellStyle::Text)
        page.text(place, cell.text, style);
}

/// The heading of a group goes over all columns.
void writeSheetRow(Worksheet& page, int row, const SheetRow& cells, qsizetype columns)
{
    const qsizetype count = cells.heading ? std::max(columns, cells.cells.size()) : cells.cells.size();
    for (qsizetype i = 0; i < count; ++i)
        writeSheetCell(page, {row, static_cast<int>(i)}, cells.cells.value(i),
                       cells.heading ? CellStyle::Group : CellStyle::Text);
}

void setColumnWidths(Worksheet& page, const SheetTable& table)
{
    QList<qsizetype> widths;
    for (const QString& title : table.columns)
        widths.append(title.size());
    for (const SheetRow& row : table.rows) {
        widths.resize(std::max(widths.size(), row.cells.size()));
        // What stands alone in its row runs on over the next columns.
        for (qsizetype i = 0; i < row.cells.size() && row.cells.size() > 1; ++i)
            for (const QString& line : row.cells.at(i).text.split(u'\n'))
                widths[i] = std::max(widths.at(i), line.size());
    }
    for (qsizetype i = 0; i < widths.size(); ++i)
        page.columnWidth(static_cast<int>(i),
                         static_cast<double>(std::clamp(widths.at(i), narrowestColumn, widestColumn) + 2));
}

void writeSheetPage(Workbook& book, const SheetTable& table, bool rightToLeft)
{
    Worksheet page = book.addSheet(sheetPageName(table.name));
    if (rightToLeft)
        page.rightToLeft();
    int row = 0;
    if (table.columns.isEmpty())
        page.text({row++, 0}, table.title, CellStyle::Title);
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        page.text({0, static_cast<int>(i)}, table.columns.at(i), CellStyle::Header);
    if (!table.columns.isEmpty())
        page.freeze({++row, 0});
    for (const SheetRow& cells : table.rows)
        // A sentence needs no cell that wraps.
        if (cells.cells.size() == 1 && !cells.heading)
            page.text({row++, 0}, cells.cells.first().text, CellStyle::Number);
        else
            writeSheetRow(page, row++, cells, table.columns.size());
    setColumnWidths(page, table);
}

}  // namespace

Result<QByteArray> sheetWorkbook(const Report& report, const QDateTime& created)
{
    Workbook book({report.title, report.subject, report.author, created});
    for (const SheetTable& table : sheetTables(report))
        writeSheetPage(book, table, report.rightToLeft);
    return book.bytes();
}

}  // namespace moderato
