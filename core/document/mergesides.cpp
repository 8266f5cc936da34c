#include "core/document/mergesides.h"

#include "core/store/store.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MergeSides)
};

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

QString noticeOf(const Store::Opened& theirs, const Result<ReadRuns>& runs)
{
    QStringList notices{theirs.notice};
    if (!runs)
        notices.append(Words::tr("The runs in %1 can't be read, and stay there.").arg(theirs.store->path()));
    else if (runs->lost > 0)
        notices.append(
            Words::tr("%n run(s) in %1 are not as Moderato wrote them, and stay there.", nullptr, runs->lost)
                .arg(theirs.store->path()));
    notices.removeAll(QString());
    return notices.join(u' ');
}

}  // namespace

Result<MergeSides> sidesOf(const Document& ours, const QString& otherPath)
{
    const Result<Store::Opened> theirs = Store::open(otherPath, Access::ReadOnly);
    if (!theirs)
        return failure(theirs.error().message);
    if (theirs->store->path() == ours.path())
        return failure(Words::tr("%1 is the event's own file. Choose a copy of it to merge.").arg(otherPath));
    const Result<ReadRuns> runs = theirs->store->runs();
    return MergeSides{commonBases(ours, *theirs), theirs->event, runs ? runs->runs : QList<Run>(),
                      noticeOf(*theirs, runs)};
}

}  // namespace moderato
