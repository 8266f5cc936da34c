#include "core/plan/mergerows.h"
#include "core/plan/readingorder.h"
#include "core/plan/values.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

const QJsonValue nothing(QJsonValue::Undefined);

/// One side, and its base by way of it: most of the two is the same.
MergeSide mergeSide(const Event& now, const RowStates& rows, const std::optional<Event>& base)
{
    return {rows, base ? rowStates(*base, now, rows) : RowStates()};
}

/// Rows that stand for what they are about have ids that mean nothing: both sides may have added the same person to a
/// session, or accepted the same finding, each under an id of its own.
class Alignment {
public:
    explicit Alignment(Merge& merge) : m_merge(merge) {}

    void run()
    {
        align(QStringLiteral("participant"), QStringLiteral("person"));
        align(QStringLiteral("acceptance"), QStringLiteral("finding"));
    }

private:
    using Key = std::pair<QUuid, QString>;

    /// Gives rows that they added the ids of ours that say the same.
    void align(const QString& kind, const QString& field)
    {
        QHash<Key, RowId> ours = added(m_merge.ours, m_merge.theirs, kind, field);
        const QHash<Key, RowId> theirs = added(m_merge.theirs, m_merge.ours, kind, field);
        for (auto row = theirs.cbegin(); row != theirs.cend(); ++row)
            if (const RowId id = ours.take(row.key()); !id.isNull())
                m_merge.theirs.now.insert(id, m_merge.theirs.now.take(*row));
    }

    static QHash<Key, RowId> added(const MergeSide& mine, const MergeSide& other, const QString& kind,
                                   const QString& field)
    {
        QHash<Key, RowId> rows;
        for (auto row = mine.now.cbegin(); row != mine.now.cend(); ++row) {
            if (row->kind != kind || mine.base.contains(row.key()) || other.now.contains(row.key()))
                continue;
            RowId& id = rows[{row->parent, row->fields.value(field).toString()}];
            id = id.isNull() ? row.key() : std::min(id, row.key());
        }
        return rows;
    }

    Merge& m_merge;
};

void addFieldConflicts(Merge& merge, RowId id)
{
    for (const FieldDifference& found : differences(merge, id))
        if (found.verdict == Verdict::Conflict)
            merge.conflicts.append({MergeConflict::About::Field, id, merge.ours.now.value(id).kind,
                                    found.field, found.base, found.ours, found.theirs});
}

QJsonValue fieldsIn(const RowStates& rows, RowId id)
{
    const auto row = rows.constFind(id);
    return row == rows.constEnd() ? nothing : QJsonValue(row->fields);
}

MergeConflict rowConflict(const Merge& merge, RowId id)
{
    const bool here = merge.ours.now.contains(id);
    const MergeSide& holder = here ? merge.ours : merge.theirs;
    return {MergeConflict::About::Row,     id,
            holder.now.value(id).kind,     {},
            fieldsIn(holder.base, id),     fieldsIn(merge.ours.now, id),
            fieldsIn(merge.theirs.now, id)};
}

void addOrderConflicts(Merge& merge, const SideLists& ours, const SideLists& theirs, RowId id)
{
    for (const QString& kind : rowKinds()) {
        const ListKey key{kind, id.uuid()};
        if (orderVerdict(ours, theirs, key) != Verdict::Conflict)
            continue;
        const QList<RowId> here = shared(ours.lists.value(key), theirs.lists.value(key));
        const QList<RowId> there = shared(theirs.lists.value(key), ours.lists.value(key));
        const QList<RowId> before = shared(ours.baseLists.value(key), here);
        merge.conflicts.append({MergeConflict::About::Order,
                                id,
                                kind,
                                {},
                                before.isEmpty() ? nothing : jsonOf(before),
                                jsonOf(here),
                                jsonOf(there)});
    }
}

void addConflicts(Merge& merge)
{
    const SideLists ours(merge.ours);
    const SideLists theirs(merge.theirs);
    // Most rows hold no lists, and need not be asked for one of each kind.
    QSet<QUuid> holders;
    for (auto list = ours.lists.keyBegin(); list != ours.lists.keyEnd(); ++list)
        holders.insert(list->second);
    QSet<RowId> contested;
    for (const Removal& removal : removals(ours, theirs, merge.order) + removals(theirs, ours, merge.order))
        if (removal.touched)
            contested.insert(removal.root);
    for (const RowId id : std::as_const(merge.order)) {
        if (contested.contains(id))
            merge.conflicts.append(rowConflict(merge, id));
        if (!merge.ours.now.contains(id) || !merge.theirs.now.contains(id))
            continue;
        addFieldConflicts(merge, id);
        if (holders.contains(id.uuid()))
            addOrderConflicts(merge, ours, theirs, id);
    }
}

bool kindsAgree(const Merge& merge)
{
    const RowStates& theirs = merge.theirs.now;
    return std::all_of(theirs.keyBegin(), theirs.keyEnd(), [&merge](RowId id) {
        const auto ours = merge.ours.now.constFind(id);
        return ours == merge.ours.now.constEnd() || ours->kind == merge.theirs.now.constFind(id)->kind;
    });
}

}  // namespace

Result<Merge> mergeOf(const MergeBases& bases, const Event& ours, const Event& theirs)
{
    if (ours.id != theirs.id)
        return failure(
            Words::tr("It is not a copy of this event but another one, \"%1\". Import its sessions "
                      "instead.")
                .arg(theirs.title));
    const RowStates rows = rowStates(ours);
    Merge merge{mergeSide(ours, rows, bases.ours),
                mergeSide(theirs, rowStates(theirs, ours, rows), bases.theirs),
                {},
                {}};
    if (!kindsAgree(merge))
        return failure(Words::tr("The two copies use one id for different things; they can't be merged."));
    Alignment(merge).run();
    merge.order = readingOrder(ours, theirs);
    // What was aligned is known by our id.
    merge.order.removeIf(
        [&merge](RowId id) { return !merge.ours.now.contains(id) && !merge.theirs.now.contains(id); });
    addConflicts(merge);
    return merge;
}

Result<Merge> mergeOf(const Event& base, const Event& ours, const Event& theirs)
{
    return mergeOf({base, base}, ours, theirs);
}

}  // namespace moderato
