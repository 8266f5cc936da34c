#include "core/exchange/segmenttext.h"

#include "core/plan/duration.h"

#include <QRegularExpression>

namespace moderato {
namespace {

constexpr int mostLines = 500;
constexpr int longestTitle = 300;

/// What a new segment takes that says nothing of its length.
constexpr Seconds usualDuration = minutes(5);

/// A duration with its unit or its colon: a bare number in running text may be anything.
const QRegularExpression& durationAtEnd()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(^(.+?)[\s,;:()\x{2013}-]+(\d+:\d\d|\d+ ?h ?\d*|\d+ ?m(?:in(?:utes?)?)?\.?|\d+ ?s)\)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression& front()
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^(?:[-*\x{2022}]\s+|\d{1,2}[.)]\s+)?(?:\d{1,2}:\d\d(?:\s?[-\x{2013}]\s?\d{1,2}:\d\d)?:?\s+)?)"));
    return pattern;
}

/// "5 min" as parseDuration knows it.
Result<Seconds> durationIn(QString text)
{
    static const QRegularExpression words(QStringLiteral(R"(\s*m(?:in(?:utes?)?)?\.?$)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return parseDuration(text.replace(words, QStringLiteral("m")).remove(u' '));
}

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
        if (const Result<Seconds> duration = durationIn(cells.at(i)))
            return segmentOf(cells.at(title), *duration);
    return segmentOf(cells.at(title), usualDuration);
}

Segment fromLine(QString line)
{
    line.remove(front());
    const QRegularExpressionMatch match = durationAtEnd().match(line);
    if (match.hasMatch())
        if (const Result<Seconds> duration = durationIn(match.captured(2)))
            return segmentOf(match.captured(1), *duration);
    return segmentOf(line, usualDuration);
}

}  // namespace

QList<Segment> segmentsFromText(const QString& text)
{
    QList<Segment> segments;
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty() || segments.size() >= mostLines)
            continue;
        QStringList cells;
        for (const QString& cell : line.split(u'\t'))
            cells.append(cell.trimmed());
        const Segment segment = cells.size() > 1 ? fromCells(cells) : fromLine(line.trimmed());
        if (!segment.title.isEmpty())
            segments.append(segment);
    }
    return segments;
}

}  // namespace moderato
