#include "core/report/timekeepersheet.h"

#include "core/plan/duration.h"
#include "core/report/clocktext.h"
#include "core/report/cuelist.h"
#include "core/report/emptysheet.h"
#include "core/report/peopletext.h"
#include "core/report/totals.h"
#include "core/timing/speaking.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimekeeperSheet)
};

/// A row under a segment, at its moment.
struct Step {
    Seconds at{0};
    TableRow row;
};

TableCell oneLine(const QString& text, Emphasis emphasis = Emphasis::Normal)
{
    return {{textLine(text, emphasis)}};
}

/// To be ticked when it is over.
TableCell tickBox()
{
    return oneLine(QStringLiteral("☐"));
}

TableCell fromTo(const SheetInput& input, Seconds from, Seconds to)
{
    return oneLine(timeRange(input.session, from, to, input.clock));
}

Step roundStep(const SheetInput& input, const SpokenRound& round)
{
    TextLine who{speaker(input, round.person), {}};
    if (round.round > 0)
        who.spans.append({Words::tr(", follow-up"), Emphasis::Quiet});
    return {round.start,
            {false,
             false,
             Kind::Panel,
             {tickBox(),
              fromTo(input, round.start, round.end()),
              oneLine(formatDuration(round.length)),
              {{who}},
              {},
              {}}}};
}

Step floorStep(const SheetInput& input, const SegmentTimes& times)
{
    TableCell what = oneLine(Words::tr("The floor"));
    if (const QString room = floorRoomText(input, times.budget.floor); !room.isEmpty())
        what.lines.first().spans.append({Words::tr(", %1").arg(room), Emphasis::Quiet});
    return {floorStart(times),
            {false,
             false,
             Kind::Floor,
             {tickBox(),
              fromTo(input, floorStart(times), times.end()),
              oneLine(formatDuration(times.budget.floor)),
              what,
              {},
              {}}}};
}

Step cueStep(const SheetInput& input, const Cue& cue, Seconds at)
{
    return {at,
            {false,
             false,
             {},
             {tickBox(),
              oneLine(momentText(input.session, at, input.clock)),
              {},
              oneLine(cue.text.simplified()),
              {},
              {}}}};
}

QList<Step> stepsIn(const SheetInput& input, const Segment& segment, const SegmentTimes& times)
{
    QList<Step> steps;
    for (const SpokenRound& round : spokenRounds(segment, times, input.session.policy.changeover))
        steps.append(roundStep(input, round));
    if (times.budget.floor > Seconds{0} && segment.kind != Kind::Floor)
        steps.append(floorStep(input, times));
    for (const Cue& cue : segment.cues)
        if (cue.role == Role::Timekeeper)
            steps.append(cueStep(input, cue, times.start + cue.at));
    std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.at < b.at; });
    return steps;
}

TableRow segmentRow(const SheetInput& input, const Segment& segment, const SegmentTimes& times, int number)
{
    return {false,
            true,
            segment.kind,
            {oneLine(QString::number(number), Emphasis::Quiet),
             oneLine(timeRange(input.session, times.start, times.end(), input.clock), Emphasis::Strong),
             oneLine(formatDuration(times.budget.duration), Emphasis::Strong),
             oneLine(segmentTitle(segment), Emphasis::Strong),
             {},
             {}}};
}

/// What has to be written down at the end: a row for the session, one for the floor.
QList<TableRow> closingRows(const SheetInput& input)
{
    const QString end = momentText(input.session, input.schedule.scheduledEnd, input.clock);
    const QString floor = formatDuration(input.schedule.floor);
    return {{false,
             true,
             {},
             {{}, oneLine(end, Emphasis::Strong), {}, oneLine(Words::tr("The session ends")), {}, {}}},
            {false, false, {}, {{}, {}, oneLine(floor), oneLine(Words::tr("The floor had in all")), {}, {}}}};
}

Table plannedTimes(const SheetInput& input)
{
    Table table{{{Words::tr("No."), 0, Side::End, {}},
                 {Words::tr("Planned"), 0, Side::Start, {}},
                 {Words::tr("Length"), 0, Side::End, {}},
                 {Words::tr("Segment and speakers"), 14, Side::Start, {}},
                 {Words::tr("Began"), 3, Side::Start, {}},
                 {Words::tr("Ended"), 3, Side::Start, {}}},
                {}};
    int number = 0;
    for (qsizetype i = 0; i < input.agenda.segments.size(); ++i) {
        const Segment& segment = input.agenda.segments.at(i);
        const SegmentTimes& times = input.schedule.segments.at(i);
        if (segment.parked)
            continue;
        table.rows.append(segmentRow(input, segment, times, ++number));
        for (const Step& step : stepsIn(input, segment, times))
            table.rows.append(step.row);
    }
    table.rows.append(closingRows(input));
    return table;
}

void appendTimes(QList<Block>& blocks, const SheetInput& input)
{
    blocks.append(verdict(input));
    blocks.append(plannedTimes(input));
    blocks.append(WritingLines{2, Words::tr("What took longer than planned, and why"), true});
}

void appendCards(QList<Block>& blocks)
{
    const QString beforeSegmentEnds = Words::tr("So long before a segment ends");
    blocks.append(PageBreak{});
    blocks.append(Card{Words::tr("5 minutes"), beforeSegmentEnds});
    blocks.append(Card{Words::tr("2 minutes"), beforeSegmentEnds});
    blocks.append(Card{Words::tr("1 minute"), Words::tr("A minute before a speaker's time ends")});
    blocks.append(Card{Words::tr("Please wrap up"), Words::tr("In a speaker's last seconds")});
    blocks.append(Card{Words::tr("Time"), Words::tr("When the time is over, until they stop")});
}

}  // namespace

Report timekeeperSheet(const SheetInput& input)
{
    Report report = emptySheet(input, Sheet::Timekeeper);
    report.blocks.append(Facts{sessionFacts(input)});
    if (hasPlan(input.agenda))
        appendTimes(report.blocks, input);
    else
        report.blocks.append(noPlan(input.agenda));
    appendCards(report.blocks);
    return report;
}

}  // namespace moderato
