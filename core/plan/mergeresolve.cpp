#include "core/plan/fields.h"
#include "core/plan/mergerows.h"
#include "core/plan/references.h"
#include "core/plan/validate.h"
#include "core/plan/values.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

/// The choices, to be found by what they are about.
struct Choices {
    QHash<std::pair<RowId, QString>, MergeChoice> fields;
    QHash<RowId, MergeChoice> rows;
    QHash<ListKey, MergeChoice> orders;
};

Choices choicesOf(const QList<MergeConflict>& conflicts, const QList<MergeChoice>& sides)
{
    Choices choices;
    for (qsizetype i = 0; i < conflicts.size(); ++i) {
        const MergeConflict& conflict = conflicts.at(i);
        if (conflict.about == MergeConflict::About::Field)
            choices.fields.insert({conflict.id, conflict.field}, sides.at(i));
        else if (conflict.about == MergeConflict::About::Row)
            choices.rows.insert(conflict.id, sides.at(i));
        else
            choices.orders.insert({conflict.kind, conflict.id.uuid()}, sides.at(i));
    }
    return choices;
}

MergeChoice sideOf(Verdict verdict, MergeChoice chosen)
{
    if (verdict == Verdict::Conflict)
        return chosen;
    return verdict == Verdict::Ours ? MergeChoice::Ours : MergeChoice::Theirs;
}

/// The list with each part's segments behind the first of them.
QList<RowId> gathered(const QList<RowId>& segments, const RowStates& rows)
{
    QHash<QString, QList<RowId>> parts;
    for (const RowId id : segments)
        parts[partOf(rows, id)].append(id);
    QList<RowId> list;
    for (const RowId id : segments) {
        if (partOf(rows, id).isEmpty())
            list.append(id);
        else
            list += parts.take(partOf(rows, id));
    }
    return list;
}

/// Builds the merged event row by row.
class Resolution {
public:
    Resolution(const Merge& merge, const QList<MergeChoice>& sides)
        : m_merge(merge)
        , m_choices(choicesOf(merge.conflicts, sides))
        , m_ours(merge.ours)
        , m_theirs(merge.theirs)
    {
    }

    Result<Merged> run()
    {
        takeRows();
        while (keepWhatIsNeeded()) {
        }
        leaveWhatLiesElsewhere();
        putInOrder();
        Result<Event> event = eventFrom(m_rows);
        if (!event)
            return failure(event.error().message);
        if (const Done valid = validate(*event); !valid)
            return failure(valid.error().message);
        return Merged{*event, m_notes};
    }

private:
    void takeRows()
    {
        const QSet<RowId> gone =
            removed(m_ours, m_theirs, MergeChoice::Theirs) + removed(m_theirs, m_ours, MergeChoice::Ours);
        for (const RowId id : m_merge.order) {
            const bool here = m_ours.now.contains(id);
            if (here && m_theirs.now.contains(id))
                m_rows.insert(id, mergedRow(id));
            else if (!gone.contains(id))
                m_rows.insert(id, (here ? m_ours : m_theirs).now.value(id));
        }
    }

    /// What goes because `remover` removed it.
    QSet<RowId> removed(const SideLists& holder, const SideLists& other, MergeChoice remover) const
    {
        QSet<RowId> gone;
        for (const Removal& removal : removals(holder, other, m_merge.order))
            if (!removal.touched || m_choices.rows.value(removal.root) == remover)
                gone.unite(QSet<RowId>(removal.rows.cbegin(), removal.rows.cend()));
        return gone;
    }

    RowState mergedRow(RowId id) const
    {
        RowState row = m_ours.now.value(id);
        for (const FieldDifference& difference : differences(m_merge, id)) {
            if (sideOf(difference.verdict, m_choices.fields.value({id, difference.field})) ==
                MergeChoice::Ours)
                continue;
            if (difference.field == placeField)
                setPlace(row, difference.theirs.toObject());
            else
                row.fields.insert(difference.field, difference.theirs);
        }
        return row;
    }

