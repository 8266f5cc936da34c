#include "core/exchange/segmenttext.h"

#include "core/exchange/agendalines.h"
#include "core/exchange/kindwords.h"
#include "core/plan/duration.h"

#include <QRegularExpression>

namespace moderato {
namespace {

constexpr int mostLines = 500;
constexpr int longestTitle = 300;

/// What a new segment takes that says nothing of its length.
constexpr Seconds usualDuration = minutes(5);

bool isTime(const QString& cell)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\d{1,3}:\d\d(?:\s?[-\x{2013}]\s?\d{1,3}:\d\d)?$)"));
    return pattern.match(cell).hasMatch();
}

Segment segmentOf(const QString& title, Seconds planned)
{
    Segment segment;
    segment.title = title.trimmed().left(longestTitle);
    segment.kind = kindSaidBy(segment.title).value_or(Kind::Discussion);
    segment.planned = planned;
    return segment;
}

/// The title is the first cell that is no time; the duration the first after it that is one.
Segment fromCells(const QStringList& cells)
{
    qsizetype title = 0;
    while (title + 1 < cells.size() && (cells.at(title).isEmpty() || isTime(cells.at(title))))
        ++title;
    for (qsizetype i = title + 1; i < cells.size(); ++i)
        if (const std::optional<Seconds> duration = agendaDuration(cells.at(i)))
            return segmentOf(cells.at(title), *duration);
    return segmentOf(cells.at(title), usualDuration);
}

}  // namespace

QList<Segment> segmentsFromText(const QString& text)
{
    const QList<AgendaLine> lines = agendaLines(text);
    const QList<std::optional<Seconds>> durations = durationsOf(lines);
    const QStringList written = text.split(u'\n');
    QList<Segment> segments;
    for (qsizetype i = 0; i < lines.size() && segments.size() < mostLines; ++i) {
        if (lines.at(i).columnTitles)
            continue;
        QStringList cells;
        for (const QString& cell : written.at(lines.at(i).number - 1).split(u'\t'))
            cells.append(cell.trimmed());
        const Segment segment = cells.size() > 1
                                    ? fromCells(cells)
                                    : segmentOf(lines.at(i).title, durations.at(i).value_or(usualDuration));
        if (!segment.title.isEmpty())
            segments.append(segment);
    }
    return segments;
}

}  // namespace moderato
