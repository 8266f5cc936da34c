#include "core/exchange/import.h"

#include "core/plan/fields.h"
#include "core/plan/validate.h"

#include <QSet>

namespace moderato {
namespace {

template <class T>
void collectIds(const T& row, QSet<RowId>& ids)
{
    ids.insert(RowId(row.id.uuid()));
    forEachChildList(row, [&ids](const auto& list) {
        for (const auto& child : list)
            collectIds(child, ids);
    });
}

bool shareAnId(const Event& a, const Event& b)
{
    QSet<RowId> inA;
    QSet<RowId> inB;
    collectIds(a, inA);
    collectIds(b, inB);
    return inA.intersects(inB);
}

}  // namespace

Result<Event> importInto(Event target, const Event& imported, const FreshId& freshId)
{
    const Event added = shareAnId(target, imported) ? withNewIds(imported, freshId) : imported;
    target.people += added.people;
    target.sessions += added.sessions;
    if (Done valid = validate(target); !valid)
        return tl::unexpected(valid.error());
    return target;
}

}  // namespace moderato
