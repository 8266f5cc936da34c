#include "core/exchange/newids.h"

#include "core/plan/fields.h"

namespace moderato {
namespace {

/// Gives every row its new id in a first walk, and lets every reference follow in a second.
class NewIds {
public:
    NewIds(const FreshId& freshId, const QHash<RowId, QUuid>& known) : m_freshId(freshId), m_newIds(known) {}

    Event run(Event event)
    {
        deal(event);
        apply(event);
        return event;
    }

private:
    template <class T>
    void deal(const T& row)
    {
        if (const RowId id(row.id.uuid()); !m_newIds.contains(id))
            m_newIds.insert(id, m_freshId());
        forEachChildList(row, [this](const auto& list) {
            for (const auto& child : list)
                deal(child);
        });
    }

    template <class T>
    void apply(T& row)
    {
        follow(row.id);
        forEachField<T>([&](const auto& field) { follow(field.of(row)); });
        if constexpr (std::is_same_v<T, Acceptance>)
            followKey(row.key);
        forEachChildList(row, [this](auto& list) {
            for (auto& child : list)
                apply(child);
        });
    }

    template <class Tag>
    void follow(Id<Tag>& id)
    {
        id = Id<Tag>(m_newIds.value(RowId(id.uuid()), id.uuid()));
    }
    template <class Tag>
    void follow(QList<Id<Tag>>& ids)
    {
        for (Id<Tag>& id : ids)
            follow(id);
    }
    template <class V>
    void follow(V&)
    {
    }

    /// A finding's key is its code and the ids of its place, joined by colons.
    void followKey(QString& key)
    {
        QStringList pieces = key.split(u':');
        for (QString& piece : pieces) {
            const QUuid fresh = m_newIds.value(RowId::fromString(piece));
            if (!fresh.isNull())
                piece = fresh.toString(QUuid::WithoutBraces);
        }
        key = pieces.join(u':');
    }

    const FreshId& m_freshId;
    QHash<RowId, QUuid> m_newIds;
};

}  // namespace

Event withNewIds(const Event& event, const FreshId& freshId, const QHash<RowId, QUuid>& known)
{
    return NewIds(freshId, known).run(event);
}

}  // namespace moderato
