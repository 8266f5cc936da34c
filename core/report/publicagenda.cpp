#include "core/report/publicagenda.h"

#include "core/plan/lookup.h"
#include "core/report/clocktext.h"
#include "core/report/emptysheet.h"
#include "core/report/linkedtext.h"
#include "core/report/presence.h"
#include "core/timing/speaking.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PublicAgenda)
};

/// "Ann Lee, Lab (to be confirmed)".
TextLine personLine(const SheetInput& input, const Presence& presence)
{
    TextLine line = textLine(nameOf(input.event, presence.who));
    if (const QString affiliation = affiliationOf(input.event, presence.who); !affiliation.isEmpty())
        line.spans.append({Words::tr(", %1").arg(affiliation), Emphasis::Quiet});
    if (presence.participant && !presence.confirmed())
        line.spans.append({u' ' + Words::tr("(to be confirmed)"), Emphasis::Quiet});
    return line;
}

TextLine leadLine(const SheetInput& input, const Presence& presence)
{
    QString label = Words::tr("Led by");
    if (presence.participant)
        for (const Role role : presence.participant->roles)
            if (role != Role::Panellist)
                label = roleTitle(role);
    TextLine line = personLine(input, presence);
    line.spans.prepend({Words::tr("%1:").arg(label) + u' ', Emphasis::Quiet});
    return line;
}

QString publicTitle(const Segment& segment)
{
    if (segment.kind == Kind::Floor && segment.title.simplified().isEmpty())
        return Words::tr("Open floor");
    return segmentTitle(segment);
}

void appendPeople(QList<TextLine>& lines, const SheetInput& input, const Segment& segment)
{
    if (const Presence lead = presenceOf(input.session, segment.lead);
        !segment.lead.isNull() && !lead.declined())
        lines.append(leadLine(input, lead));
    for (const PersonId person : speakersIn(segment))
        if (const Presence presence = presenceOf(input.session, person); !presence.declined())
            lines.append(personLine(input, presence));
}

TableCell itemCell(const SheetInput& input, const Segment& segment, const SegmentTimes& times)
{
    TableCell cell{{textLine(publicTitle(segment), Emphasis::Strong)}};
    if (segment.ifTimeAllows)
        cell.lines.append(textLine(Words::tr("if time allows"), Emphasis::Quiet));
    appendPeople(cell.lines, input, segment);
    if (segment.kind == Kind::Floor && publicTitle(segment) == segment.title.simplified())
        cell.lines.append(textLine(Words::tr("Open floor")));
    else if (segment.kind != Kind::Floor && times.budget.floor > Seconds{0})
        cell.lines.append(textLine(
            Words::tr("Open floor from %1").arg(momentText(input.session, floorStart(times), input.clock))));
    return cell;
}

/// The heading of the part that the segment opens; none if it goes on in the last one's.
std::optional<TableRow> partHeading(const Agenda& agenda, PartId part, PartId last)
{
    const Part* found = part == last ? nullptr : find(agenda.parts, part);
    if (!found || found->title.simplified().isEmpty())
        return std::nullopt;
    return TableRow{true, false, {}, {{{textLine(found->title.simplified(), Emphasis::Strong)}}}};
}

Table programme(const SheetInput& input)
{
    Table table{{{Words::tr("Time"), 0, Side::Start, {}}, {Words::tr("Programme"), 1, Side::Start, {}}}, {}};
    PartId last;
    for (qsizetype i = 0; i < input.agenda.segments.size(); ++i) {
        const Segment& segment = input.agenda.segments.at(i);
        const SegmentTimes& times = input.schedule.segments.at(i);
        if (segment.parked || segment.kind == Kind::Buffer)
            continue;
        if (const std::optional<TableRow> heading = partHeading(input.agenda, segment.part, last))
            table.rows.append(*heading);
        const QString time = timeRange(input.session, times.start, times.end(), input.clock);
        table.rows.append({false,
                           segment.part.isNull() && !last.isNull(),
                           segment.kind,
                           {{{textLine(time, Emphasis::Strong)}}, itemCell(input, segment, times)}});
        last = segment.part;
    }
    return table;
}

QString publicPlace(const Session& session)
{
    const QString place = session.place.simplified();
    if (session.format == Format::Online)
        return Words::tr("Online");
    if (session.format == Format::Hybrid)
        return place.isEmpty() ? Words::tr("On site and online") : Words::tr("%1, and online").arg(place);
    return place;
}

/// Those who lead through the session. Who works behind it is nothing for the programme.
QList<Fact> hosts(const SheetInput& input)
{
    QList<Fact> facts;
    for (const Role role :
         {Role::Chair, Role::Moderator, Role::CoFacilitator, Role::OnlineModerator, Role::Rapporteur}) {
        Fact fact{roleTitle(role), {}, false};
        for (const Participant& participant : input.session.participants)
            if (const Presence presence = presenceOf(input.session, participant.person);
                participant.roles.contains(role) && !presence.declined())
                fact.lines.append(personLine(input, presence));
        if (!fact.lines.isEmpty())
            facts.append(fact);
    }
    return facts;
}

Facts publicFacts(const SheetInput& input)
{
    Facts facts;
    facts.facts.append(
        {Words::tr("When"), {textLine(whenText(input.session, input.clock), Emphasis::Strong)}, true});
    if (const QString place = publicPlace(input.session); !place.isEmpty())
        facts.facts.append(plainFact(Words::tr("Where"), place, true));
    facts.facts.append(hosts(input));
    return facts;
}

}  // namespace

Report publicAgenda(const SheetInput& input)
{
    Report report = emptySheet(input, Sheet::Agenda);
    report.blocks.append(publicFacts(input));
    if (const QList<TextLine> abstract = linkedLines(input.session.description); !abstract.isEmpty())
        report.blocks.append(Prose{abstract});
    if (const Table table = programme(input); !table.rows.isEmpty())
        report.blocks.append(table);
    else
        report.blocks.append(quietNote(Words::tr("The programme is not ready yet.")));
    return report;
}

}  // namespace moderato
