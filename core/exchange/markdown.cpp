#include "core/exchange/markdown.h"

#include "core/exchange/markdowntext.h"
#include "core/exchange/striptext.h"
#include "core/exchange/tabletitle.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Markdown)
};

const QString& thematicBreak()
{
    static const QString line = QStringLiteral("---");
    return line;
}

QString joinedNonEmpty(const QStringList& texts, const QString& separator)
{
    QStringList said;
    for (const QString& text : texts)
        if (!text.isEmpty())
            said.append(text);
    return said.join(separator);
}

/// "**When:** ", or nothing.
QString labelText(const QString& label)
{
    return label.simplified().isEmpty() ? QString() : markdownStrong(Words::tr("%1:").arg(label)) + u' ';
}

QString factText(const Fact& fact)
{
    QStringList lines;
    for (const TextLine& each : fact.lines)
        if (const QString line = markdownLine(each); !line.isEmpty())
            lines.append(line);
    const QString begin = QLatin1String("- ") + labelText(fact.label);
    if (lines.size() < 2)
        return QString(begin + lines.join(QString())).trimmed();
    const QString next = QStringLiteral("\n  - ");
    return begin.trimmed() + next + lines.join(next);
}

QString pipeRow(const QStringList& cells)
{
    return QLatin1String("| ") + cells.join(QLatin1String(" | ")) + QLatin1String(" |");
}

QString pipeHeader(const Table& table)
{
    QStringList titles;
    QStringList rules;
    for (const TableColumn& column : table.columns) {
        titles.append(markdownLine({{{column.title}}, {column.figureTitle}}));
        rules.append(column.side == Side::End ? QStringLiteral("---:") : thematicBreak());
    }
    return pipeRow(titles) + u'\n' + pipeRow(rules);
}

/// A heading over all columns stands in the one that names the rows.
QString pipeHeading(const Table& table, const TableRow& row)
{
    QStringList cells(table.columns.size());
    for (const TextLine& line : row.cells.isEmpty() ? QList<TextLine>() : row.cells.first().lines) {
        TextLine strong = line;
        for (Span& span : strong.spans)
            span.emphasis = Emphasis::Strong;
        cells[titleColumn(table)] =
            joinedNonEmpty({cells.at(titleColumn(table)), markdownLine(strong)}, QStringLiteral("<br>"));
    }
    return pipeRow(cells);
}

QString pipeCells(const Table& table, const TableRow& row)
{
    QStringList cells(table.columns.size());
    for (qsizetype i = 0; i < std::min(cells.size(), row.cells.size()); ++i)
        cells[i] = markdownLines(row.cells.at(i).lines);
    return pipeRow(cells);
}

QString totalText(const Total& total)
{
    const QString remarks = total.remarks.join(Words::tr("; "));
    const QString text =
        remarks.simplified().isEmpty() ? total.value : Words::tr("%1 (%2)").arg(total.value, remarks);
    return QString(QLatin1String("- ") + labelText(total.label) + markdownText(text)).trimmed();
}

QString blockQuote(const QString& text)
{
    return text.isEmpty() ? text : QLatin1String("> ") + text;
}

QString blockText(const Heading& heading)
{
    const QString text = markdownText(heading.text);
    const QString line = text.isEmpty() ? text : QString(heading.level, u'#') + u' ' + text;
    const QStringList around{markdownText(heading.above), markdownText(heading.aside)};
    return joinedNonEmpty({line, joinedNonEmpty(around, QStringLiteral(" · "))}, QStringLiteral("\n\n"));
}

QString blockText(const Facts& facts)
{
    QStringList items;
    for (const Fact& fact : facts.facts)
        items.append(factText(fact));
    return items.join(u'\n');
}

QString blockText(const Table& table)
{
    if (table.columns.isEmpty() || table.rows.isEmpty())
        return {};
    QStringList rows{pipeHeader(table)};
    for (const TableRow& row : table.rows)
        rows.append(row.heading ? pipeHeading(table, row) : pipeCells(table, row));
    return rows.join(u'\n');
}

QString blockText(const Strip& strip)
{
    const QString limit = joinedNonEmpty({strip.limitText, strip.remainderText}, Words::tr(", "));
    return markdownText(joinedNonEmpty(pieceTexts(strip) + QStringList{limit}, QStringLiteral(" · ")));
}

QString blockText(const Totals& totals)
{
    QStringList items;
    for (const Total& total : totals.totals)
        items.append(totalText(total));
    return items.join(u'\n');
}

QString blockText(const Note& note)
{
    return blockQuote(markdownSpans({{note.text, note.emphasis}}));
}

QString blockText(const Prose& prose)
{
    QStringList paragraphs;
    for (const TextLine& line : prose.lines)
        paragraphs.append(markdownLine(line));
    return joinedNonEmpty(paragraphs, QStringLiteral("\n\n"));
}

QString blockText(const WritingLines& lines)
{
    QStringList paragraphs{markdownText(lines.label)};
    for (int i = 0; i < lines.count; ++i)
        paragraphs.append(QString(40, QChar(0x2026)));
    return joinedNonEmpty(paragraphs, QStringLiteral("\n\n"));
}

QString blockText(const Card& card)
{
    return blockQuote(
        joinedNonEmpty({markdownStrong(card.text), markdownText(card.caption)}, QStringLiteral("<br>")));
}

QString blockText(const PageBreak&)
{
    return thematicBreak();
}

bool hasTitleBlock(const Report& report)
{
    return std::any_of(report.blocks.cbegin(), report.blocks.cend(), [](const Block& block) {
        const Heading* heading = std::get_if<Heading>(&block);
        return heading && heading->level == 1;
    });
}

QString reportText(const Report& report)
{
    QStringList paragraphs{markdownText(report.theme.header)};
    if (!hasTitleBlock(report))
        paragraphs.append(blockText(Heading{1, report.title, {}, {}}));
    for (const Block& block : report.blocks)
        paragraphs.append(std::visit([](const auto& each) { return blockText(each); }, block));
    paragraphs.append(markdownText(report.theme.footer));
    return joinedNonEmpty(paragraphs, QStringLiteral("\n\n"));
}

}  // namespace

QByteArray toMarkdown(const ReportSequence& reports, const Progress& progress)
{
    QByteArray markdown;
    for (int i = 0; i < reports.count; ++i) {
        if (i > 0)
            markdown += "\n" + thematicBreak().toUtf8() + "\n\n";
        markdown += reportText(reports.at(i)).toUtf8() + '\n';
        if (progress && !progress(i + 1, reports.count))
            break;
    }
    return markdown;
}

}  // namespace moderato
