#include "core/document/mergesides.h"

#include "core/store/store.h"

#include <QCoreApplication>

namespace moderato {
namespace {

/// What both copies were when they were last the same, as each of them held it: a copy to share was made without contacts
/// and notes. None if they have no state in common, or a history is damaged there.
MergeBases commonBases(const Document& ours, const Store::Opened& theirs)
{
    const History history = History::of(*theirs.store, theirs.event);
    const QList<QUuid> revisions = history.revisions();
    const QList<QUuid> own = ours.revisions();
    for (qsizetype i = own.size() - 1; i >= 0; --i) {
        const qsizetype there = revisions.lastIndexOf(own.at(i));
        if (there < 0)
            continue;
        const Result<Event> here = ours.after(i);
        const Result<Event> other = history.at(there, *theirs.store);
        return here && other ? MergeBases{*here, *other} : MergeBases{};
    }
    return {};
}

}  // namespace

Result<MergeSides> sidesOf(const Document& ours, const QString& otherPath)
{
    const Result<Store::Opened> theirs = Store::open(otherPath, Access::ReadOnly);
    if (!theirs)
        return failure(theirs.error().message);
    if (theirs->store->path() == ours.path())
        return failure(QCoreApplication::translate(
                           "MergeSides", "%1 is the event's own file. Choose a copy of it to merge.")
                           .arg(otherPath));
    const Result<ReadRuns> runs = theirs->store->runs();
    return MergeSides{commonBases(ours, *theirs), theirs->event, runs ? runs->runs : QList<Run>()};
}

}  // namespace moderato
