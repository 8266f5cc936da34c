#include "core/mergesides.h"

#include "core/store/store.h"

#include <QCoreApplication>

namespace moderato {

Result<MergeSides> sidesOf(const Document& ours, const QString& otherPath)
{
    const Result<Store::Opened> theirs = Store::open(otherPath, Access::ReadOnly);
    if (!theirs)
        return failure(theirs.error().message);
    if (theirs->store->path() == ours.path())
        return failure(QCoreApplication::translate(
                           "MergeSides", "%1 is the event's own file. Choose a copy of it to merge.")
                           .arg(otherPath));
    return MergeSides{{}, theirs->event};
}

}  // namespace moderato
