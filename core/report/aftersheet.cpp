#include "core/report/aftersheet.h"

#include "core/live/runfold.h"
#include "core/plan/lookup.h"
#include "core/report/aftertalk.h"
#include "core/report/aftertimes.h"
#include "core/report/clocktext.h"
#include "core/report/emptysheet.h"
#include "core/report/learnedtext.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AfterSheet)
};

bool hasBegun(const Run& run)
{
    return std::any_of(run.entries.cbegin(), run.entries.cend(),
                       [](const RunEntry& entry) { return entry.action == RunAction::Begin; }) &&
           fold(run).phase != RunPhase::NotBegun;
}

const Run* lastBegun(const QList<Run>& runs, SessionId session, RunKind kind)
{
    for (auto run = runs.crbegin(); run != runs.crend(); ++run)
        if (run->session == session && run->kind == kind && hasBegun(*run))
            return &*run;
    return nullptr;
}

Facts whenAndHow(const SheetInput& input, const Review& review)
{
    Facts facts{{{Words::tr("Planned for"), {textLine(whenText(input.session, input.clock))}, true}}};
    facts.facts.append(actualFacts(input, review));
    if (const QString name = input.agenda.name.simplified(); !name.isEmpty())
        facts.facts.append(plainFact(Words::tr("Agenda"), name));
    return facts;
}

void appendSection(QList<Block>& blocks, const QString& title, const Table& table)
{
    if (table.rows.isEmpty())
        return;
    blocks.append(Heading{2, title, {}, {}});
    blocks.append(table);
}

void appendTimes(QList<Block>& blocks, const SheetInput& input, const Review& review)
{
    if (review.kind == RunKind::Rehearsal)
        blocks.append(Note{Words::tr("This was a rehearsal."), Emphasis::Alert});
    blocks.append(whenAndHow(input, review));
    blocks.append(endNote(review));
    appendSection(blocks, Words::tr("Planned and actual"), plannedAndActual(input, review));
    if (const Prose left = notReached(review); !left.lines.isEmpty()) {
        blocks.append(Heading{2, Words::tr("What was not reached"), {}, {}});
        blocks.append(left);
    }
    if (!review.causes.isEmpty())
        appendSection(blocks, Words::tr("Where the difference came from"), overrunTable(input, review));
}

void appendTalk(QList<Block>& blocks, const SheetInput& input, const Review& review)
{
    const Table people = peopleTable(input, review);
    blocks.append(Heading{2, Words::tr("Who spoke for how long"), {}, {}});
    if (people.rows.isEmpty())
        blocks.append(quietNote(Words::tr("No turns were timed, so this is not known.")));
    else
        blocks.append(people);
    appendSection(blocks, Words::tr("Shares of the talk"), sharesTable(review));
    blocks.append(Heading{2, Words::tr("The floor"), {}, {}});
    blocks.append(floorFacts(review));
}

void appendLearned(QList<Block>& blocks, const QList<Run>& runs)
{
    const QList<LearnedKind> kinds = learned(runs);
    if (kinds.isEmpty())
        return;
    Prose prose;
    for (const LearnedKind& kind : kinds)
        prose.lines.append(textLine(learnedText(kind)));
    blocks.append(Heading{2, Words::tr("What all runs show"), {}, {}});
    blocks.append(prose);
    blocks.append(quietNote(learningRule()));
}

Report notRunYet(const SheetInput& input)
{
    Report report = emptySheet(input, Sheet::After);
    report.blocks.append(Facts{sessionFacts(input)});
    report.blocks.append(quietNote(Words::tr(
        "This session has not been run yet. Begin it in the conduct window on the day, or rehearse it there: this "
        "sheet then says how it went against its plan.")));
    return report;
}

}  // namespace

const Run* runToTell(const QList<Run>& runs, SessionId session)
{
    const Run* real = lastBegun(runs, session, RunKind::Session);
    return real ? real : lastBegun(runs, session, RunKind::Rehearsal);
}

QList<Run> runsToTell(const QList<Run>& runs, SessionId session)
{
    QList<Run> begun = runs;
    begun.removeIf([session](const Run& run) { return run.session != session || !hasBegun(run); });
    return begun;
}

QString runTitle(const Run& run)
{
    const QTimeZone zone(runSession(run.plan).timeZone.toUtf8());
    const qint64 utc = run.entries.isEmpty() ? 0 : run.entries.first().clock.utc.count();
    const QDateTime began =
        zone.isValid() ? QDateTime::fromMSecsSinceEpoch(utc, zone) : QDateTime::fromMSecsSinceEpoch(utc);
    const QString when = dayAndTime(began);
    return run.kind == RunKind::Rehearsal ? Words::tr("Rehearsal, %1").arg(when)
                                          : Words::tr("Session, %1").arg(when);
}

Report afterSheet(const SheetInput& input, const QList<Run>& runs, RunId wanted)
{
    const Run* run = find(runs, wanted);
    if (!run || run->session != input.session.id || !hasBegun(*run))
        run = runToTell(runs, input.session.id);
    return run ? afterSheet(*run, runs, input.clock) : notRunYet(input);
}

Report afterSheet(const Run& run, const QList<Run>& runs, ClockStyle clock)
{
    const RunState state = fold(run);
    const Schedule times = schedule(runSession(state), runAgenda(state));
    const SheetInput input{state.plan, runSession(state), runAgenda(state), times, clock};
    const Review reviewed = review(state, state.reached);
    Report report = emptySheet(input, Sheet::After);
    appendTimes(report.blocks, input, reviewed);
    appendTalk(report.blocks, input, reviewed);
    appendSection(report.blocks, Words::tr("Outcomes"), notesTable(input, reviewed, true));
    appendSection(report.blocks, Words::tr("Notes"), notesTable(input, reviewed, false));
    appendLearned(report.blocks, runs);
    return report;
}

}  // namespace moderato
