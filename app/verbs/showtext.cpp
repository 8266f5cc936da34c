#include "app/verbs/showtext.h"

#include "app/texttable.h"
#include "core/plan/duration.h"
#include "core/plan/shares.h"
#include "core/report/clocktext.h"
#include "core/timing/schedule.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Show)
};

/// "Wednesday, 30 November 2022, 10:00 EAT (UTC+3), Africa/Addis_Ababa"; says so where there is no start yet.
QString startText(const Session& session)
{
    if (!session.start)
        return Words::tr("No start yet");
    const QString start = dateText(session) + u", " + clockText(session, Seconds{0});
    return session.timeZone.isEmpty() ? start : QString(start + u' ' + zoneText(session));
}

QString headText(const AgendaPlace& place)
{
    const Session& session = *place.session;
    const QString end = session.hardEnd ? Words::tr("limit %1, hard end") : Words::tr("limit %1");
    const QString agenda =
        place.agenda == chosenAgenda(session) ? Words::tr("agenda: %1 (chosen)") : Words::tr("agenda: %1");
    return session.title + u'\n' + startText(session) + Words::tr("; ") +
           end.arg(formatDuration(session.limit)) + Words::tr("; ") + agenda.arg(place.agenda->name) + u'\n';
}

/// Who speaks in a segment, one a line: the lead, then the turns with their rounds.
QString speakersText(const Event& event, const Segment& segment)
{
    QStringList lines;
    if (!segment.lead.isNull()) {
        const QString lead = Words::tr("%1, lead").arg(personName(event, segment.lead));
        lines.append(segment.leadTime > Seconds{0} ? QString(lead + u' ' + formatRounds({segment.leadTime}))
                                                   : lead);
    }
    for (const Turn& turn : segment.turns)
        lines.append(QString(personName(event, turn.person) + u' ' + formatRounds(turn.rounds)).trimmed());
    return lines.join(u'\n');
}

QString floorText(const SegmentBudget& budget)
{
    if (budget.floorWanted == Seconds{0})
        return {};
    if (budget.floor == budget.floorWanted)
        return formatDuration(budget.floor);
    return Words::tr("%1 of %2").arg(formatDuration(budget.floor), formatDuration(budget.floorWanted));
}

QStringList scheduleRow(const Event& event, const Session& session, const Segment& segment,
                        const SegmentTimes& times)
{
    QStringList row{times.parked ? Words::tr("parked") : offsetText(times.start)};
    row << (times.parked ? QString() : clockText(session, times.start));
    row << formatDuration(times.budget.duration) << formatDuration(times.budget.demand);
    row << segment.title << speakersText(event, segment);
    row << (times.parked ? QString() : floorText(times.budget));
    return row;
}

/// "Part 1 (40:00 of 40:00)"; an empty line where the segments are in no part.
QString partText(const Agenda& agenda, const Schedule& schedule, PartId id)
{
    const qsizetype index = indexOf(agenda.parts, id);
    if (index < 0)
        return {};
    const PartTimes& times = schedule.parts.at(index);
    const QString span = formatDuration(times.span());
    return agenda.parts.at(index).title +
           (times.budget ? Words::tr(" (%1 of %2)").arg(span, formatDuration(*times.budget))
                         : Words::tr(" (%1)").arg(span));
}

QString scheduleTable(const Event& event, const AgendaPlace& place, const Schedule& schedule)
{
    TextTable table({{Words::tr("Offset"), Align::Right},
                     {Words::tr("Clock"), Align::Right},
                     {Words::tr("Duration"), Align::Right},
                     {Words::tr("Demand"), Align::Right},
                     {Words::tr("Segment"), Align::Left, 44},
                     {Words::tr("Speakers"), Align::Left, 44},
                     {Words::tr("Floor"), Align::Right}});
    PartId part;
    for (qsizetype i = 0; i < schedule.segments.size(); ++i) {
        const SegmentTimes& times = schedule.segments.at(i);
        const Segment& segment = place.agenda->segments.at(i);
        if (segment.part != part)
            table.addHeading(partText(*place.agenda, schedule, segment.part));
        part = segment.part;
        table.addRow(scheduleRow(event, *place.session, segment, times));
    }
    return table.text();
}

QString floorSum(const Schedule& schedule, const Policy& policy)
{
    const QString floor = Words::tr("floor %1 (%2 %, room for %n intervention(s) of %3)", nullptr,
                                    static_cast<int>(floorInterventions(schedule, policy)))
                              .arg(formatDuration(schedule.floor))
                              .arg(percentOf(schedule.floor, schedule.limit))
                              .arg(formatDuration(policy.floorIntervention));
    if (schedule.floor == schedule.floorWanted)
        return floor;
    return Words::tr("%1 of %2 wanted").arg(floor, formatDuration(schedule.floorWanted));
}

QString sumsText(const Schedule& schedule, const Policy& policy)
{
    QStringList sums{Words::tr("panel %1").arg(formatDuration(schedule.panel)), floorSum(schedule, policy)};
    const auto append = [&sums](const QString& text, Seconds value) {
        sums.append(text.arg(formatDuration(value)));
    };
    append(Words::tr("chair %1"), schedule.chair);
    append(Words::tr("other %1"), schedule.other);
    append(Words::tr("buffer %1"), schedule.buffer);
    append(Words::tr("slack %1"), schedule.slack);
    append(Words::tr("spare %1"), schedule.spare());
    return sums.join(QStringLiteral(", "));
}

QString endText(const Schedule& schedule)
{
    const QString end = Words::tr("Ends at %1 of %2")
                            .arg(formatDuration(schedule.scheduledEnd), formatDuration(schedule.limit));
    if (schedule.overrun() == Seconds{0})
        return end;
    return Words::tr("%1: %2 over").arg(end, formatDuration(schedule.overrun()));
}

}  // namespace

QString showText(const Event& event, const AgendaPlace& place)
{
    const Schedule times = schedule(*place.session, *place.agenda);
    return headText(place) + u'\n' + scheduleTable(event, place, times) + u'\n' +
           sumsText(times, place.session->policy) + u'\n' + endText(times) + u'\n';
}

}  // namespace moderato
