#include "core/exchange/sheetcsv.h"

#include "core/exchange/csvtext.h"
#include "core/exchange/sheettables.h"

namespace moderato {
namespace {

QByteArray csvOfTable(const SheetTable& table)
{
    QByteArray csv = csvRow({table.title});
    if (!table.columns.isEmpty())
        csv += csvRow(table.columns);
    for (const SheetRow& row : table.rows) {
        QStringList cells;
        for (const SheetCell& cell : row.cells)
            cells.append(cell.text);
        csv += csvRow(cells);
    }
    return csv;
}

}  // namespace

QByteArray sheetCsv(const Report& report)
{
    QByteArrayList tables;
    for (const SheetTable& table : sheetTables(report))
        tables.append(csvOfTable(table));
    return csvByteOrderMark + tables.join("\r\n");
}

}  // namespace moderato
