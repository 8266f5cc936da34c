#include "core/report/chaircalls.h"

#include "core/plan/duration.h"
#include "core/report/clocktext.h"
#include "core/report/cuelist.h"
#include "core/report/presence.h"
#include "core/timing/speaking.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChairCalls)
};

TableCell cellOf(const QString& text, Emphasis emphasis = Emphasis::Normal)
{
    return text.isEmpty() ? TableCell() : TableCell{{textLine(text, emphasis)}};
}

/// The rows of one segment.
class Calls {
public:
    Calls(const SheetInput& input, const Segment& segment, const SegmentTimes& times)
        : m_input(input)
        , m_segment(segment)
        , m_times(times)
    {
    }

    QList<TableRow> rows()
    {
        if (m_times.budget.lead > Seconds{0} && !m_segment.lead.isNull())
            addLead();
        const Seconds changeover = m_input.session.policy.changeover;
        for (const SpokenRound& round : spokenRounds(m_segment, m_times, changeover))
            addRound(round);
        for (const PersonId person : withoutRounds())
            addPerson(person);
        if (m_times.budget.floor > Seconds{0} || !openQuestions().isEmpty())
            addFloor();
        return m_rows;
    }

private:
    TableCell person(PersonId id, const QString& remark = {}) const
    {
        const Presence presence = presenceOf(m_input.session, id);
        TableCell cell = cellOf(nameOf(m_input.event, presence.who), Emphasis::Strong);
        if (!remark.isEmpty())
            cell.lines.first().spans.append({Words::tr(", %1").arg(remark), Emphasis::Quiet});
        if (presence.declined())
            cell.lines.append(textLine(Words::tr("has declined"), Emphasis::Alert));
        return cell;
    }

    /// With all that helps to introduce somebody.
    TableCell introduced(PersonId id) const
    {
        const Presence presence = presenceOf(m_input.session, id);
        TableCell cell = person(id);
        if (const QString saying = sayingOf(m_input.event, presence.who); !saying.isEmpty())
            cell.lines.append(textLine(Words::tr("say: %1").arg(saying)));
        if (const QString group = groupOf(m_input.event, presence.who); !group.isEmpty())
            cell.lines.append(textLine(group, Emphasis::Quiet));
        if (joinsOnline(m_input.session, presence) && m_input.session.format == Format::Hybrid)
            cell.lines.append(textLine(attendanceName(Attendance::Online), Emphasis::Quiet));
        return cell;
    }

    TableCell questionsTo(PersonId id) const
    {
        TableCell cell;
        for (const Question& question : m_segment.questions)
            if (question.askedOf.contains(id))
                cell.lines.append(textLine(question.text.simplified()));
        return cell;
    }

    QList<TextLine> openQuestions() const
    {
        QList<TextLine> lines;
        for (const Question& question : m_segment.questions)
            if (question.askedOf.isEmpty())
                lines.append(textLine(question.text.simplified()));
        return lines;
    }

    /// Who speaks or is asked and has no round of their own.
    QList<PersonId> withoutRounds() const
    {
        QList<PersonId> people;
        QList<PersonId> timed;
        for (const Turn& turn : m_segment.turns)
            (turn.rounds.isEmpty() ? people : timed).append(turn.person);
        for (const Question& question : m_segment.questions)
            people.append(question.askedOf);
        QList<PersonId> without;
        for (const PersonId id : people)
            if (!timed.contains(id) && !without.contains(id))
                without.append(id);
        return without;
    }

    void add(const TableCell& who, const TableCell& question, Kind kind, Seconds start, Seconds length)
    {
        m_rows.append(
            {false,
             false,
             kind,
             {cellOf(momentText(m_input.session, start, m_input.clock), Emphasis::Strong), who, question,
              cellOf(formatRounds({length})),
              cellOf(momentText(m_input.session, start + length, m_input.clock), Emphasis::Strong)}});
    }

    void addLead()
    {
        add(person(m_segment.lead, Words::tr("opens and leads")), {}, m_segment.kind, m_times.start,
            m_times.budget.lead);
    }

    void addRound(const SpokenRound& round)
    {
        const bool first = round.round == 0;
        add(first ? introduced(round.person) : person(round.person, Words::tr("follow-up")),
            first ? questionsTo(round.person) : TableCell(), m_segment.kind, round.start, round.length);
    }

    void addPerson(PersonId id)
    {
        m_rows.append({false, false, m_segment.kind, {{}, introduced(id), questionsTo(id), {}, {}}});
    }

    void addFloor()
    {
        TableCell who = cellOf(Words::tr("The floor"), Emphasis::Strong);
        const Seconds floor = m_times.budget.floor;
        if (const QString room = floorRoomText(m_input, floor); !room.isEmpty())
            who.lines.append(textLine(room, Emphasis::Quiet));
        const TableCell questions{openQuestions()};
        if (floor > Seconds{0})
            add(who, questions, Kind::Floor, floorStart(m_times), floor);
        else
            m_rows.append({false,
                           false,
                           m_segment.kind,
                           {{}, cellOf(Words::tr("All"), Emphasis::Strong), questions, {}, {}}});
    }

    const SheetInput& m_input;
    const Segment& m_segment;
    const SegmentTimes& m_times;
    QList<TableRow> m_rows;
};

}  // namespace

Table callTable(const SheetInput& input, const Segment& segment, const SegmentTimes& times)
{
    return {{{Words::tr("At"), 0, Side::Start, {}},
             {Words::tr("Call"), 8, Side::Start, {}},
             {Words::tr("Ask"), 9, Side::Start, {}},
             {Words::tr("Minutes"), 0, Side::End, {}},
             {Words::tr("Cut at"), 0, Side::End, {}}},
            Calls(input, segment, times).rows()};
}

}  // namespace moderato
