#include "core/report/latemeasures.h"

#include "core/plan/duration.h"
#include "core/report/clocktext.h"
#include "core/report/emptysheet.h"
#include "core/timing/latest.h"
#include "core/timing/measures.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LateMeasures)
};

/// Collects the steps in their order.
class Measures {
public:
    explicit Measures(const SheetInput& input) : m_input(input), m_parkable(parkable(input.agenda)) {}

    QList<TableRow> rows()
    {
        for (const SegmentId id : m_parkable)
            addLeavingOut(id);
        for (qsizetype i = 0; i < m_input.agenda.segments.size(); ++i)
            addShortening(i);
        addFollowUps();
        if (m_input.schedule.floor > Seconds{0})
            add(Words::tr("Last of all, the floor"), Words::tr("what it has in all"), m_input.schedule.floor,
                Emphasis::Quiet);
        return m_rows;
    }

private:
    void add(const QString& what, const QString& remark, Seconds wins, Emphasis emphasis = Emphasis::Strong)
    {
        TableCell cell{{textLine(what, emphasis)}};
        if (!remark.isEmpty())
            cell.lines.append(textLine(remark, Emphasis::Quiet));
        m_rows.append({false,
                       false,
                       {},
                       {{{textLine(QString::number(m_rows.size() + 1), Emphasis::Quiet)}},
                        cell,
                        {{textLine(formatDuration(wins), emphasis)}}}});
    }

    qsizetype placeOf(SegmentId id) const
    {
        const QList<Segment>& segments = m_input.agenda.segments;
        const auto found = std::find_if(segments.cbegin(), segments.cend(),
                                        [id](const Segment& segment) { return segment.id == id; });
        return found - segments.cbegin();
    }

    Seconds leastAt(qsizetype place) const
    {
        return leastDuration(m_input.session, m_input.agenda.segments.at(place),
                             m_input.schedule.segments.at(place));
    }

    void addLeavingOut(SegmentId id)
    {
        const qsizetype place = placeOf(id);
        const Seconds planned = m_input.schedule.segments.at(place).budget.duration;
        const Seconds least = leastAt(place);
        const QString shorter =
            least < planned ? Words::tr("or shorten it to %1").arg(formatDuration(least)) : QString();
        add(Words::tr("Leave out: %1").arg(segmentTitle(m_input.agenda.segments.at(place))), shorter,
            planned);
    }

    void addShortening(qsizetype place)
    {
        const Segment& segment = m_input.agenda.segments.at(place);
        const Seconds planned = m_input.schedule.segments.at(place).budget.duration;
        const Seconds least = leastAt(place);
        if (segment.parked || m_parkable.contains(segment.id) || least >= planned)
            return;
        add(Words::tr("Shorten: %1").arg(segmentTitle(segment)),
            Words::tr("from %1 to %2").arg(formatDuration(planned), formatDuration(least)), planned - least);
    }

    void addFollowUps()
    {
        Seconds total{0};
        for (const Segment& segment : m_input.agenda.segments)
            for (const Turn& turn : segment.turns)
                if (!segment.parked && segment.kind != Kind::Floor && !turn.rounds.isEmpty())
                    total += roundsOf(turn).total - turn.rounds.first();
        if (total > Seconds{0})
            add(Words::tr("Leave out the follow-ups"), Words::tr("those that are still to come"), total);
    }

    const SheetInput& m_input;
    QList<SegmentId> m_parkable;
    QList<TableRow> m_rows;
};

}  // namespace

Table lateMeasures(const SheetInput& input)
{
    return {{{Words::tr("Step"), 0, Side::End, {}},
             {Words::tr("What gives"), 1, Side::Start, {}},
             {Words::tr("Wins"), 0, Side::End, {}}},
            Measures(input).rows()};
}

Table parkedMeasures(const SheetInput& input)
{
    Table table{{{Words::tr("Segment"), 1, Side::Start, {}},
                 {Words::tr("Takes"), 0, Side::End, {}},
                 {Words::tr("Begin by"), 0, Side::End, {}}},
                {}};
    const QList<Seconds> latest = latestSafeStarts(input.session, input.agenda, input.schedule);
    for (qsizetype i = 0; i < input.agenda.segments.size(); ++i) {
        const Segment& segment = input.agenda.segments.at(i);
        const Seconds length = input.schedule.segments.at(i).budget.duration;
        if (segment.parked)
            table.rows.append({false,
                               false,
                               segment.kind,
                               {{{textLine(segmentTitle(segment), Emphasis::Strong)}},
                                {{textLine(formatDuration(length))}},
                                {{textLine(momentText(input.session, latest.at(i), input.clock))}}}});
    }
    return table;
}

}  // namespace moderato
