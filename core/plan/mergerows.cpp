#include "core/plan/mergerows.h"

#include "core/plan/fields.h"
#include "core/plan/values.h"

namespace moderato {
namespace {

const QString partKey = QStringLiteral("part");

QJsonValue fieldOf(const RowStates& rows, RowId id, const QString& name)
{
    const auto row = rows.constFind(id);
    return row == rows.constEnd() ? QJsonValue(QJsonValue::Undefined) : row->fields.value(name);
}

QJsonValue placeIn(const RowStates& rows, RowId id)
{
    const auto row = rows.constFind(id);
    return row == rows.constEnd() ? QJsonValue(QJsonValue::Undefined) : placeOf(*row);
}

bool isBlank(const QJsonValue& value)
{
    return value.isString() && value.toString().isEmpty();
}

/// Where the bases differ, one copy was written without this field: who never held it did not change it, and what they
/// write there is no answer to what they could not see.
Verdict verdictOfPrivate(const QJsonValue& oursBase, const QJsonValue& ours, const QJsonValue& theirsBase,
                         const QJsonValue& theirs)
{
    if (ours == oursBase && isBlank(ours))
        return Verdict::Theirs;
    if (theirs == theirsBase && isBlank(theirs))
        return Verdict::Ours;
    return Verdict::Conflict;
}

Verdict verdictOf(const QJsonValue& oursBase, const QJsonValue& ours, const QJsonValue& theirsBase,
                  const QJsonValue& theirs)
{
    if (oursBase.isUndefined() || theirsBase.isUndefined())
        return Verdict::Conflict;
    if (oursBase != theirsBase)
        return verdictOfPrivate(oursBase, ours, theirsBase, theirs);
    if (theirs == theirsBase)
        return Verdict::Ours;
    return ours == oursBase ? Verdict::Theirs : Verdict::Conflict;
}

FieldDifference difference(const QString& field, const QJsonValue& oursBase, const QJsonValue& ours,
                           const QJsonValue& theirsBase, const QJsonValue& theirs)
{
    const bool oneBase = oursBase == theirsBase;
    return {field, verdictOf(oursBase, ours, theirsBase, theirs),
            oneBase ? oursBase : QJsonValue(QJsonValue::Undefined), ours, theirs};
}

/// True if this side moved the row to where it lies.
bool movedHere(const SideLists& mine, RowId id)
{
    const auto before = mine.base.constFind(id);
    return before == mine.base.constEnd() || before->parent != mine.now.constFind(id)->parent;
}

bool changed(const SideLists& mine, RowId id)
{
    return movedHere(mine, id) || mine.base.constFind(id)->fields != mine.now.constFind(id)->fields;
}

/// Walks a row and what lies in it, down to rows that the other side holds somewhere.
class Walk {
public:
    Walk(const SideLists& mine, const SideLists& other) : m_mine(mine), m_other(other) {}

    Removal from(RowId root)
    {
        m_removal.root = root;
        enter(root);
        return m_removal;
    }

private:
    void enter(RowId id)
    {
        m_removal.rows.append(id);
        m_removal.touched = m_removal.touched || changed(m_mine, id);
        for (const QString& kind : rowKinds()) {
            const ListKey key{kind, id.uuid()};
            const auto list = m_mine.lists.constFind(key);
            if (list == m_mine.lists.constEnd())
                continue;
            m_removal.touched = m_removal.touched || reordered(*list, m_mine.baseLists.value(key));
            for (const RowId child : *list)
                meet(child);
        }
    }

    void meet(RowId id)
    {
        if (!m_other.now.contains(id))
            enter(id);
        else
            m_removal.touched = m_removal.touched || movedHere(m_mine, id);
    }

    const SideLists& m_mine;
    const SideLists& m_other;
    Removal m_removal;
};

bool isRemoved(const SideLists& mine, const SideLists& other, RowId id)
{
    return mine.now.contains(id) && !other.now.contains(id) && other.base.contains(id);
}

}  // namespace

const QStringList& rowKinds()
{
    static const QStringList kinds = [] {
        QStringList names;
        forEachKind([&names]<class T>() { names.append(QString::fromLatin1(Row<T>::table)); });
        return names;
    }();
    return kinds;
}

QJsonObject placeOf(const RowState& row)
{
    QJsonObject place{{parentKey, jsonOf(row.parent)}};
    if (row.fields.contains(partKey))
        place.insert(partKey, row.fields.value(partKey));
    return place;
}

void setPlace(RowState& row, const QJsonObject& place)
{
    row.parent = QUuid::fromString(place.value(parentKey).toString());
    if (place.contains(partKey))
        row.fields.insert(partKey, place.value(partKey));
}

QList<FieldDifference> differences(const Merge& merge, RowId id)
{
    QList<FieldDifference> found;
    const RowState& ours = *merge.ours.now.constFind(id);
    const RowState& theirs = *merge.theirs.now.constFind(id);
    if (ours.parent == theirs.parent && ours.fields == theirs.fields)
        return found;
    const bool apart = ours.parent != theirs.parent;
    if (apart)
        found.append(difference(placeField, placeIn(merge.ours.base, id), placeOf(ours),
                                placeIn(merge.theirs.base, id), placeOf(theirs)));
    for (auto field = ours.fields.constBegin(); field != ours.fields.constEnd(); ++field) {
        const QJsonValue there = theirs.fields.value(field.key());
        if (*field == there || (apart && field.key() == partKey))
            continue;
        found.append(difference(field.key(), fieldOf(merge.ours.base, id, field.key()), *field,
                                fieldOf(merge.theirs.base, id, field.key()), there));
    }
    return found;
}

Verdict orderVerdict(const SideLists& ours, const SideLists& theirs, const ListKey& key)
{
    const QList<RowId> here = ours.lists.value(key);
    const QList<RowId> there = theirs.lists.value(key);
    if (!reordered(here, there))
        return Verdict::Ours;
    const bool byUs = reordered(here, ours.baseLists.value(key));
    const bool byThem = reordered(there, theirs.baseLists.value(key));
    if (byUs == byThem)
        return Verdict::Conflict;
    return byUs ? Verdict::Ours : Verdict::Theirs;
}

QList<Removal> removals(const SideLists& mine, const SideLists& other, const QList<RowId>& order)
{
    QList<Removal> found;
    for (const RowId id : order)
        if (isRemoved(mine, other, id) && !isRemoved(mine, other, RowId(mine.now.constFind(id)->parent)))
            found.append(Walk(mine, other).from(id));
    return found;
}

QList<RowId> rowsWithin(const SideLists& mine, const SideLists& other, RowId root)
{
    return Walk(mine, other).from(root).rows;
}

}  // namespace moderato
