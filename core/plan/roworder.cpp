#include "core/plan/roworder.h"

#include <QSet>

namespace moderato {
namespace {

QList<RowId> only(const QList<RowId>& list, const QSet<RowId>& members)
{
    QList<RowId> kept;
    std::copy_if(list.cbegin(), list.cend(), std::back_inserter(kept),
                 [&members](RowId id) { return members.contains(id); });
    return kept;
}

QSet<RowId> setOf(const QList<RowId>& list)
{
    return {list.cbegin(), list.cend()};
}

}  // namespace

RowLists rowLists(const RowStates& rows)
{
    RowLists lists;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        lists[{row->kind, row->parent}].append(row.key());
    for (QList<RowId>& list : lists)
        std::sort(list.begin(), list.end(), [&rows](RowId a, RowId b) {
            return rows.constFind(a)->position < rows.constFind(b)->position;
        });
    return lists;
}

QList<RowId> shared(const QList<RowId>& list, const QList<RowId>& other)
{
    return only(list, setOf(other));
}

bool reordered(const QList<RowId>& list, const QList<RowId>& other)
{
    return list != other && shared(list, other) != shared(other, list);
}

QList<RowId> joined(const QList<RowId>& trunk, const QList<RowId>& branch, const QSet<RowId>& members)
{
    // From the trunk back to front, each with the rows of the branch that follow it.
    const QList<RowId> spine = only(trunk, members);
    const QSet<RowId> inSpine = setOf(spine);
    const QSet<RowId> inBranch = setOf(branch);
    QHash<RowId, QList<RowId>> followers;  // by the null id: those before all others
    RowId anchor;
    for (const RowId id : only(branch, members)) {
        if (inSpine.contains(id))
            anchor = id;
        else
            followers[anchor].append(id);
    }
    QList<RowId> list;
    QList<RowId> waiting = followers.value(RowId());
    for (const RowId id : spine) {
        if (inBranch.contains(id)) {
            list += waiting;
            waiting = followers.value(id);
        }
        list.append(id);
    }
    return list + waiting;
}

}  // namespace moderato
