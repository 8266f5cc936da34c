#include "core/exchange/newids.h"

#include "core/plan/fields.h"
#include "core/plan/values.h"

namespace moderato {
namespace {

/// True for the types of fields that name rows.
template <class V>
constexpr bool holdsIds = false;
template <class Tag>
constexpr bool holdsIds<Id<Tag>> = true;
template <class Tag>
constexpr bool holdsIds<QList<Id<Tag>>> = true;

/// Gives every row its new id in a first walk, and lets every reference follow in a second.
class NewIds {
public:
    NewIds(const FreshId& freshId, const QHash<RowId, QUuid>& known) : m_freshId(freshId), m_newIds(known) {}

    Event ofEvent(Event event)
    {
        deal(event);
        apply(event);
        return event;
    }

    EventAndRuns ofAll(EventAndRuns all)
    {
        deal(all.event);
        for (const Run& run : std::as_const(all.runs))
            dealRun(run);
        apply(all.event);
        for (Run& run : all.runs)
            applyToRun(run);
        return all;
    }

private:
    void dealOne(const QUuid& uuid)
    {
        if (const RowId id(uuid); !id.isNull() && !m_newIds.contains(id))
            m_newIds.insert(id, m_freshId());
    }

    template <class T>
    void deal(const T& row)
    {
        dealOne(row.id.uuid());
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

    /// The rows of its plan, and those that came into it while it was run.
    void dealRun(const Run& run)
    {
        deal(run.plan);
        dealOne(run.session.uuid());
        for (const RunEntry& entry : run.entries)
            for (const RowChange& change : entry.changes)
                dealOne(change.id.uuid());
    }

    void applyToRun(Run& run)
    {
        run.id = RunId(m_freshId());
        follow(run.session);
        apply(run.plan);
        for (RunEntry& entry : run.entries) {
            follow(entry.segment);
            follow(entry.person);
            follow(entry.question);
            if (entry.details)
                follow(entry.details->person);
            for (RowChange& change : entry.changes)
                applyToChange(change);
        }
    }

    void applyToChange(RowChange& change)
    {
        follow(change.id);
        for (auto* state : {&change.before, &change.after})
            if (*state)
                forEachKind([&]<class T>() {
                    if (change.kind == QLatin1String(Row<T>::table))
                        applyToState<T>(**state);
                });
    }

    /// What can't be read stays as it is.
    template <class T>
    void applyToState(QJsonObject& state)
    {
        followIn<RowId>(state, parentKey);
        forEachField<T>([&](const auto& field) {
            using V = std::decay_t<decltype(field.of(std::declval<T&>()))>;
            if constexpr (holdsIds<V>)
                followIn<V>(state, QLatin1String(field.name));
        });
        if constexpr (std::is_same_v<T, Acceptance>)
            followKeyIn(state);
    }

    void followKeyIn(QJsonObject& state)
    {
        constexpr QLatin1String name("finding");
        if (QString key; state.contains(name) && readJson(state.value(name), key)) {
            followKey(key);
            state[name] = key;
        }
    }

    template <class V>
    void followIn(QJsonObject& state, const QString& name)
    {
        V value;
        if (const auto member = state.find(name); member != state.end() && readJson(*member, value)) {
            follow(value);
            *member = jsonOf(value);
        }
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
    return NewIds(freshId, known).ofEvent(event);
}

EventAndRuns withNewIds(const EventAndRuns& all, const FreshId& freshId)
{
    return NewIds(freshId, {}).ofAll(all);
}

}  // namespace moderato
