#include "core/exchange/tablelines.h"

#include "core/exchange/linewords.h"
#include "core/exchange/saidlength.h"

#include <algorithm>

namespace moderato {
namespace {

QStringList cellsOf(const QString& line)
{
    QString inside = line.trimmed().mid(1);
    if (inside.endsWith(u'|'))
        inside.chop(1);
    QStringList cells;
    for (const QString& cell : inside.split(u'|'))
        cells.append(withoutMarkdown(cell).trimmed());
    return cells;
}

std::optional<Seconds> clockIn(const QString& cell)
{
    static const QRegularExpression form =
        linePattern(QStringLiteral(R"(^(?:\d{1,2}[:.h]\d\d(?:\s?[ap]m)?|\d{1,2}\s?[ap]m|[012]\d[0-5]\d)$)"));
    return form.match(cell).hasMatch() ? agendaTime(cell) : std::nullopt;
}

bool hasLetter(const QString& cell)
{
    return std::any_of(cell.cbegin(), cell.cend(), [](QChar letter) { return letter.isLetter(); });
}

/// Adds a time to what a row has of them: the second clock time is its end.
void takeCellClock(AgendaLine& row, Seconds clock)
{
    if (!row.start)
        row.start = clock;
    else if (!row.duration)
        row.duration = timeBetween(*row.start, clock);
}

/// Both times in one cell, "10:00-10:40".
bool takeRange(AgendaLine& row, const QString& cell)
{
    static const QRegularExpression dash(QStringLiteral(R"(\s*[-\x{2013}]\s*)"));
    const QStringList ends = cell.split(dash);
    if (ends.size() != 2 || !clockIn(ends.first()) || !clockIn(ends.last()))
        return false;
    takeCellClock(row, *clockIn(ends.first()));
    takeCellClock(row, *clockIn(ends.last()));
    return true;
}

void takeWords(AgendaLine& row, const QString& cell)
{
    if (row.title.isEmpty() && hasLetter(cell))
        row.title = tidyTitle(cell);
    else if (hasLetter(cell))
        row.aside += (row.aside.isEmpty() ? QString() : QStringLiteral(" · ")) + cell;
}

}  // namespace

bool TableLines::isRow(const QString& line) const
{
    const QString trimmed = line.trimmed();
    return trimmed.startsWith(u'|') && trimmed.count(u'|') > 1;
}

bool TableLines::isSeparator(const QString& line) const
{
    static const QRegularExpression form(QStringLiteral("^:?-+:?$"));
    const QStringList cells = cellsOf(line);
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString& cell) { return form.match(cell).hasMatch(); });
}

bool TableLines::saysMinutes(qsizetype column) const
{
    static const QRegularExpression form =
        linePattern(QStringLiteral(R"(\b(?:min\w*|duration|length|timebox|dur\w+)\b)"));
    return form.match(m_titles.value(column)).hasMatch();
}

AgendaLine TableLines::read(const QString& line)
{
    const QStringList cells = cellsOf(line);
    const bool isFirst = m_titles.isEmpty();
    AgendaLine row;
    row.row = true;
    row.words = cells.join(QStringLiteral(" · "));
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString& cell = cells.at(i);
        const bool isNumber = !cell.isEmpty() && !hasLetter(cell) && !cell.contains(u':');
        const std::optional<Seconds> clock = saysMinutes(i) ? std::nullopt : clockIn(cell);
        const std::optional<SaidLength> length =
            isNumber && !saysMinutes(i) ? std::nullopt : saidLength(cell);
        if (clock)
            takeCellClock(row, *clock);
        else if (length)
            row.duration = length->planned;
        else if (!takeRange(row, cell))
            takeWords(row, cell);
    }
    row.timed = row.start || row.duration;
    row.columnTitles = !row.timed && (isFirst || cells == m_titles);
    row.marked = !row.columnTitles;
    row.item = row.marked;
    if (isFirst)
        m_titles = cells;
    return row;
}

}  // namespace moderato
