#include "core/report/comparison.h"

#include "core/edit/sharing.h"
#include "core/plan/duration.h"
#include "core/plan/matchwords.h"
#include "core/report/clocktext.h"
#include "core/report/comparedsums.h"
#include "core/report/emptysheet.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

/// The pair without what is internal: notes are compared, but not handed out.
template <class Pair>
Pair withoutPrivateFields(Pair pair)
{
    pair.fields.removeIf([](const QString& field) { return privateFields().contains(field); });
    return pair;
}

TableCell sideCell(const SheetInput& input, qsizetype place)
{
    if (place < 0)
        return {{textLine(Words::tr("–"), Emphasis::Quiet)}};
    const Segment& segment = input.agenda.segments.at(place);
    const SegmentTimes& times = input.schedule.segments.at(place);
    const QString when = segment.parked ? Words::tr("parked")
                                        : timeRange(input.session, times.start, times.end(), input.clock);
    TextLine line = textLine(when, Emphasis::Quiet);
    line.figure = {formatDuration(times.budget.duration), Emphasis::Normal};
    return {{textLine(segmentTitle(segment), Emphasis::Strong), line}};
}

/// Sets two agendas of a session side by side, row by row.
class SideBySide {
public:
    SideBySide(const SheetInput& ours, const SheetInput& theirs)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_matching(match(ours.agenda, theirs.agenda))
    {
    }

    Table table() const
    {
        Table table{{{agendaTitle(m_ours.agenda), 7, Side::Start, Words::tr("Minutes")},
                     {agendaTitle(m_theirs.agenda), 7, Side::Start, Words::tr("Minutes")},
                     {Words::tr("What differs"), 7, Side::Start, {}}},
                    {}};
        for (const MatchedRow& row : m_matching.rows)
            table.rows.append(row.isPart ? partRow(m_matching.parts.at(row.index))
                                         : segmentRow(m_matching.segments.at(row.index)));
        return table;
    }

private:
    MatchedSide ourSide() const { return {m_ours.event, m_ours.agenda}; }
    MatchedSide theirSide() const { return {m_theirs.event, m_theirs.agenda}; }

    /// A line for each difference.
    template <class Pair>
    TableCell differences(const Pair& whole) const
    {
        const Pair pair = withoutPrivateFields(whole);
        QStringList texts = differenceTexts(pair, ourSide(), theirSide());
        if (pair.theirPlace < 0)
            texts.append(Words::tr("missing in the second"));
        if (pair.ourPlace < 0)
            texts.append(Words::tr("added in the second"));
        if (pair.moved)
            texts.prepend(Words::tr("at another place"));
        if (texts.isEmpty())
            return {{textLine(Words::tr("the same"), Emphasis::Quiet)}};
        TableCell cell;
        for (const QString& text : std::as_const(texts))
            cell.lines.append(textLine(text));
        return cell;
    }

    TableRow segmentRow(const MatchedSegment& pair) const
    {
        const Kind kind = pair.ourPlace >= 0 ? m_ours.agenda.segments.at(pair.ourPlace).kind
                                             : m_theirs.agenda.segments.at(pair.theirPlace).kind;
        return {false,
                false,
                kind,
                {sideCell(m_ours, pair.ourPlace), sideCell(m_theirs, pair.theirPlace), differences(pair)}};
    }

    TableCell partCell(const Agenda& agenda, qsizetype place) const
    {
        if (place < 0)
            return {{textLine(Words::tr("–"), Emphasis::Quiet)}};
        const QString title = agenda.parts.at(place).title.simplified();
        return {{textLine(title.isEmpty() ? Words::tr("Untitled part") : title, Emphasis::Strong)}};
    }

    TableRow partRow(const MatchedPart& pair) const
    {
        return {false,
                true,
                {},
                {partCell(m_ours.agenda, pair.ourPlace), partCell(m_theirs.agenda, pair.theirPlace),
                 differences(pair)}};
    }

    const SheetInput& m_ours;
    const SheetInput& m_theirs;
    Matching m_matching;
};

Note pairNote(const SheetInput& ours, const SheetInput& theirs)
{
    return {Words::tr("First: %1. Second: %2.").arg(agendaTitle(ours.agenda), agendaTitle(theirs.agenda)),
            {}};
}

}  // namespace

Report comparison(const SheetInput& input, const Agenda& other)
{
    const Schedule otherSchedule = schedule(input.session, other);
    const SheetInput theirs{input.event, input.session, other, otherSchedule, input.clock};
    Report report = emptySheet(input, Sheet::Comparison);
    report.blocks.append(Facts{sessionFacts(input)});
    report.blocks.append(pairNote(input, theirs));
    report.blocks.append(comparedSums(input, theirs));
    report.blocks.append(Heading{2, Words::tr("Side by side"), {}, {}});
    if (const Table table = SideBySide(input, theirs).table(); !table.rows.isEmpty())
        report.blocks.append(table);
    else
        report.blocks.append(quietNote(Words::tr("Neither of the two has segments yet.")));
    return report;
}

}  // namespace moderato
