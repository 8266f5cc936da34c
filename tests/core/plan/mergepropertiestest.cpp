#include "core/plan/merge.h"
#include "core/plan/validate.h"
#include "tests/support/outcome.h"
#include "tests/support/randomevent.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// An event and two copies of it that went different ways.
struct Copies {
    explicit Copies(const Seed& seed)
    {
        RandomEvents random(seed);
        base = random.event();
        ours = changed(random);
        theirs = changed(random);
        RC_PRE(ours.id == base.id && theirs.id == base.id);
    }

    Merge merge() const { return mergeOf(base, ours, theirs).value(); }

    Event base;
    Event ours;
    Event theirs;

private:
    Event changed(RandomEvents& random) const { return random.changed(base); }
};

/// What a merge came to; fails the property with the reason if to nothing.
Merged mergedBy(const Merge& merge, const QList<MergeChoice>& choices)
{
    const Result<Merged> merged = resolved(merge, choices);
    if (!merged)
        RC_FAIL(merged.error().message.toStdString());
    return *merged;
}

Merged mergedBy(const Merge& merge, MergeChoice side)
{
    return mergedBy(merge, QList<MergeChoice>(merge.conflicts.size(), side));
}

void removeUnknown(RowStates& rows, const QList<RowId>& known)
{
    const QSet<RowId> ids(known.cbegin(), known.cend());
    rows.removeIf([&ids](const auto& row) { return !ids.contains(row.key()); });
}

/// A random choice for each conflict.
QList<MergeChoice> randomChoices(const Merge& merge)
{
    QList<MergeChoice> choices;
    for (qsizetype i = 0; i < merge.conflicts.size(); ++i)
        choices.append(*rc::gen::element(MergeChoice::Ours, MergeChoice::Theirs));
    return choices;
}

RC_GTEST_PROP(Merge, TakesAllOfTheOneSideThatChanged, (const Seed& seed))
{
    const Copies copies(seed);
    for (const Merge& merge : {mergeOf(copies.base, copies.base, copies.theirs).value(),
                               mergeOf(copies.base, copies.theirs, copies.base).value(),
                               mergeOf(copies.base, copies.theirs, copies.theirs).value(),
                               mergeOf(MergeBases(), copies.theirs, copies.theirs).value()}) {
        RC_ASSERT(merge.conflicts.isEmpty());
        const Merged merged = mergedBy(merge, MergeChoice::Ours);
        RC_ASSERT(merged.event == copies.theirs);
        RC_ASSERT(merged.notes.isEmpty());
    }
}

RC_GTEST_PROP(Merge, IsValidWhateverIsChosen, (const Seed& seed))
{
    const Merge merge = Copies(seed).merge();
    const Merged merged = mergedBy(merge, randomChoices(merge));
    RC_ASSERT(succeeded(validate(merged.event)));
}

RC_GTEST_PROP(Merge, IsValidWithoutABase, (const Seed& seed))
{
    const Copies copies(seed);
    const Merge merge = mergeOf(MergeBases(), copies.ours, copies.theirs).value();
    const Merged merged = mergedBy(merge, randomChoices(merge));
    const RowStates rows = rowStates(merged.event);
    for (const RowId id : merge.order)
        RC_ASSERT(rows.contains(id));
}

RC_GTEST_PROP(Merge, HoldsTheSameFromEitherSide, (const Seed& seed))
{
    const Copies copies(seed);
    const Merge forth = copies.merge();
    const Merge back = mergeOf(copies.base, copies.theirs, copies.ours).value();
    RC_ASSERT(forth.conflicts.size() == back.conflicts.size());
    RowStates here = rowStates(mergedBy(forth, MergeChoice::Ours).event);
    RowStates there = rowStates(mergedBy(back, MergeChoice::Theirs).event);
    // Of rows that mean the same each side keeps its own.
    removeUnknown(here, back.order);
    removeUnknown(there, forth.order);
    for (auto row = here.begin(); row != here.end(); ++row)
        row->position = there.value(row.key()).position;
    RC_ASSERT(here == there);
}

RC_GTEST_PROP(Merge, DropsNoRowUnlessASideRemovedIt, (const Seed& seed))
{
    const Copies copies(seed);
    const Merge merge = copies.merge();
    QSet<RowId> contested;
    for (const MergeConflict& conflict : merge.conflicts)
        if (conflict.about == MergeConflict::About::Row)
            contested.insert(conflict.id);
    const RowStates rows = rowStates(mergedBy(merge, randomChoices(merge)).event);
    for (const MergeSide* side : {&merge.ours, &merge.theirs})
        for (auto row = side->now.cbegin(); row != side->now.cend(); ++row) {
            // Who lets a row go lets go what lies in it.
            bool chosen = false;
            for (RowId id = row.key(); !id.isNull(); id = RowId(side->now.value(id).parent))
                chosen = chosen || contested.contains(id);
            const MergeSide& other = side == &merge.ours ? merge.theirs : merge.ours;
            const bool removed = other.base.contains(row.key()) && !other.now.contains(row.key());
            RC_ASSERT(chosen || removed || rows.contains(row.key()));
        }
}

RC_GTEST_PROP(Merge, LosesNoFieldThatOneSideChanged, (const Seed& seed))
{
    const Merge merge = Copies(seed).merge();
    QSet<std::pair<RowId, QString>> left;
    const Merged merged = mergedBy(merge, randomChoices(merge));
    for (const MergeNote& note : merged.notes)
        left.insert({note.id, note.field});
    for (const MergeConflict& conflict : merge.conflicts) {
        left.insert({conflict.id, conflict.field});
        if (conflict.field == placeField)
            left.insert({conflict.id, QStringLiteral("part")});
    }
    const RowStates rows = rowStates(merged.event);
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        if (!merge.ours.now.contains(row.key()) || !merge.theirs.now.contains(row.key()))
            continue;
        const QJsonObject ours = merge.ours.now.value(row.key()).fields;
        const QJsonObject theirs = merge.theirs.now.value(row.key()).fields;
        const QJsonObject base = merge.ours.base.value(row.key()).fields;
        for (auto field = row->fields.begin(); field != row->fields.end(); ++field) {
            const QString name = field.key();
            if (left.contains({row.key(), name}) || name == QStringLiteral("part"))
                continue;
            RC_ASSERT(*field == (ours.value(name) == base.value(name) ? theirs : ours).value(name));
        }
    }
}

}  // namespace
}  // namespace moderato::test
