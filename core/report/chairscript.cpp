#include "core/report/chairscript.h"

#include "core/plan/duration.h"
#include "core/report/chaircalls.h"
#include "core/report/chairsentences.h"
#include "core/report/clocktext.h"
#include "core/report/emptysheet.h"
#include "core/report/latemeasures.h"
#include "core/report/peopletext.h"
#include "core/report/presence.h"
#include "core/report/totals.h"
#include "core/timing/latest.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChairScript)
};

constexpr int largeType = 125;  // per cent: read standing, at arm's length

/// Writes the script from the opening to the closing.
class Script {
public:
    explicit Script(const SheetInput& input)
        : m_input(input)
        , m_latest(latestSafeStarts(input.session, input.agenda, input.schedule))
    {
        for (qsizetype i = 0; i < input.agenda.segments.size(); ++i)
            if (!input.agenda.segments.at(i).parked)
                m_places.append(i);
    }

    QList<Block> blocks()
    {
        if (kindAt(m_places.first()) != Kind::Opening)
            addOpening();
        for (qsizetype i = 0; i < m_places.size(); ++i)
            addSegment(i);
        if (kindAt(m_places.last()) != Kind::WrapUp)
            addClosing();
        addLate();
        return m_blocks;
    }

private:
    Kind kindAt(qsizetype place) const { return m_input.agenda.segments.at(place).kind; }

    void addHeading(const QString& text) { m_blocks.append(Heading{2, text, {}, {}}); }

    void addOpening()
    {
        addHeading(Words::tr("Opening"));
        const QString when = momentText(m_input.session, Seconds{0}, m_input.clock);
        m_blocks.append(Prose{
            {textLine(Words::tr("%1. It has no time of its own in the plan: keep it to a minute.").arg(when),
                      Emphasis::Quiet)}});
        m_blocks.append(Prose{openingSentences(m_input)});
    }

    void addClosing()
    {
        addHeading(Words::tr("Closing"));
        addOutcomes();
        m_blocks.append(Prose{closingSentences(m_input)});
    }

    /// Room to write what the session has brought, to be read out at the end.
    void addOutcomes()
    {
        for (const QString& outcome : m_input.session.expectedOutcomes)
            if (!outcome.simplified().isEmpty())
                m_blocks.append(WritingLines{2, outcome.simplified()});
    }

    void addSegment(qsizetype index)
    {
        const qsizetype place = m_places.at(index);
        const Segment& segment = m_input.agenda.segments.at(place);
        addHeading(Words::tr("%1. %2").arg(QString::number(index + 1), segmentTitle(segment)));
        m_blocks.append(Prose{facts(place)});
        if (index == 0 && segment.kind == Kind::Opening)
            m_blocks.append(Prose{openingSentences(m_input)});
        if (const QList<TextLine> sentences = segmentSentences(m_input, place); !sentences.isEmpty())
            m_blocks.append(Prose{sentences});
        const Table calls = callTable(m_input, segment, m_input.schedule.segments.at(place));
        if (!calls.rows.isEmpty())
            m_blocks.append(calls);
        m_blocks.append(Prose{endLines(index)});
        if (index == m_places.size() - 1 && segment.kind == Kind::WrapUp) {
            addOutcomes();
            m_blocks.append(Prose{closingSentences(m_input)});
        }
        if (segment.kind != Kind::Break && segment.kind != Kind::Buffer)
            m_blocks.append(WritingLines{3, Words::tr("Notes")});
    }

    /// When and how long, who leads, what is noted of it.
    QList<TextLine> facts(qsizetype place) const
    {
        const Segment& segment = m_input.agenda.segments.at(place);
        const SegmentTimes& times = m_input.schedule.segments.at(place);
        QList<TextLine> lines{timeLine(times)};
        if (!segment.lead.isNull())
            lines.append(
                {QList<Span>{{Words::tr("Leads:") + u' ', Emphasis::Quiet}} + leader(m_input, segment.lead),
                 {}});
        if (segment.kind == Kind::Buffer)
            lines.append(textLine(Words::tr("Kept for what takes longer; nothing to say.")));
        if (const QString note = segment.note.simplified(); !note.isEmpty())
            lines.append({{{Words::tr("Note:") + u' ', Emphasis::Quiet}, {note, {}}}, {}});
        lines.append(chairCues(segment, times));
        return lines;
    }

    TextLine timeLine(const SegmentTimes& times) const
    {
        TextLine line =
            textLine(timeRange(m_input.session, times.start, times.end(), m_input.clock), Emphasis::Strong);
        if (m_input.session.start)
            line.spans.append(
                {Words::tr(" (%1)").arg(offsetRange(times.start, times.end())), Emphasis::Quiet});
        line.figure = {formatDuration(times.budget.duration), Emphasis::Strong};
        return line;
    }

    QList<TextLine> chairCues(const Segment& segment, const SegmentTimes& times) const
    {
        QList<Cue> cues = segment.cues;
        std::stable_sort(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) { return a.at < b.at; });
        QList<TextLine> lines;
        for (const Cue& cue : std::as_const(cues))
            if (cue.role == Role::Chair || cue.role == Role::Moderator || cue.role == Role::CoFacilitator)
                lines.append({{{momentText(m_input.session, times.start + cue.at, m_input.clock) + u' ',
                                Emphasis::Strong},
                               {cue.text.simplified(), {}}},
                              {}});
        return lines;
    }

    /// When to end it, so that what follows still has its time.
    QList<TextLine> endLines(qsizetype index) const
    {
        const SegmentTimes& times = m_input.schedule.segments.at(m_places.at(index));
        const bool last = index == m_places.size() - 1;
        const Seconds latest = last ? m_input.session.limit : m_latest.at(m_places.at(index + 1));
        const QString moment = momentText(m_input.session, latest, m_input.clock);
        QString text = Words::tr("End it by %1: what comes next can then still be had in full.").arg(moment);
        if (last)
            text = m_input.session.hardEnd ? Words::tr("End it by %1: the end is hard.").arg(moment)
                                           : Words::tr("End it by %1: then the time is over.").arg(moment);
        return {textLine(text, latest < times.end() ? Emphasis::Alert : Emphasis::Strong)};
    }

    void addLate()
    {
        addHeading(Words::tr("If it gets late"));
        if (const Table measures = lateMeasures(m_input); measures.rows.isEmpty())
            m_blocks.append(quietNote(Words::tr("Nothing in this plan can be shorter or left out.")));
        else
            m_blocks.append(measures);
        const Table parked = parkedMeasures(m_input);
        if (parked.rows.isEmpty())
            return;
        addHeading(Words::tr("If there is time left"));
        m_blocks.append(parked);
    }

    const SheetInput& m_input;
    QList<Seconds> m_latest;
    QList<qsizetype> m_places;  ///< of what is in the plan
    QList<Block> m_blocks;
};

}  // namespace

Report chairScript(const SheetInput& input)
{
    Report report = emptySheet(input, Sheet::Chair);
    report.typePercent = largeType;
    report.blocks.append(Facts{sessionFacts(input) + roleFacts(input)});
    if (!hasPlan(input.agenda)) {
        report.blocks.append(noPlan(input.agenda));
        return report;
    }
    report.blocks.append(verdict(input));
    report.blocks.append(Script(input).blocks());
    return report;
}

}  // namespace moderato
