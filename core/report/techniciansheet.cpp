#include "core/report/techniciansheet.h"

#include "core/plan/duration.h"
#include "core/report/clocktext.h"
#include "core/report/cuelist.h"
#include "core/report/emptysheet.h"
#include "core/report/linkedtext.h"
#include "core/report/peopletext.h"
#include "core/report/presence.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TechnicianSheet)
};

/// Everybody with a part in the segment: who leads first, then who speaks.
QList<PersonId> peopleIn(const Segment& segment)
{
    QList<PersonId> people = speakersIn(segment);
    if (!segment.lead.isNull() && !people.contains(segment.lead))
        people.prepend(segment.lead);
    return people;
}

/// Those of the segment who are in the room, or those who are online.
QStringList namesAt(const SheetInput& input, const Segment& segment, bool online)
{
    QStringList names;
    for (const PersonId person : peopleIn(segment)) {
        const Presence presence = presenceOf(input.session, person);
        if (!presence.declined() && joinsOnline(input.session, presence) == online)
            names.append(nameOf(input.event, presence.who));
    }
    return names;
}

QString toShow(const Segment& segment)
{
    if (segment.kind == Kind::Presentation)
        return Words::tr("Show the presentation");
    if (segment.kind == Kind::Poll)
        return Words::tr("Open the poll");
    return {};
}

void appendNames(QList<TextLine>& lines, const QString& label, const QStringList& names)
{
    if (!names.isEmpty())
        lines.append(
            {{{label + u' ', Emphasis::Quiet}, {names.join(Words::tr(", ")), Emphasis::Normal}}, {}});
}

QList<TextLine> beginning(const SheetInput& input, const Segment& segment, const SegmentTimes& times)
{
    QString kind = kindName(segment.kind);
    kind[0] = kind.at(0).toUpper();
    TextLine first = textLine(Words::tr("%1 begins").arg(kind), Emphasis::Strong);
    first.figure = {formatDuration(times.budget.duration), Emphasis::Normal};
    QList<TextLine> lines{first};
    if (const QString show = toShow(segment); !show.isEmpty())
        lines.append(textLine(show, Emphasis::Strong));
    appendNames(lines, Words::tr("On stage:"), namesAt(input, segment, false));
    appendNames(lines, Words::tr("Online:"), namesAt(input, segment, true));
    return lines;
}

QList<CueEntry> beginnings(const SheetInput& input)
{
    QList<CueEntry> entries;
    for (qsizetype i = 0; i < input.agenda.segments.size(); ++i) {
        const Segment& segment = input.agenda.segments.at(i);
        const SegmentTimes& times = input.schedule.segments.at(i);
        if (!segment.parked)
            entries.append({times.start, i, segment.kind, beginning(input, segment, times)});
    }
    return entries;
}

/// Where the floor's time begins inside a segment; a segment of the floor says so itself.
QList<CueEntry> openingsWithin(const SheetInput& input)
{
    QList<CueEntry> entries = floorOpenings(input);
    entries.removeIf([&input](const CueEntry& entry) {
        return input.agenda.segments.at(entry.segment).kind == Kind::Floor;
    });
    return entries;
}

Facts technicianFacts(const SheetInput& input)
{
    Facts facts{sessionFacts(input) + roleFacts(input)};
    if (const QList<TextLine> info = linkedLines(input.session.onlineInfo); !info.isEmpty())
        facts.facts.append({Words::tr("Online"), info, true});
    if (const QList<TextLine> info = linkedLines(input.session.onSiteInfo); !info.isEmpty())
        facts.facts.append({Words::tr("On site"), info, true});
    return facts;
}

void appendTechnicalCues(QList<Block>& blocks, const SheetInput& input)
{
    const QList<CueEntry> cues = cuesFor(input, {Role::Technician, Role::Interpreter});
    if (cues.isEmpty())
        blocks.append(
            quietNote(Words::tr("No cues are written for the technician or the interpreters yet.")));
    blocks.append(cueTable(input, beginnings(input) + openingsWithin(input) + cues));
}

}  // namespace

Report technicianSheet(const SheetInput& input)
{
    Report report = emptySheet(input, Sheet::Technician);
    report.blocks.append(technicianFacts(input));
    if (hasPlan(input.agenda))
        appendTechnicalCues(report.blocks, input);
    else
        report.blocks.append(noPlan(input.agenda));
    return report;
}

}  // namespace moderato
