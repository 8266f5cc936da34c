#include "core/report/briefturns.h"

#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/report/clocktext.h"
#include "core/report/emptysheet.h"
#include "core/report/presence.h"
#include "core/timing/speaking.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BriefTurns)
};

/// Makes the rows of one reader.
class Reader {
public:
    Reader(const SheetInput& input, PersonId person) : m_input(input), m_person(person)
    {
        const Person* found = find(input.event.people, person);
        if (found && hasOtherClock(input.session, found->timeZone))
            m_timeZone = found->timeZone;
    }

    QList<TableRow> rows() const
    {
        QList<TableRow> rows;
        for (qsizetype i = 0; i < m_input.agenda.segments.size(); ++i) {
            const Segment& segment = m_input.agenda.segments.at(i);
            const TableCell times = whenCell(segment, m_input.schedule.segments.at(i));
            if (!segment.parked && !times.lines.isEmpty())
                rows.append({false, false, segment.kind, {times, whatCell(segment), questionsCell(segment)}});
        }
        return rows;
    }

    Seconds total() const
    {
        Seconds total{0};
        for (const Segment& segment : m_input.agenda.segments)
            for (const Turn& turn : segment.turns)
                if (!segment.parked && isReader(turn.person))
                    total += roundsOf(turn).total;
        return total;
    }

private:
    bool isReader(PersonId person) const { return presenceOf(m_input.session, person).who == m_person; }

    TextLine moment(Seconds at, const QString& figure) const
    {
        TextLine line = textLine(momentText(m_input.session, at, m_input.clock), Emphasis::Strong);
        if (!m_timeZone.isEmpty())
            line.spans.append({u' ' + Words::tr("(yours: %1)")
                                          .arg(clockTextIn(m_input.session, at, m_timeZone, m_input.clock)),
                               Emphasis::Quiet});
        line.figure = {figure, Emphasis::Strong};
        return line;
    }

    /// A line for each round, one for the lead's own time, and one for a conversation without rounds.
    TableCell whenCell(const Segment& segment, const SegmentTimes& times) const
    {
        TableCell cell;
        if (!segment.lead.isNull() && isReader(segment.lead))
            cell.lines.append(moment(times.start, formatRounds({segment.leadTime})));
        for (const SpokenRound& round : spokenRounds(segment, times, m_input.session.policy.changeover))
            if (isReader(round.person))
                cell.lines.append(moment(round.start, formatRounds({round.length})));
        const bool talks =
            std::any_of(segment.turns.cbegin(), segment.turns.cend(),
                        [this](const Turn& turn) { return turn.rounds.isEmpty() && isReader(turn.person); });
        if (talks)
            cell.lines.append(moment(times.start, Words::tr("in conversation")));
        return cell;
    }

    TableCell whatCell(const Segment& segment) const
    {
        TableCell cell{{textLine(segmentTitle(segment), Emphasis::Strong)}};
        if (const Part* part = find(m_input.agenda.parts, segment.part))
            cell.lines.append(textLine(part->title.simplified(), Emphasis::Quiet));
        if (!segment.lead.isNull() && isReader(segment.lead))
            cell.lines.append(textLine(Words::tr("You lead this segment.")));
        for (const Turn& turn : segment.turns)
            if (turn.rounds.size() > 1 && isReader(turn.person))
                cell.lines.append(textLine(Words::tr("%1 minutes: first an answer, then a follow-up")
                                               .arg(formatRounds(turn.rounds))));
        return cell;
    }

    TableCell questionsCell(const Segment& segment) const
    {
        TableCell cell;
        for (const Question& question : segment.questions)
            if (std::any_of(question.askedOf.cbegin(), question.askedOf.cend(),
                            [this](PersonId person) { return isReader(person); }))
                cell.lines.append(textLine(question.text.simplified()));
        return cell;
    }

    const SheetInput& m_input;
    PersonId m_person;
    QString m_timeZone;  ///< empty if the session's clock is theirs
};

}  // namespace

Table briefTurns(const SheetInput& input, PersonId person)
{
    return {{{Words::tr("About when"), 6, Side::Start, Words::tr("Minutes")},
             {Words::tr("In"), 8, Side::Start, {}},
             {Words::tr("Your questions"), 9, Side::Start, {}}},
            Reader(input, person).rows()};
}

Seconds briefedTime(const SheetInput& input, PersonId person)
{
    return Reader(input, person).total();
}

}  // namespace moderato
