#include "core/report/aftertimes.h"

#include "core/plan/duration.h"
#include "core/report/clocktext.h"
#include "core/report/emptysheet.h"
#include "core/report/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AfterTimes)
};

TableCell timeCell(const QString& text, Emphasis emphasis = Emphasis::Normal)
{
    return {{textLine(text, emphasis)}};
}

/// When something lasted, and its length as the figure.
TableCell spanCell(const SheetInput& input, const TimeSpan& span, Seconds length)
{
    TextLine line = textLine(timeRange(input.session, span.start, span.end, input.clock));
    line.figure = {formatDuration(length), Emphasis::Normal};
    return {{line}};
}

QString standingText(const SegmentReview& segment)
{
    switch (segment.standing) {
    case Standing::Parked:
        return Words::tr("parked");
    case Standing::NotReached:
        return Words::tr("not reached");
    case Standing::On:
    case Standing::ToCome:
        return Words::tr("to come");
    case Standing::Over:
        break;
    }
    return {};
}

TableCell actualCell(const SheetInput& input, const SegmentReview& segment)
{
    if (!segment.actual)
        return timeCell(standingText(segment), Emphasis::Quiet);
    if (segment.standing == Standing::On)
        return timeCell(
            Words::tr("since %1").arg(momentText(input.session, segment.actual->start, input.clock)));
    return spanCell(input, *segment.actual, segment.length);
}

QString lengthDifference(Seconds difference)
{
    if (difference > Seconds{0})
        return Words::tr("%1 longer").arg(formatDuration(difference));
    if (difference < Seconds{0})
        return Words::tr("%1 shorter").arg(formatDuration(-difference));
    return Words::tr("as planned");
}

TableCell differenceCell(const SegmentReview& segment)
{
    if (!segment.wasOn() || segment.standing != Standing::Over)
        return {};
    TableCell cell = timeCell(lengthDifference(segment.difference()),
                              segment.difference() > Seconds{0} ? Emphasis::Strong : Emphasis::Normal);
    if (segment.paused > Seconds{0})
        cell.lines.append(
            textLine(Words::tr("%1 of it pause").arg(formatDuration(segment.paused)), Emphasis::Quiet));
    if (segment.cutOff)
        cell.lines.append(textLine(Words::tr("cut off"), Emphasis::Quiet));
    return cell;
}

QString limitWords(const Review& review)
{
    const QString limit = formatDuration(review.limit);
    const Seconds over = review.actual->end - review.limit;
    if (over > Seconds{0})
        return Words::tr("%1, overrun by %2").arg(limit, formatDuration(over));
    return over < Seconds{0} ? Words::tr("%1, kept with %2 to spare").arg(limit, formatDuration(-over))
                             : Words::tr("%1, kept to the second").arg(limit);
}

Fact momentFact(const SheetInput& input, const QString& label, Seconds moment, Seconds planned)
{
    return plainFact(label, Words::tr("%1, %2").arg(momentText(input.session, moment, input.clock),
                                                    latenessText(moment - planned)));
}

}  // namespace

QString latenessText(Seconds late)
{
    if (late > Seconds{0})
        return Words::tr("%1 late").arg(formatDuration(late));
    return late < Seconds{0} ? Words::tr("%1 early").arg(formatDuration(-late)) : Words::tr("on time");
}

QString dayAndTime(const QDateTime& moment)
{
    return QLocale(languageTag()).toString(moment, Words::tr("d MMMM yyyy, HH:mm"));
}

QString segmentTitle(const SegmentReview& segment)
{
    const QString title = segment.title.simplified();
    return title.isEmpty() ? kindName(segment.kind) : title;
}

QList<Fact> actualFacts(const SheetInput& input, const Review& review)
{
    if (!review.actual)
        return {};
    const QString end = review.isOver() ? Words::tr("Ended") : Words::tr("Ends by projection");
    const bool elsewhen = review.beganElsewhen.has_value();
    QList<Fact> facts;
    if (elsewhen)
        facts.append(plainFact(
            Words::tr("Began"),
            Words::tr("%1; all other times are by the plan's clock").arg(dayAndTime(*review.beganElsewhen))));
    facts += {momentFact(input, elsewhen ? Words::tr("By the plan's clock") : Words::tr("Began"),
                         review.actual->start, review.plannedStart),
              momentFact(input, end, review.actual->end, review.plannedEnd),
              plainFact(Words::tr("Limit"), limitWords(review))};
    return facts;
}

Note endNote(const Review& review)
{
    if (!review.actual)
        return quietNote(Words::tr("The session has not begun."));
    const Seconds late = review.actual->end - review.plannedEnd;
    const QString began = latenessText(review.actual->start - review.plannedStart);
    const QString ended = latenessText(late);
    const bool over = review.actual->end > review.limit;
    QString sentence =
        review.isOver()
            ? Words::tr("The session began %1 and ended %2.").arg(began, ended)
            : Words::tr("The session began %1, goes on, and by projection ends %2.").arg(began, ended);
    if (review.beganElsewhen)
        sentence =
            review.isOver()
                ? Words::tr("By the plan's clock the session began %1 and ended %2.").arg(began, ended)
                : Words::tr("By the plan's clock the session began %1, goes on, and by projection ends %2.")
                      .arg(began, ended);
    return {sentence, over ? Emphasis::Alert : Emphasis::Strong};
}

Table plannedAndActual(const SheetInput& input, const Review& review)
{
    Table table{{{Words::tr("No."), 0, Side::End, {}},
                 {Words::tr("Segment"), 8, Side::Start, {}},
                 {Words::tr("Planned"), 5, Side::Start, Words::tr("Length")},
                 {Words::tr("Actual"), 5, Side::Start, Words::tr("Length")},
                 {Words::tr("Difference"), 4, Side::Start, {}}},
                {}};
    int number = 0;
    for (const SegmentReview& segment : review.segments) {
        if (!segment.planned && !segment.wasOn() && segment.standing != Standing::ToCome)
            continue;
        const TableCell planned = segment.planned ? spanCell(input, *segment.planned, segment.plannedLength())
                                                  : timeCell(Words::tr("not planned"), Emphasis::Quiet);
        table.rows.append({false,
                           false,
                           segment.kind,
                           {timeCell(QString::number(++number), Emphasis::Quiet),
                            timeCell(segmentTitle(segment), Emphasis::Strong), planned,
                            actualCell(input, segment), differenceCell(segment)}});
    }
    return table;
}

}  // namespace moderato
