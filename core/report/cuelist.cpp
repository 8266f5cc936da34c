#include "core/report/cuelist.h"

#include "core/plan/duration.h"
#include "core/report/clocktext.h"
#include "core/report/emptysheet.h"
#include "core/report/presence.h"
#include "core/timing/speaking.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CueList)
};

TextLine cueText(const Cue& cue, bool withRole)
{
    TextLine line = textLine(cue.text.simplified(), Emphasis::Strong);
    if (withRole)
        line.spans.prepend({Words::tr("%1:").arg(roleTitle(cue.role)) + u' ', Emphasis::Quiet});
    return line;
}

TableRow entryRow(const SheetInput& input, const CueEntry& entry)
{
    const Segment& segment = input.agenda.segments.at(entry.segment);
    return {
        false,
        false,
        entry.kind,
        {momentCell(input, entry.at), {entry.lines}, {{textLine(segmentTitle(segment), Emphasis::Quiet)}}}};
}

}  // namespace

QList<CueEntry> cuesFor(const SheetInput& input, const QList<Role>& roles)
{
    QList<CueEntry> entries;
    for (qsizetype i = 0; i < input.agenda.segments.size(); ++i) {
        const Segment& segment = input.agenda.segments.at(i);
        for (const Cue& cue : segment.cues)
            if (!segment.parked && roles.contains(cue.role))
                entries.append(
                    {input.schedule.segments.at(i).start + cue.at, i, {}, {cueText(cue, roles.size() > 1)}});
    }
    return entries;
}

QList<CueEntry> floorOpenings(const SheetInput& input)
{
    QList<CueEntry> entries;
    for (qsizetype i = 0; i < input.schedule.segments.size(); ++i) {
        const SegmentTimes& times = input.schedule.segments.at(i);
        if (times.parked || times.budget.floor == Seconds{0})
            continue;
        TextLine line = textLine(Words::tr("The floor is open"), Emphasis::Strong);
        line.figure = {formatDuration(times.budget.floor), Emphasis::Strong};
        QList<TextLine> lines{
            line, textLine(Words::tr("until %1").arg(momentText(input.session, times.end(), input.clock)),
                           Emphasis::Quiet)};
        if (const QString room = floorRoomText(input, times.budget.floor); !room.isEmpty())
            lines.append(textLine(room, Emphasis::Quiet));
        entries.append({floorStart(times), i, Kind::Floor, lines});
    }
    return entries;
}

Table cueTable(const SheetInput& input, QList<CueEntry> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const CueEntry& a, const CueEntry& b) { return a.at < b.at; });
    Table table{{{Words::tr("When"), 0, Side::Start, {}},
                 {Words::tr("What to do"), 10, Side::Start, {}},
                 {Words::tr("During"), 6, Side::Start, {}}},
                {}};
    for (const CueEntry& entry : std::as_const(entries))
        table.rows.append(entryRow(input, entry));
    return table;
}

TableCell momentCell(const SheetInput& input, Seconds at)
{
    TableCell cell{{textLine(momentText(input.session, at, input.clock), Emphasis::Strong)}};
    if (input.session.start)
        cell.lines.append(textLine(offsetText(at), Emphasis::Quiet));
    return cell;
}

QString floorRoomText(const SheetInput& input, Seconds floor)
{
    const Seconds each = input.session.policy.floorIntervention;
    const int room = each > Seconds{0} ? static_cast<int>(floor / each) : 0;
    if (room == 0)
        return {};
    return Words::tr("room for %n contribution(s) of %1", nullptr, room).arg(formatDuration(each));
}

}  // namespace moderato
