#include "app/texttable.h"

#include <algorithm>
#include <cwchar>

namespace moderato {
namespace {

/// The text broken at its spaces into lines no wider than this, where a word allows.
QStringList wrapped(const QString& text, int widest)
{
    if (widest == 0 || displayWidth(text) <= widest)
        return {text};
    QStringList lines;
    QString line;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && displayWidth(line) + 1 + displayWidth(word) > widest) {
            lines.append(line);
            line.clear();
        }
        line += line.isEmpty() ? word : QString(u' ' + word);
    }
    lines.append(line);
    return lines;
}

QString padded(const QString& text, Align align, int width)
{
    const QString space(std::max(0, width - displayWidth(text)), u' ');
    return align == Align::Right ? QString(space + text) : QString(text + space);
}

QString withoutTrailingSpace(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

}  // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += std::max(0, wcwidth(static_cast<wchar_t>(character)));
    return width;
}

void TextTable::addRow(const QStringList& cells)
{
    Row row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QStringList lines;
        for (const QString& line : cells.at(i).split(u'\n'))
            lines += wrapped(line, m_columns.at(i).widest);
        row.cells.append(lines);
    }
    m_rows.append(row);
}

void TextTable::addHeading(const QString& text)
{
    m_rows.append({text, {}});
}

QString TextTable::text() const
{
    const QList<int> wide = widths();
    QStringList heads;
    for (const TextColumn& column : m_columns)
        heads.append(column.head);
    QString text = line(heads, wide);
    for (const Row& row : m_rows) {
        if (row.cells.isEmpty()) {
            text += u'\n' + (row.heading.isEmpty() ? QString() : QString(row.heading + u'\n'));
            continue;
        }
        const auto longest =
            std::max_element(row.cells.cbegin(), row.cells.cend(),
                             [](const auto& a, const auto& b) { return a.size() < b.size(); });
        for (qsizetype i = 0; i < longest->size(); ++i) {
            QStringList cells;
            for (const QStringList& lines : row.cells)
                cells.append(lines.value(i));
            text += line(cells, wide);
        }
    }
    return text;
}

QList<int> TextTable::widths() const
{
    QList<int> widths;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        int width = displayWidth(m_columns.at(column).head);
        for (const Row& row : m_rows)
            for (const QString& line : row.cells.value(column))
                width = std::max(width, displayWidth(line));
        widths.append(width);
    }
    return widths;
}

QString TextTable::line(const QStringList& cells, const QList<int>& widths) const
{
    QStringList columns;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        columns.append(padded(cells.value(i), m_columns.at(i).align, widths.at(i)));
    return withoutTrailingSpace(columns.join(u"  ")) + u'\n';
}

}  // namespace moderato
