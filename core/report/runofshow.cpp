#include "core/report/runofshow.h"

#include "core/report/agendatable.h"
#include "core/report/emptysheet.h"
#include "core/report/peopletext.h"
#include "core/report/timestrip.h"
#include "core/report/totals.h"
#include "core/timing/assess.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunOfShow)
};

Fact agendaFact(const SheetInput& input)
{
    Fact fact = plainFact(Words::tr("Agenda"), input.agenda.name.simplified());
    if (!input.session.chosen.isNull() && input.session.chosen != input.agenda.id)
        fact.lines.first().spans.append(
            {u' ' + Words::tr("(an alternative, not the chosen agenda)"), Emphasis::Quiet});
    return fact;
}

Fact outcomesFact(const Session& session)
{
    Fact fact{Words::tr("Expected outcomes"), {}, true};
    for (const QString& outcome : session.expectedOutcomes)
        if (!outcome.simplified().isEmpty())
            fact.lines.append(textLine(outcome.simplified()));
    return fact;
}

Facts facts(const SheetInput& input)
{
    const Session& session = input.session;
    Facts facts;
    facts.facts = sessionFacts(input);
    if (!input.agenda.name.simplified().isEmpty())
        facts.facts.append(agendaFact(input));
    facts.facts.append(roleFacts(input));
    const Fact outcomes = outcomesFact(session);
    if (!outcomes.lines.isEmpty())
        facts.facts.append(outcomes);
    return facts;
}

void appendPlan(QList<Block>& blocks, const SheetInput& input)
{
    blocks.append(timeStrip(input));
    blocks.append(verdict(input));
    blocks.append(timeTotals(input));
    const Table table = agendaTable(input);
    if (!table.rows.isEmpty())
        blocks.append(table);
}

void appendParked(QList<Block>& blocks, const SheetInput& input)
{
    const Table parked = parkedTable(input);
    if (parked.rows.isEmpty())
        return;
    blocks.append(Heading{2, Words::tr("Parked – if time allows"), {}, {}});
    blocks.append(parked);
}

TableRow findingRow(const Finding& finding)
{
    const Emphasis emphasis = finding.severity == Severity::Error ? Emphasis::Alert : Emphasis::Normal;
    return {false,
            false,
            {},
            {{{textLine(severityName(finding.severity), emphasis)}},
             {{textLine(finding.where.simplified())}},
             {{textLine(finding.message.simplified())}}}};
}

/// At no moment, so that the pages do not depend on when they are made.
void appendFindings(QList<Block>& blocks, const SheetInput& input)
{
    Table table{{{Words::tr("How severe"), 0, Side::Start, {}},
                 {Words::tr("Where"), 5, Side::Start, {}},
                 {Words::tr("What"), 14, Side::Start, {}}},
                {}};
    const AgendaAssessment assessed = assessAgenda(input.event, input.session, input.agenda, QDateTime(),
                                                   Checks::All, nullptr, input.clock);
    for (const Finding& finding : assessed.findings)
        if (!finding.accepted)
            table.rows.append(findingRow(finding));
    blocks.append(Heading{2, Words::tr("Open findings"), {}, {}});
    if (table.rows.isEmpty())
        blocks.append(Note{Words::tr("There are none."), Emphasis::Quiet});
    else
        blocks.append(table);
}

}  // namespace

Report runOfShow(const SheetInput& input, bool findings)
{
    Report report = emptySheet(input, Sheet::RunOfShow);
    report.blocks.append(facts(input));
    if (input.agenda.segments.isEmpty())
        report.blocks.append(noPlan(input.agenda));
    else
        appendPlan(report.blocks, input);
    appendParked(report.blocks, input);
    if (findings)
        appendFindings(report.blocks, input);
    return report;
}

}  // namespace moderato