    bool keepWhatIsNeeded()
    {
        bool kept = false;
        for (const RowId id : m_merge.order) {
            if (!m_rows.contains(id))
                continue;
            kept = keepParent(id) || kept;
            for (const RowReference& reference : references(m_rows.value(id)))
                kept = keep(reference.to) || kept;
        }
        return kept;
    }

    /// A row whose new place was removed goes back to its other one; if that is gone, too, it is brought back.
    bool keepParent(RowId id)
    {
        RowState& row = m_rows[id];
        if (row.parent.isNull() || m_rows.contains(RowId(row.parent)))
            return false;
        for (const SideLists* side : {&m_ours, &m_theirs})
            if (const auto other = side->now.constFind(id);
                other != side->now.constEnd() && other->parent != row.parent) {
                setPlace(row, placeOf(*other));
                break;
            }
        keep(RowId(row.parent));
        return true;
    }

    /// Brings a removed row back, with what lies in it; false if it is there.
    bool keep(RowId id)
    {
        if (m_rows.contains(id))
            return false;
        const bool here = m_ours.now.contains(id);
        const SideLists& holder = here ? m_ours : m_theirs;
        if (!holder.now.contains(id))
            return false;
        for (const RowId row : rowsWithin(holder, here ? m_theirs : m_ours, id))
            if (!m_rows.contains(row))
                m_rows.insert(row, holder.now.value(row));
        m_notes.append({MergeNote::What::Stays, id, {}});
        return true;
    }

    /// A segment's part lies in its agenda, a session's chosen agenda in the session.
    void leaveWhatLiesElsewhere()
    {
        for (const RowId id : m_merge.order) {
            if (!m_rows.contains(id))
                continue;
            RowState& row = m_rows[id];
            for (const RowReference& reference : references(row)) {
                const QUuid home = reference.within == RowReference::Within::Parent ? row.parent : id.uuid();
                if (reference.within == RowReference::Within::Event ||
                    m_rows.value(reference.to).parent == home)
                    continue;
                row.fields.insert(reference.field, QJsonValue());
                m_notes.append({MergeNote::What::Left, id, reference.field});
            }
        }
    }

    void putInOrder()
    {
        QHash<ListKey, QSet<RowId>> members;
        for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
            members[{row->kind, row->parent}].insert(row.key());
        for (auto list = members.cbegin(); list != members.cend(); ++list) {
            int position = 0;
            for (const RowId id : ordered(list.key(), *list))
                m_rows[id].position = position++;
        }
    }

    QList<RowId> ordered(const ListKey& key, const QSet<RowId>& members) const
    {
        const QList<RowId> ours = m_ours.lists.value(key);
        const QList<RowId> theirs = m_theirs.lists.value(key);
        const MergeChoice trunk = sideOf(orderVerdict(m_ours, m_theirs, key), m_choices.orders.value(key));
        const QList<RowId> list =
            trunk == MergeChoice::Ours ? joined(ours, theirs, members) : joined(theirs, ours, members);
        if (key.first != QLatin1String(Row<Segment>::table))
            return list;
        // Who keeps the parts' segments together on both sides finds them together afterwards.
        const bool together = gathered(ours, m_ours.now) == ours && gathered(theirs, m_theirs.now) == theirs;
        return together ? gathered(list, m_rows) : list;
    }

    const Merge& m_merge;
    const Choices m_choices;
    const SideLists m_ours;
    const SideLists m_theirs;
    RowStates m_rows;
    QList<MergeNote> m_notes;
};

}  // namespace

Result<Merged> resolved(const Merge& merge, const QList<MergeChoice>& choices)
{
    if (choices.size() != merge.conflicts.size())
        return failure(Words::tr("Choose a side for each conflict."));
    return Resolution(merge, choices).run();
}

Result<Merged> resolved(const Merge& merge, MergeChoice side)
{
    return resolved(merge, QList<MergeChoice>(merge.conflicts.size(), side));
}

}  // namespace moderato
