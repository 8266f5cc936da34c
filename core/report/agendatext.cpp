#include "core/report/agendatext.h"

#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/report/clocktext.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgendaText)
};

/// How many turns have these rounds, in the order in which they first appear.
QList<std::pair<QList<Seconds>, int>> countedRounds(const Agenda& agenda)
{
    QList<std::pair<QList<Seconds>, int>> counted;
    for (const Segment& segment : agenda.segments) {
        for (const Turn& turn : segment.turns) {
            if (segment.parked || turn.rounds.isEmpty())
                continue;
            const auto same = std::find_if(counted.begin(), counted.end(),
                                           [&](const auto& each) { return each.first == turn.rounds; });
            if (same == counted.end())
                counted.append({turn.rounds, 1});
            else
                ++same->second;
        }
    }
    return counted;
}

QString panelSum(const SheetInput& input)
{
    QStringList terms;
    for (const auto& [rounds, count] : countedRounds(input.agenda))
        terms.append(QStringLiteral("%1 x (%2)").arg(QString::number(count), formatRounds(rounds)));
    if (terms.isEmpty())
        return Words::tr("no turns yet");
    return Words::tr("%1 = %2").arg(terms.join(QStringLiteral(" + ")), formatDuration(input.schedule.panel));
}

/// "Amina Diallo 3 + 2", a text for each turn.
QStringList turnTexts(const SheetInput& input, const Segment& segment)
{
    QStringList texts;
    for (const Turn& turn : segment.turns)
        texts.append(
            QString(personName(input.event, turn.person) + u' ' + formatRounds(turn.rounds)).trimmed());
    return texts;
}

QString speakersText(const SheetInput& input, const Segment& segment)
{
    QStringList speakers = turnTexts(input, segment);
    if (!segment.lead.isNull()) {
        const QString lead = Words::tr("%1, lead").arg(personName(input.event, segment.lead));
        speakers.prepend(
            segment.leadTime > Seconds{0} ? QString(lead + u' ' + formatRounds({segment.leadTime})) : lead);
    }
    return speakers.join(QStringLiteral(", "));
}

QString segmentLine(const SheetInput& input, const Segment& segment, const SegmentTimes& times)
{
    QString line =
        times.parked ? Words::tr("parked: %1").arg(segment.title)
                     : timeRange(input.session, times.start, times.end(), input.clock) + u' ' + segment.title;
    line += QStringLiteral(" (%1)").arg(formatDuration(times.budget.duration));
    if (const QString speakers = speakersText(input, segment); !speakers.isEmpty())
        line = Words::tr("%1: %2").arg(line, speakers);
    if (times.budget.floor > Seconds{0})
        line += Words::tr("; floor %1").arg(formatDuration(times.budget.floor));
    return line;
}

QString headLine(const SheetInput& input)
{
    QStringList head{Words::tr("%1: %2").arg(input.session.title, input.agenda.name)};
    if (input.session.start)
        head.append(dateText(input.session) + u", " + clockText(input.session, Seconds{0}, input.clock) +
                    u' ' + zoneText(input.session));
    return head.join(u'\n');
}

QString startText(const SheetInput& input, const SegmentTimes& times)
{
    if (times.parked)
        return Words::tr("parked");
    return momentText(input.session, times.start, input.clock);
}

/// A cell that can't break its row.
QString cell(const QString& text)
{
    return text.simplified();
}

QString orNothing(Seconds value)
{
    return value > Seconds{0} ? formatDuration(value) : QString();
}

QString segmentRow(const SheetInput& input, const Segment& segment, const SegmentTimes& times)
{
    const QStringList cells{startText(input, times),
                            cell(segment.title),
                            kindName(segment.kind),
                            formatDuration(times.budget.duration),
                            cell(turnTexts(input, segment).join(QStringLiteral(", "))),
                            orNothing(segment.floorReserve),
                            cell(personName(input.event, segment.lead))};
    return cells.join(u'\t');
}

}  // namespace

QString sumText(const SheetInput& input)
{
    const Schedule& schedule = input.schedule;
    QStringList sums{
        panelSum(input),
        Words::tr("floor %1 of %2").arg(formatDuration(schedule.floor), formatDuration(schedule.limit))};
    if (schedule.overrun() > Seconds{0})
        sums.append(Words::tr("%1 over").arg(formatDuration(schedule.overrun())));
    else if (schedule.spare() > Seconds{0})
        sums.append(Words::tr("%1 spare").arg(formatDuration(schedule.spare())));
    return sums.join(Words::tr("; "));
}

QString agendaText(const SheetInput& input)
{
    QStringList lines{headLine(input)};
    PartId part;
    for (qsizetype i = 0; i < input.agenda.segments.size(); ++i) {
        const Segment& segment = input.agenda.segments.at(i);
        const Part* heading = find(input.agenda.parts, segment.part);
        if (segment.part != part && heading)
            lines.append(u'\n' + heading->title);
        part = segment.part;
        lines.append(segmentLine(input, segment, input.schedule.segments.at(i)));
    }
    lines.append(u'\n' + sumText(input));
    return lines.join(u'\n') + u'\n';
}

QString segmentTable(const SheetInput& input, const QList<SegmentId>& ids)
{
    QString table;
    for (qsizetype i = 0; i < input.agenda.segments.size(); ++i)
        if (const Segment& segment = input.agenda.segments.at(i); ids.contains(segment.id))
            table += segmentRow(input, segment, input.schedule.segments.at(i)) + u'\n';
    return table;
}

}  // namespace moderato
