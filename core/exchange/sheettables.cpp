#include "core/exchange/sheettables.h"

#include "core/plan/duration.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetTables)
};

QString plainLine(const TextLine& line)
{
    QString text;
    for (const Span& span : line.spans)
        text += span.text;
    return text.simplified();
}

SheetCell figureCell(const QString& text)
{
    SheetCell cell{text.simplified()};
    bool isNumber = false;
    const int number = cell.text.toInt(&isNumber);
    if (isNumber)
        cell.number = number;
    else if (const Result<Seconds> length = parseDuration(cell.text);
             length && formatDuration(*length) == cell.text)
        cell.length = *length;
    return cell;
}

/// The texts of paragraphs below each other, and after them their figures if these have a column.
QList<SheetCell> cellsOfLines(const QList<TextLine>& lines, bool figuresApart)
{
    QStringList texts;
    QStringList figures;
    for (const TextLine& line : lines) {
        const QString text = plainLine(line);
        const QString figure = line.figure.text.simplified();
        texts.append(figuresApart || figure.isEmpty() ? text : QString(text + u' ' + figure).trimmed());
        if (!figure.isEmpty())
            figures.append(figure);
    }
    QList<SheetCell> cells{{texts.join(u'\n').trimmed()}};
    if (figuresApart)
        cells.append(figureCell(figures.join(u'\n')));
    return cells;
}

QList<SheetCell> cellsOfColumn(const TableColumn& column, const TableCell& cell)
{
    const QList<SheetCell> cells = cellsOfLines(cell.lines, !column.figureTitle.isEmpty());
    const bool isFigure = column.side == Side::End && cells.size() == 1;
    return isFigure ? QList<SheetCell>{figureCell(cells.first().text)} : cells;
}

/// Gathers the sections of a sheet.
class SectionReader {
public:
    explicit SectionReader(const Report& report) : m_report(report) {}

    QList<SheetTable> read()
    {
        for (const Block& block : m_report.blocks)
            std::visit([this](const auto& typed) { add(typed); }, block);
        m_tables.removeIf([](const SheetTable& table) { return table.rows.isEmpty(); });
        return m_tables;
    }

private:
    SheetTable& section()
    {
        if (m_tables.isEmpty())
            m_tables.append({m_report.title, m_report.title, {}, {}});
        return m_tables.last();
    }

    void add(const Heading& heading)
    {
        if (heading.level == 1)
            m_tables.append({m_report.title, heading.aside.isEmpty() ? heading.text : heading.aside, {}, {}});
        else
            m_tables.append({heading.text, heading.text, {}, {}});
    }

    void add(const Facts& facts)
    {
        for (const Fact& fact : facts.facts)
            section().rows.append({false, QList<SheetCell>{{fact.label}} + cellsOfLines(fact.lines, false)});
    }

    void add(const Table& table)
    {
        for (const TableColumn& column : table.columns) {
            section().columns.append(column.title);
            if (!column.figureTitle.isEmpty())
                section().columns.append(Words::tr("%1: %2", "titles of a column and of the figures in it")
                                             .arg(column.title, column.figureTitle));
        }
        for (const TableRow& row : table.rows)
            section().rows.append(row.heading ? headingRow(row) : plainRow(table, row));
    }

    void add(const Note& note) { section().rows.append({false, {{note.text}}}); }

    void add(const Prose& prose)
    {
        const bool figures = std::any_of(prose.lines.cbegin(), prose.lines.cend(),
                                         [](const TextLine& line) { return !line.figure.text.isEmpty(); });
        for (const TextLine& line : prose.lines)
            section().rows.append({false, cellsOfLines({line}, figures)});
    }

    void add(const Totals& totals)
    {
        for (const Total& total : totals.totals)
            section().rows.append(
                {false, {{total.label}, figureCell(total.value), {total.remarks.join(u'\n')}}});
    }

    void add(const Strip&) {}
    void add(const WritingLines&) {}
    void add(const Card&) {}
    void add(const PageBreak&) {}

    static SheetRow headingRow(const TableRow& row)
    {
        return {true,
                row.cells.isEmpty() ? QList<SheetCell>() : cellsOfLines(row.cells.first().lines, false)};
    }

    static SheetRow plainRow(const Table& table, const TableRow& row)
    {
        SheetRow plain;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            plain.cells.append(cellsOfColumn(table.columns.at(i), row.cells.value(i)));
        return plain;
    }

    const Report& m_report;
    QList<SheetTable> m_tables;
};

}  // namespace

QList<SheetTable> sheetTables(const Report& report)
{
    return SectionReader(report).read();
}

}  // namespace moderato
