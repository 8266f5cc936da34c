#include "app/verbs/merge.h"

#include "app/output.h"
#include "core/document/mergeruns.h"
#include "core/document/mergesides.h"
#include "core/plan/changelines.h"
#include "core/plan/mergewords.h"
#include "core/plan/values.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <limits>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MergeVerb)
};

/// What a run of the verb came to.
struct Outcome {
    const MergeOptions& options;
    const Merge& merge;
    const Merged& merged;
    QList<ChangeLine> changes;
    RunMerge runs;

    bool needsChoices() const { return !merge.conflicts.isEmpty() && !options.ours && !options.theirs; }
};

QString nameOf(MergeConflict::About about)
{
    switch (about) {
    case MergeConflict::About::Row:
        return QStringLiteral("row");
    case MergeConflict::About::Order:
        return QStringLiteral("order");
    case MergeConflict::About::Field:
        break;
    }
    return QStringLiteral("field");
}

QJsonObject conflictJson(const MergeConflict& conflict, const ConflictText& text)
{
    // An undefined value leaves its key out.
    return {{QStringLiteral("about"), nameOf(conflict.about)},
            {QStringLiteral("id"), jsonOf(conflict.id)},
            {QStringLiteral("kind"), conflict.kind},
            {QStringLiteral("field"), conflict.field},
            {QStringLiteral("place"), text.where},
            {QStringLiteral("base"), conflict.base},
            {QStringLiteral("ours"), conflict.ours},
            {QStringLiteral("theirs"), conflict.theirs}};
}

QJsonObject outcomeJson(const Outcome& outcome, const MergeWords& words)
{
    QJsonArray changes;
    for (const ChangeLine& line : outcome.changes)
        changes.append(
            QJsonObject{{QStringLiteral("id"), jsonOf(line.id)}, {QStringLiteral("text"), line.text}});
    QJsonArray conflicts;
    for (const MergeConflict& conflict : outcome.merge.conflicts)
        conflicts.append(conflictJson(conflict, words.conflict(conflict)));
    QJsonArray notes;
    for (const MergeNote& note : outcome.merged.notes)
        notes.append(
            QJsonObject{{QStringLiteral("id"), jsonOf(note.id)}, {QStringLiteral("text"), words.note(note)}});
    return {{QStringLiteral("changes"), changes},
            {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("notes"), notes},
            {QStringLiteral("runs"), QJsonArray::fromStringList(outcome.runs.lines)},
            {QStringLiteral("merged"), !outcome.needsChoices() && !outcome.options.dryRun}};
}

void appendConflict(QStringList& lines, const ConflictText& text)
{
    lines.append(QStringLiteral("  %1: %2").arg(text.where, text.what));
    if (!text.base.isEmpty())
        lines.append(Words::tr("    before: %1").arg(text.base.simplified()));
    lines.append(Words::tr("    ours: %1").arg(text.ours.simplified()));
    lines.append(Words::tr("    theirs: %1").arg(text.theirs.simplified()));
}

QString conflictHeading(const Outcome& outcome)
{
    if (outcome.needsChoices())
        return Words::tr("Needs a choice:");
    return outcome.options.ours ? Words::tr("Changed in both, ours kept:")
                                : Words::tr("Changed in both, theirs taken:");
}

QString outcomeText(const Outcome& outcome, const MergeWords& words)
{
    const auto conflicts = static_cast<int>(outcome.merge.conflicts.size());
    const auto changes = static_cast<int>(outcome.changes.size() + outcome.runs.lines.size());
    QStringList lines{mergeSummary(changes, outcome.needsChoices() ? conflicts : 0)};
    for (const ChangeLine& line : outcome.changes)
        lines.append(QStringLiteral("  ") + line.text);
    for (const QString& line : outcome.runs.lines)
        lines.append(QStringLiteral("  ") + line);
    for (const MergeNote& note : outcome.merged.notes)
        lines.append(QStringLiteral("  ") + words.note(note));
    if (conflicts > 0)
        lines.append(conflictHeading(outcome));
    for (const MergeConflict& conflict : outcome.merge.conflicts)
        appendConflict(lines, words.conflict(conflict));
    if (outcome.needsChoices())
        lines.append(Words::tr("The file was left as it is. Choose with --ours or --theirs, or merge in the "
                               "window to choose one by one."));
    return lines.join(u'\n') + u'\n';
}

Exit tellMerge(const Outcome& outcome)
{
    const MergeWords words(outcome.merge);
    const Exit told =
        outcome.options.json ? print(outcomeJson(outcome, words)) : print(outcomeText(outcome, words));
    return told == Exit::Success && outcome.needsChoices() ? Exit::Found : told;
}

Done writeMerged(Document& document, const Outcome& outcome)
{
    const QString label = Words::tr("Merge %1").arg(QFileInfo(outcome.options.other).fileName());
    if (Done committed = document.commit(label, outcome.merged.event); !committed)
        return committed;
    return takeRuns(document, outcome.runs);
}

Exit mergeInto(Document& document, const Merge& merge, const QList<Run>& runs, const MergeOptions& options)
{
    const Event before = document.event();
    const Result<Merged> merged = resolved(merge, options.theirs ? MergeChoice::Theirs : MergeChoice::Ours);
    if (!merged)
        return complain(Exit::CannotRead, merged.error().message);
    const Outcome outcome{options, merge, *merged,
                          changeLines(before, merged->event, std::numeric_limits<int>::max()),
                          mergeOfRuns(document, runs)};
    if (!outcome.needsChoices() && !options.dryRun)
        if (const Done done = writeMerged(document, outcome); !done)
            return complain(Exit::CannotWrite, done.error().message);
    return tellMerge(outcome);
}

}  // namespace

Exit mergeCopy(const MergeOptions& options)
{
    const Result<std::unique_ptr<Document>> document = Document::open(options.file);
    if (!document)
        return complain(Exit::CannotRead, document.error().message);
    if ((*document)->isReadOnly() && !options.dryRun)
        return complain(Exit::CannotWrite, (*document)->notice());
    const Result<MergeSides> sides = sidesOf(**document, options.other);
    if (!sides)
        return complain(Exit::CannotRead, sides.error().message);
    if (!sides->notice.isEmpty())
        complain(Exit::Success, sides->notice);
    const Result<Merge> merge = mergeOf(sides->bases, (*document)->event(), sides->theirs);
    if (!merge)
        return complain(Exit::CannotRead, merge.error().message);
    return mergeInto(**document, *merge, sides->runs, options);
}

}  // namespace moderato
