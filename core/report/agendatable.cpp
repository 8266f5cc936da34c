#include "core/report/agendatable.h"

#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/report/clocktext.h"
#include "core/report/segmentcells.h"
#include "core/timing/latest.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgendaTable)
};

TableColumn durationColumn()
{
    return {Words::tr("Duration"), 0, Side::End, {}};
}

TableColumn segmentColumn()
{
    return {Words::tr("Segment"), 11, Side::Start, {}};
}

TableColumn speakersColumn()
{
    return {Words::tr("Who speaks"), 10, Side::Start, Words::tr("Minutes")};
}

TableColumn floorColumn()
{
    return {Words::tr("Floor"), 0, Side::End, {}};
}

bool anyCues(const Agenda& agenda)
{
    return std::any_of(agenda.segments.cbegin(), agenda.segments.cend(),
                       [](const Segment& segment) { return !segment.parked && !segment.cues.isEmpty(); });
}

QString partFigures(const PartTimes& part)
{
    if (!part.budget)
        return formatDuration(part.span());
    const QString spanOfBudget =
        Words::tr("%1 of %2").arg(formatDuration(part.span()), formatDuration(*part.budget));
    if (part.over() == Seconds{0})
        return spanOfBudget;
    return Words::tr("%1, %2 over").arg(spanOfBudget, formatDuration(part.over()));
}

/// Builds the table row by row, from the first segment to the last.
class Rows {
public:
    explicit Rows(const SheetInput& input)
        : m_input(input)
        , m_latest(latestSafeStarts(input.session, input.agenda, input.schedule))
        , m_withCues(anyCues(input.agenda))
    {
    }

    Table table()
    {
        Table table{columns(), {}};
        for (qsizetype i = 0; i < m_input.agenda.segments.size(); ++i)
            if (!m_input.agenda.segments.at(i).parked)
                append(table, i);
        return table;
    }

private:
    QList<TableColumn> columns() const
    {
        QList<TableColumn> columns{{Words::tr("No."), 0, Side::End, {}},
                                   {Words::tr("Time"), 0, Side::Start, {}},
                                   durationColumn(),
                                   {Words::tr("Total"), 0, Side::End, {}},
                                   segmentColumn(),
                                   speakersColumn(),
                                   floorColumn()};
        if (m_withCues)
            columns.append({Words::tr("Cues"), 7, Side::Start, {}, true});
        return columns;
    }

    void append(Table& table, qsizetype place)
    {
        const Segment& segment = m_input.agenda.segments.at(place);
        const SegmentTimes& times = m_input.schedule.segments.at(place);
        const bool leavesPart = segment.part.isNull() && !m_part.isNull();
        if (times.gap() > Seconds{0})
            table.rows.append(gapRow(times, leavesPart));
        if (!segment.part.isNull() && segment.part != m_part)
            table.rows.append(headingRow(segment.part));
        table.rows.append(segmentRow(place, leavesPart && times.gap() == Seconds{0}));
        m_part = segment.part;
    }

    TableRow headingRow(PartId id) const
    {
        const qsizetype index = indexOf(m_input.agenda.parts, id);
        if (index < 0)
            return {true, false, {}, {{}}};
        const PartTimes& times = m_input.schedule.parts.at(index);
        TextLine line = textLine(m_input.agenda.parts.at(index).title.simplified(), Emphasis::Strong);
        line.figure = {partFigures(times), times.over() > Seconds{0} ? Emphasis::Alert : Emphasis::Strong};
        return {true, false, {}, {{{line}}}};
    }

    TableRow segmentRow(qsizetype place, bool opensGroup)
    {
        const Segment& segment = m_input.agenda.segments.at(place);
        const SegmentTimes& times = m_input.schedule.segments.at(place);
        QList<TableCell> cells{
            {{textLine(QString::number(++m_number), Emphasis::Quiet)}},
            timeCell(m_input, times, m_latest.at(place)),
            durationCell(segment, times),
            totalCell(m_input, times),
            segmentCell(m_input, segment),
            speakersCell(m_input, segment, times),
            floorCell(times),
        };
        if (m_withCues)
            cells.append(cuesCell(m_input, segment, times));
        return {false, opensGroup, segment.kind, cells};
    }

    TableRow gapRow(const SegmentTimes& times, bool opensGroup) const
    {
        const QString range =
            timeRange(m_input.session, times.start - times.gap(), times.start, m_input.clock);
        QList<TableCell> cells(m_withCues ? 8 : 7);
        cells[1] = {{textLine(range, Emphasis::Quiet)}};
        cells[2] = {{textLine(formatDuration(times.gap()), Emphasis::Quiet)}};
        cells[4] = {{textLine(Words::tr("Gap before a fixed start"), Emphasis::Quiet)}};
        return {false, opensGroup, {}, cells};
    }

    const SheetInput& m_input;
    QList<Seconds> m_latest;
    bool m_withCues;
    PartId m_part;
    int m_number = 0;
};

}  // namespace

Table agendaTable(const SheetInput& input)
{
    return Rows(input).table();
}

Table parkedTable(const SheetInput& input)
{
    Table table{{durationColumn(), segmentColumn(), speakersColumn(), floorColumn()}, {}};
    for (qsizetype i = 0; i < input.agenda.segments.size(); ++i) {
        const Segment& segment = input.agenda.segments.at(i);
        const SegmentTimes& times = input.schedule.segments.at(i);
        if (segment.parked)
            table.rows.append({false,
                               false,
                               segment.kind,
                               {durationCell(segment, times), segmentCell(input, segment),
                                speakersCell(input, segment, times), floorCell(times)}});
    }
    return table;
}

}  // namespace moderato
