#pragma once

#include "core/report/report.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace moderato::test {

/// The block of a type at a place among those of its type; fails if there is none.
template <class T>
T block(const Report& report, int place = 0)
{
    for (const Block& each : report.blocks)
        if (const T* typed = std::get_if<T>(&each); typed && place-- == 0)
            return *typed;
    ADD_FAILURE() << "the report has no such block";
    return {};
}

inline QString textOf(const TextLine& line)
{
    QString text;
    for (const Span& span : line.spans)
        text += span.text;
    return line.figure.text.isEmpty() ? text : text + QStringLiteral(" | ") + line.figure.text;
}

inline QStringList textOf(const QList<TextLine>& lines)
{
    QStringList texts;
    for (const TextLine& line : lines)
        texts.append(textOf(line));
    return texts;
}

/// The lines of one cell.
inline QStringList cellText(const Table& table, int row, int column)
{
    return textOf(table.rows.at(row).cells.at(column).lines);
}

inline QStringList textOf(const Heading& heading)
{
    return {heading.above, heading.aside, heading.text};
}

inline QStringList textOf(const Facts& facts)
{
    QStringList texts;
    for (const Fact& fact : facts.facts)
        texts += QStringList{fact.label} + textOf(fact.lines);
    return texts;
}

inline QStringList textOf(const Table& table)
{
    QStringList texts;
    for (const TableColumn& column : table.columns)
        texts += {column.title, column.figureTitle};
    for (const TableRow& row : table.rows)
        for (const TableCell& cell : row.cells)
            texts += textOf(cell.lines);
    return texts;
}

inline QStringList textOf(const Strip& strip)
{
    QStringList texts{strip.limitText, strip.remainderText};
    for (const StripLabel& label : strip.segments + strip.ticks)
        texts.append(label.text);
    for (const StripKey& key : strip.keys)
        texts.append(key.text);
    return texts;
}

inline QStringList textOf(const Totals& totals)
{
    QStringList texts;
    for (const Total& total : totals.totals)
        texts += QStringList{total.label, total.value} + total.remarks;
    return texts;
}

inline QStringList textOf(const Note& note)
{
    return {note.text};
}

inline QStringList textOf(const Prose& prose)
{
    return textOf(prose.lines);
}

inline QStringList textOf(const WritingLines& lines)
{
    return {lines.label};
}

inline QStringList textOf(const Card& card)
{
    return {card.text, card.caption};
}

inline QStringList textOf(const PageBreak&)
{
    return {};
}

inline QStringList linksOf(const QList<TextLine>& lines)
{
    QStringList links;
    for (const TextLine& line : lines) {
        for (const Span& span : line.spans)
            links.append(span.link);
        links.append(line.figure.link);
    }
    links.removeAll(QString());
    return links;
}

/// The addresses to which a report leads.
inline QStringList linksOf(const Report& report)
{
    QStringList links;
    for (const Block& each : report.blocks) {
        if (const Facts* facts = std::get_if<Facts>(&each))
            for (const Fact& fact : facts->facts)
                links += linksOf(fact.lines);
        if (const Prose* prose = std::get_if<Prose>(&each))
            links += linksOf(prose->lines);
        if (const Table* table = std::get_if<Table>(&each))
            for (const TableRow& row : table->rows)
                for (const TableCell& cell : row.cells)
                    links += linksOf(cell.lines);
    }
    return links;
}

/// All that a report says, line by line.
inline QString textOf(const Report& report)
{
    QStringList texts{report.title, report.subject, report.author, report.footer};
    for (const Block& each : report.blocks)
        texts += std::visit([](const auto& typed) { return textOf(typed); }, each);
    return texts.join(u'\n');
}

}  // namespace moderato::test
