#include "core/report/runofshow.h"

#include "core/plan/duration.h"
#include "core/report/agendatable.h"
#include "core/report/clocktext.h"
#include "core/report/language.h"
#include "core/report/peopletext.h"
#include "core/report/timestrip.h"
#include "core/report/totals.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunOfShow)
};

QString sessionTitle(const Session& session)
{
    const QString title = session.title.simplified();
    return title.isEmpty() ? Words::tr("Untitled session") : title;
}

QString whenText(const Session& session)
{
    if (!session.start)
        return Words::tr("No date yet: all times count from the start of the session");
    const QString date = dateText(session);
    const QString clock = clockRange(session, Seconds{0}, session.limit);
    const QString zone = zoneText(session);
    return zone.isEmpty() ? Words::tr("%1, %2").arg(date, clock)
                          : Words::tr("%1, %2 %3").arg(date, clock, zone);
}

Fact plainFact(const QString& label, const QString& text)
{
    return {label, {textLine(text)}, false};
}

QString limitText(const Session& session)
{
    const QString limit = formatDuration(session.limit);
    return session.hardEnd ? Words::tr("%1, hard end").arg(limit) : limit;
}

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

QString capitalized(QString word)
{
    word[0] = word.at(0).toUpper();
    return word;
}

Facts facts(const SheetInput& input)
{
    const Session& session = input.session;
    Facts facts;
    facts.facts.append({Words::tr("When"), {textLine(whenText(session), Emphasis::Strong)}, true});
    if (!session.place.simplified().isEmpty())
        facts.facts.append(plainFact(Words::tr("Place"), session.place.simplified()));
    facts.facts.append(plainFact(Words::tr("Format"), capitalized(formatName(session.format))));
    facts.facts.append(plainFact(Words::tr("Limit"), limitText(session)));
    if (!input.agenda.name.simplified().isEmpty())
        facts.facts.append(agendaFact(input));
    facts.facts.append(roleFacts(input));
    const Fact outcomes = outcomesFact(session);
    if (!outcomes.lines.isEmpty())
        facts.facts.append(outcomes);
    return facts;
}

QString subject(const Session& session)
{
    return session.start ? Words::tr("Run of show, %1").arg(dateText(session)) : Words::tr("Run of show");
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

}  // namespace

Report runOfShow(const Event& event, const Session& session, const Agenda& agenda, const Schedule& schedule)
{
    const SheetInput input{event, session, agenda, schedule};
    Report report;
    report.title = sessionTitle(session);
    report.subject = subject(session);
    report.author = event.title.simplified();
    report.language = languageTag();
    report.rightToLeft = languageIsRightToLeft() || session.title.isRightToLeft();
    report.footer = report.title;
    report.blocks = {Heading{1, report.title, report.author, Words::tr("Run of show")}, facts(input)};
    if (agenda.segments.isEmpty())
        report.blocks.append(Note{Words::tr("This agenda has no segments yet."), Emphasis::Quiet});
    else
        appendPlan(report.blocks, input);
    appendParked(report.blocks, input);
    return report;
}

}  // namespace moderato
