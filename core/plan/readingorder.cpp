#include "core/plan/readingorder.h"

#include "core/plan/fields.h"

#include <QSet>

namespace moderato {
namespace {

template <class T>
void appendRows(QList<RowId>& order, const T& row)
{
    order.append(RowId(row.id.uuid()));
    forEachChildList(row, [&order](const auto& list) {
        for (const auto& child : list)
            appendRows(order, child);
    });
}

}  // namespace

QList<RowId> readingOrder(const Event& event)
{
    QList<RowId> order;
    appendRows(order, event);
    return order;
}

QList<RowId> readingOrder(const Event& event, const Event& other)
{
    QList<RowId> order = readingOrder(event);
    const QSet<RowId> known(order.cbegin(), order.cend());
    for (const RowId id : readingOrder(other))
        if (!known.contains(id))
            order.append(id);
    return order;
}

}  // namespace moderato
