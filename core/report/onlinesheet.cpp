#include "core/report/onlinesheet.h"

#include "core/plan/lookup.h"
#include "core/report/clocktext.h"
#include "core/report/cuelist.h"
#include "core/report/emptysheet.h"
#include "core/report/linkedtext.h"
#include "core/report/peopletext.h"
#include "core/report/presence.h"
#include "core/timing/speaking.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OnlineSheet)
};

/// The moments at which the person's rounds begin.
QStringList speakingMoments(const SheetInput& input, PersonId person)
{
    QStringList moments;
    for (qsizetype i = 0; i < input.agenda.segments.size(); ++i) {
        const Segment& segment = input.agenda.segments.at(i);
        if (segment.parked)
            continue;
        const SegmentTimes& times = input.schedule.segments.at(i);
        for (const SpokenRound& round : spokenRounds(segment, times, input.session.policy.changeover))
            if (round.person == person)
                moments.append(momentText(input.session, round.start, input.clock));
    }
    return moments;
}

TableCell joinerCell(const SheetInput& input, const Presence& presence)
{
    QStringList roles;
    for (const Role role : presence.participant->roles)
        roles.append(roleTitle(role));
    TableCell cell{{textLine(nameOf(input.event, presence.who), Emphasis::Strong)}};
    for (const QString& text : {affiliationOf(input.event, presence.who), roles.join(Words::tr(", "))})
        if (!text.isEmpty())
            cell.lines.append(textLine(text, Emphasis::Quiet));
    return cell;
}

TableCell reachCell(const Event& event, PersonId person)
{
    const Person* found = find(event.people, person);
    TableCell cell{found ? contactLines(*found) : QList<TextLine>()};
    if (cell.lines.isEmpty())
        cell.lines.append(textLine(Words::tr("no address or number yet"), Emphasis::Alert));
    return cell;
}

/// True if the sheet is for them: nobody has to reach themselves.
bool readsThisSheet(const Participant& participant)
{
    return participant.roles.contains(Role::OnlineModerator);
}

Table joiners(const SheetInput& input)
{
    Table table{{{Words::tr("Who"), 8, Side::Start, {}},
                 {Words::tr("Speaks at"), 4, Side::Start, {}},
                 {Words::tr("How to reach them"), 8, Side::Start, {}}},
                {}};
    for (const Participant& participant : input.session.participants) {
        const Presence presence = presenceOf(input.session, participant.person);
        if (presence.declined() || readsThisSheet(participant) || !joinsOnline(input.session, presence))
            continue;
        const QString moments = speakingMoments(input, participant.person).join(Words::tr(", "));
        table.rows.append(
            {false,
             false,
             {},
             {joinerCell(input, presence), {{textLine(moments)}}, reachCell(input.event, presence.who)}});
    }
    return table;
}

void appendJoiners(QList<Block>& blocks, const SheetInput& input)
{
    blocks.append(Heading{2, Words::tr("Who joins online"), {}, {}});
    if (const Table table = joiners(input); !table.rows.isEmpty())
        blocks.append(table);
    else if (input.session.format == Format::OnSite)
        blocks.append(quietNote(Words::tr("Nobody: the session is on site only.")));
    else
        blocks.append(quietNote(Words::tr("Nobody with a part in the session joins online.")));
    const QList<TextLine> info = linkedLines(input.session.onlineInfo);
    if (!info.isEmpty())
        blocks.append(Prose{info});
    else if (input.session.format != Format::OnSite)
        blocks.append(quietNote(Words::tr("The address of the online meeting is not written down yet.")));
}

void appendCues(QList<Block>& blocks, const SheetInput& input)
{
    const QList<CueEntry> cues = cuesFor(input, {Role::OnlineModerator});
    const Table table = cueTable(input, floorOpenings(input) + cues);
    blocks.append(Heading{2, Words::tr("What to do when"), {}, {}});
    if (cues.isEmpty())
        blocks.append(quietNote(Words::tr("No cues are written for the online moderator yet.")));
    if (!table.rows.isEmpty())
        blocks.append(table);
}

}  // namespace

Report onlineSheet(const SheetInput& input)
{
    Report report = emptySheet(input, Sheet::Online);
    report.blocks.append(Facts{sessionFacts(input) + roleFacts(input)});
    appendJoiners(report.blocks, input);
    if (hasPlan(input.agenda))
        appendCues(report.blocks, input);
    else
        report.blocks.append(noPlan(input.agenda));
    return report;
}

}  // namespace moderato
