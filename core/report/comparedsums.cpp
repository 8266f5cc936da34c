#include "core/report/comparedsums.h"

#include "core/plan/duration.h"
#include "core/report/clocktext.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparedSums)
};

/// One sum of both agendas.
struct SumPair {
    QString label;
    Seconds ours{0};
    Seconds theirs{0};
    bool alert = false;  ///< one over 0 is an alarm
};

QString differenceText(const SumPair& sum)
{
    if (sum.ours == sum.theirs)
        return Words::tr("the same");
    if (sum.theirs > sum.ours)
        return Words::tr("%1 more").arg(formatDuration(sum.theirs - sum.ours));
    return Words::tr("%1 less").arg(formatDuration(sum.ours - sum.theirs));
}

TableCell sumCell(Seconds value, bool alert)
{
    return {
        {textLine(formatDuration(value), alert && value > Seconds{0} ? Emphasis::Alert : Emphasis::Normal)}};
}

TableRow sumRow(const SumPair& sum)
{
    const Emphasis emphasis = sum.ours == sum.theirs ? Emphasis::Quiet : Emphasis::Strong;
    return {false,
            false,
            {},
            {{{textLine(sum.label)}},
             sumCell(sum.ours, sum.alert),
             sumCell(sum.theirs, sum.alert),
             {{textLine(differenceText(sum), emphasis)}}}};
}

/// When both end by the clock; without a start the sums say it.
TableRow clockRow(const SheetInput& ours, const SheetInput& theirs)
{
    return {false,
            false,
            {},
            {{{textLine(Words::tr("Ends at"))}},
             {{textLine(clockText(ours.session, ours.schedule.scheduledEnd, ours.clock))}},
             {{textLine(clockText(theirs.session, theirs.schedule.scheduledEnd, theirs.clock))}},
             {}}};
}

QList<SumPair> sumPairs(const Schedule& ours, const Schedule& theirs)
{
    return {{Words::tr("Scheduled end"), ours.scheduledEnd, theirs.scheduledEnd},
            {Words::tr("Over the limit"), ours.overrun(), theirs.overrun(), true},
            {Words::tr("Spare"), ours.spare(), theirs.spare()},
            {Words::tr("Panel"), ours.panel, theirs.panel},
            {Words::tr("Floor"), ours.floor, theirs.floor},
            {Words::tr("Longest without the floor"), ours.longestWithoutFloor, theirs.longestWithoutFloor},
            {Words::tr("Chair"), ours.chair, theirs.chair},
            {Words::tr("Other"), ours.other, theirs.other},
            {Words::tr("Buffer"), ours.buffer, theirs.buffer}};
}

}  // namespace

QString agendaTitle(const Agenda& agenda)
{
    const QString name = agenda.name.simplified();
    return name.isEmpty() ? Words::tr("Untitled agenda") : name;
}

Table comparedSums(const SheetInput& ours, const SheetInput& theirs)
{
    Table table{{{Words::tr("Sum"), 4, Side::Start, {}},
                 {agendaTitle(ours.agenda), 3, Side::End, {}},
                 {agendaTitle(theirs.agenda), 3, Side::End, {}},
                 {Words::tr("The second has"), 3, Side::Start, {}}},
                {}};
    if (ours.session.start)
        table.rows.append(clockRow(ours, theirs));
    for (const SumPair& sum : sumPairs(ours.schedule, theirs.schedule))
        table.rows.append(sumRow(sum));
    return table;
}

}  // namespace moderato
