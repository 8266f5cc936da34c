#include "core/exchange/import.h"

#include "core/plan/fields.h"
#include "core/plan/validate.h"
#include "core/plan/validaterun.h"

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

/// A run's plan has ids of its own event's; only that of the run itself has to be another.
QSet<RowId> idsOf(const EventAndRuns& all)
{
    QSet<RowId> ids;
    collectIds(all.event, ids);
    for (const Run& run : all.runs)
        ids.insert(RowId(run.id.uuid()));
    return ids;
}

}  // namespace

Result<EventAndRuns> importInto(EventAndRuns target, const EventAndRuns& imported, const FreshId& freshId)
{
    const bool shareAnId = idsOf(target).intersects(idsOf(imported));
    const EventAndRuns added = shareAnId ? withNewIds(imported, freshId) : imported;
    target.event.people += added.event.people;
    target.event.sessions += added.event.sessions;
    target.runs += added.runs;
    if (Done valid = validate(target.event); !valid)
        return tl::unexpected(valid.error());
    if (Done valid = validateRuns(target.runs); !valid)
        return tl::unexpected(valid.error());
    return target;
}

}  // namespace moderato
