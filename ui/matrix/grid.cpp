#include "ui/matrix/grid.h"

#include <algorithm>

namespace moderato {

QSize TextGrid::size() const
{
    return rows.isEmpty() ? QSize(0, 0)
                          : QSize(static_cast<int>(rows.first().size()), static_cast<int>(rows.size()));
}

TextGrid readGrid(const QString& text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (lines.endsWith(u'\n'))
        lines.chop(1);
    TextGrid grid;
    qsizetype width = 0;
    for (const QString& line : lines.split(u'\n')) {
        grid.rows.append(line.split(u'\t'));
        width = std::max(width, grid.rows.last().size());
    }
    for (QStringList& row : grid.rows)
        while (row.size() < width)
            row.append(QString());
    return grid;
}

QString writeGrid(const TextGrid& grid)
{
    QStringList lines;
    for (const QStringList& row : grid.rows)
        lines.append(row.join(u'\t'));
    return lines.join(u'\n');
}

QSize pasteSize(const QSize& grid, const QSize& selected)
{
    if (grid.isEmpty())
        return {0, 0};
    const bool fills = selected.width() % grid.width() == 0 && selected.height() % grid.height() == 0;
    return fills && !selected.isEmpty() ? selected : grid;
}

}  // namespace moderato
