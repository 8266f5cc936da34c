#include "core/report/segmentcells.h"

#include "core/plan/duration.h"
#include "core/report/clocktext.h"
#include "core/report/peopletext.h"
#include "core/report/presence.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SegmentCells)
};

QString kindLine(const Segment& segment)
{
    QStringList words{kindName(segment.kind)};
    if (segment.ifTimeAllows)
        words.append(Words::tr("if time allows"));
    if (segment.fixedStart && !segment.parked)
        words.append(Words::tr("fixed start"));
    return words.join(Words::tr(" · "));
}

TextLine questionLine(const SheetInput& input, const Question& question)
{
    TextLine line{
        {{Words::tr("Question:") + u' ', Emphasis::Quiet}, {question.text.simplified(), Emphasis::Normal}},
        {}};
    if (question.askedOf.isEmpty())
        return line;
    // A span a name, so that each is read in its own direction.
    const QStringList around = Words::tr("(to %1)").split(QLatin1String("%1"));
    line.spans.append({u' ' + around.first(), Emphasis::Quiet});
    line.spans.append(nameSpans(input, question.askedOf, Emphasis::Quiet));
    line.spans.append({around.last(), Emphasis::Quiet});
    return line;
}

TextLine leaderLine(const SheetInput& input, const Segment& segment)
{
    TextLine line{leader(input, segment.lead), {}};
    if (segment.leadTime > Seconds{0})
        line.figure = {formatRounds({segment.leadTime}), Emphasis::Normal};
    return line;
}

TextLine cueLine(const SheetInput& input, const Cue& cue, Seconds at)
{
    const QString time = input.session.start ? clockText(input.session, at, input.clock) : formatDuration(at);
    return {{{time + u' ', Emphasis::Strong}, {cue.text.simplified(), {}}}, {}};
}

}  // namespace

TableCell timeCell(const SheetInput& input, const SegmentTimes& times, Seconds latest)
{
    TableCell cell;
    cell.lines.append(
        textLine(timeRange(input.session, times.start, times.end(), input.clock), Emphasis::Strong));
    if (input.session.start)
        cell.lines.append(textLine(offsetRange(times.start, times.end()), Emphasis::Quiet));
    cell.lines.append(textLine(Words::tr("latest %1").arg(momentText(input.session, latest, input.clock)),
                               latest < times.start ? Emphasis::Alert : Emphasis::Quiet));
    if (times.overlap() > Seconds{0})
        cell.lines.append(
            textLine(Words::tr("overlaps by %1").arg(formatDuration(times.overlap())), Emphasis::Alert));
    return cell;
}

TableCell durationCell(const Segment& segment, const SegmentTimes& times)
{
    const SegmentBudget& budget = times.budget;
    TableCell cell{{textLine(formatDuration(budget.duration))}};
    if (budget.overAllocation() > Seconds{0})
        cell.lines.append(
            textLine(Words::tr("needs %1").arg(formatDuration(budget.demand)), Emphasis::Alert));
    if (budget.slack() > Seconds{0})
        cell.lines.append(
            textLine(Words::tr("%1 slack").arg(formatDuration(budget.slack())), Emphasis::Quiet));
    if (segment.parked && segment.least)
        cell.lines.append(
            textLine(Words::tr("least %1").arg(formatDuration(*segment.least)), Emphasis::Quiet));
    return cell;
}

TableCell totalCell(const SheetInput& input, const SegmentTimes& times)
{
    const Seconds limit = input.session.limit;
    const Seconds end = std::max(Seconds{0}, times.end());
    const QString left = end > limit ? Words::tr("%1 over").arg(formatDuration(end - limit))
                                     : Words::tr("%1 left").arg(formatDuration(limit - end));
    return {
        {textLine(offsetText(times.end())), textLine(left, end > limit ? Emphasis::Alert : Emphasis::Quiet)}};
}

TableCell segmentCell(const SheetInput& input, const Segment& segment)
{
    TableCell cell;
    const QString title = segment.title.simplified();
    if (!title.isEmpty())
        cell.lines.append(textLine(title, Emphasis::Strong));
    cell.lines.append(textLine(kindLine(segment), Emphasis::Quiet));
    for (const Question& question : segment.questions)
        cell.lines.append(questionLine(input, question));
    return cell;
}

TableCell speakersCell(const SheetInput& input, const Segment& segment, const SegmentTimes& times)
{
    TableCell cell;
    if (!segment.lead.isNull())
        cell.lines.append(leaderLine(input, segment));
    for (const Turn& turn : segment.turns)
        cell.lines.append({speaker(input, turn.person), {formatRounds(turn.rounds), Emphasis::Normal}});
    if (times.pooled)
        cell.lines.append(textLine(
            Words::tr("%1 in conversation").arg(formatDuration(times.budget.content())), Emphasis::Quiet));
    return cell;
}

TableCell floorCell(const SegmentTimes& times)
{
    const SegmentBudget& budget = times.budget;
    TableCell cell;
    if (budget.floorWanted == Seconds{0} && budget.floor == Seconds{0})
        return cell;
    cell.lines.append(textLine(formatDuration(budget.floor)));
    if (budget.floorWanted > budget.floor)
        cell.lines.append(
            textLine(Words::tr("of %1").arg(formatDuration(budget.floorWanted)), Emphasis::Alert));
    return cell;
}

TableCell cuesCell(const SheetInput& input, const Segment& segment, const SegmentTimes& times)
{
    QList<Cue> cues = segment.cues;
    std::stable_sort(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) {
        return std::pair(a.role, a.at) < std::pair(b.role, b.at);
    });
    TableCell cell;
    std::optional<Role> role;
    for (const Cue& cue : std::as_const(cues)) {
        if (role != cue.role)
            cell.lines.append(textLine(roleTitle(cue.role), Emphasis::Quiet));
        role = cue.role;
        cell.lines.append(cueLine(input, cue, times.start + cue.at));
    }
    return cell;
}

}  // namespace moderato
