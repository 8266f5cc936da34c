#include "core/store/editchain.h"

#include "core/plan/references.h"
#include "core/plan/validate.h"

namespace moderato {

EditChain::EditChain(const Event& event) : m_rows(rowStates(event))
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        countNames(row.key(), 1);
}

bool EditChain::follow(const QList<RowChange>& changes, Way way)
{
    const auto fits = [&](const RowChange& change) { return leadsFrom(m_rows, change, way); };
    if (!std::all_of(changes.cbegin(), changes.cend(), fits))
        return false;
    go(changes, way);
    if (std::all_of(changes.cbegin(), changes.cend(),
                    [this](const RowChange& change) { return holdsTogether(change.id); }))
        return true;
    go(changes, way == Way::Forth ? Way::Back : Way::Forth);
    return false;
}

bool EditChain::isValid() const
{
    const Result<Event> event = eventFrom(m_rows);
    return event && validate(*event);
}

void EditChain::go(const QList<RowChange>& changes, Way way)
{
    for (const RowChange& change : changes) {
        countNames(change.id, -1);
        applyChange(m_rows, change, way);
        countNames(change.id, 1);
    }
}

/// Counts what the row names, if it is there.
void EditChain::countNames(RowId id, int by)
{
    const auto row = m_rows.constFind(id);
    if (row == m_rows.constEnd())
        return;
    m_named[RowId(row->parent)] += by;
    for (const RowReference& reference : references(*row))
        m_named[reference.to] += by;
}

bool EditChain::holdsTogether(RowId id) const
{
    const auto row = m_rows.constFind(id);
    if (row == m_rows.constEnd())
        return m_named.value(id) == 0;
    const QList<RowReference> named = references(*row);
    const auto leadsSomewhere = [&](const RowReference& reference) {
        const auto to = m_rows.constFind(reference.to);
        if (to == m_rows.constEnd())
            return false;
        const QUuid home = reference.within == RowReference::Within::Parent ? row->parent : id.uuid();
        return reference.within == RowReference::Within::Event || to->parent == home;
    };
    return (row->parent.isNull() || m_rows.contains(RowId(row->parent))) &&
           std::all_of(named.cbegin(), named.cend(), leadsSomewhere);
}

}  // namespace moderato
