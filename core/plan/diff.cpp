#include "core/plan/diff.h"

#include <QHash>

#include <cstring>

namespace moderato {
namespace {

/// Where a row stood, for the rows whose place in their list is not the same before and after.
template <class T>
struct RowPlace {
    QUuid parent;
    int position = 0;
    const T* row = nullptr;
};

/// In the order in which they stand in the event, so that a file has them in that order too and is read quickly.
template <class T>
class Places {
public:
    void add(const RowPlace<T>& place)
    {
        m_index.insert(place.row->id, m_all.size());
        m_all.append(place);
    }

    const QList<RowPlace<T>>& all() const { return m_all; }

    /// Nullptr if it is not among them.
    const RowPlace<T>* find(typename Row<T>::Id id) const
    {
        const auto at = m_index.constFind(id);
        return at == m_index.cend() ? nullptr : &m_all.at(*at);
    }

private:
    QList<RowPlace<T>> m_all;
    QHash<typename Row<T>::Id, qsizetype> m_index;
};

template <class>
struct PlacesOf;

template <class... T>
struct PlacesOf<std::tuple<RowChanges<T>...>> {
    using Type = std::tuple<Places<T>...>;
};

/// Copies share their texts and lists, so most rows that an edit did not touch are the same in memory too.
template <class T>
bool isSameToTheBit(const T& a, const T& b)
{
    return std::memcmp(&a, &b, sizeof(T)) == 0;
}

/// Walks both states side by side. Rows that stand at the same place are compared at once; all others are
/// gathered by id over the whole event, so that a row that moved to another parent is written and not removed.
class Comparison {
public:
    BothWays run(const Event& before, const Event& after)
    {
        m_diff.forth.eventFields = before.id != after.id || !sameFields(before, after);
        m_diff.back.eventFields = m_diff.forth.eventFields;
        compareChildren(before, after);
        std::apply([this](auto&... forth) { (settle(forth), ...); }, m_diff.forth.rows);
        return std::move(m_diff);
    }

private:
    using AllPlaces = PlacesOf<decltype(Diff::rows)>::Type;

    template <class T>
    void compareChildren(const T& before, const T& after)
    {
        std::apply(
            [&](auto... list) {
                (compareLists(before.id.uuid(), before.*list, after.id.uuid(), after.*list), ...);
            },
            Row<T>::children);
    }

    template <class T>
    void compareLists(const QUuid& parentBefore, const QList<T>& before, const QUuid& parentAfter,
                      const QList<T>& after)
    {
        const bool sameParent = parentBefore == parentAfter;
        if (sameParent && before.isSharedWith(after))
            return;
        qsizetype i = 0;
        for (; sameParent && i < before.size() && i < after.size() && before[i].id == after[i].id; ++i) {
            if (isSameToTheBit(before[i], after[i]))
                continue;
            if (!sameFields(before[i], after[i])) {
                write<T>(m_diff.forth, {parentAfter, int(i), &after[i]});
                write<T>(m_diff.back, {parentBefore, int(i), &before[i]});
            }
            compareChildren(before[i], after[i]);
        }
        gather(m_before, parentBefore, before, i);
        gather(m_after, parentAfter, after, i);
    }

    template <class T>
    static void gather(AllPlaces& places, const QUuid& parent, const QList<T>& list, qsizetype from)
    {
        for (qsizetype i = from; i < list.size(); ++i) {
            const T& row = list[i];
            std::get<Places<T>>(places).add({parent, int(i), &row});
            forEachChildList(row, [&](const auto& children) { gather(places, row.id.uuid(), children, 0); });
        }
    }

    template <class T>
    void settle(RowChanges<T>& forth)
    {
        RowChanges<T>& back = std::get<RowChanges<T>>(m_diff.back.rows);
        const Places<T>& before = std::get<Places<T>>(m_before);
        const Places<T>& after = std::get<Places<T>>(m_after);
        for (const RowPlace<T>& place : after.all()) {
            const RowPlace<T>* old = before.find(place.row->id);
            if (old && !differs(*old, place))
                continue;
            write<T>(m_diff.forth, place);
            if (old)
                write<T>(m_diff.back, *old);
            else
                back.removed.append(place.row->id);
        }
        for (const RowPlace<T>& place : before.all()) {
            if (after.find(place.row->id))
                continue;
            forth.removed.append(place.row->id);
            write<T>(m_diff.back, place);
        }
    }

    template <class T>
    static bool differs(const RowPlace<T>& a, const RowPlace<T>& b)
    {
        return a.parent != b.parent || a.position != b.position || !sameFields(*a.row, *b.row);
    }

    template <class T>
    static void write(Diff& diff, const RowPlace<T>& place)
    {
        std::get<RowChanges<T>>(diff.rows).written.append({place.parent, place.position, *place.row});
    }

    BothWays m_diff;
    AllPlaces m_before;
    AllPlaces m_after;
};

}  // namespace

bool Diff::isEmpty() const
{
    return !eventFields &&
           std::apply([](const auto&... changes) { return (changes.isEmpty() && ...); }, rows);
}

BothWays diffBothWays(const Event& before, const Event& after)
{
    return Comparison().run(before, after);
}

Diff diff(const Event& before, const Event& after)
{
    return diffBothWays(before, after).forth;
}

}  // namespace moderato
