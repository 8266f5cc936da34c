#include "core/plan/diff.h"

#include <QHash>

namespace moderato {
namespace {

/// Where a row stood, for the rows whose place in their list is not the same before and after.
template <class T>
struct RowPlace {
    QUuid parent;
    int position = 0;
    const T* row = nullptr;
};

template <class T>
using Places = QHash<typename Row<T>::Id, RowPlace<T>>;

template <class>
struct PlacesOf;

template <class... T>
struct PlacesOf<std::tuple<RowChanges<T>...>> {
    using Type = std::tuple<Places<T>...>;
};

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
            std::get<Places<T>>(places).insert(row.id, {parent, int(i), &row});
            forEachChildList(row, [&](const auto& children) { gather(places, row.id.uuid(), children, 0); });
        }
    }

    template <class T>
    void settle(RowChanges<T>& forth)
    {
        RowChanges<T>& back = std::get<RowChanges<T>>(m_diff.back.rows);
        const Places<T>& before = std::get<Places<T>>(m_before);
        const Places<T>& after = std::get<Places<T>>(m_after);
        for (auto it = after.cbegin(); it != after.cend(); ++it) {
            const auto old = before.constFind(it.key());
            if (old != before.cend() && !differs(*old, *it))
                continue;
            write<T>(m_diff.forth, *it);
            if (old != before.cend())
                write<T>(m_diff.back, *old);
            else
                back.removed.append(it.key());
        }
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            if (after.contains(it.key()))
                continue;
            forth.removed.append(it.key());
            write<T>(m_diff.back, *it);
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
