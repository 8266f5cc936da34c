#include "core/plan/rowfields.h"
#include "core/plan/rowstates.h"

#include <QCoreApplication>
#include <QSet>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Assembly)
};

/// A row that a change names, as it was.
struct Original {
    QString kind;
    const void* row = nullptr;  ///< of the type of this kind
    bool holdsOthers = false;   ///< rows that no change names lie in it
};

/// A row with its place in a list that is put together.
template <class T>
struct Listed {
    int position = 0;
    RowId id;
    T row;
};

/// Puts an event together, and remembers the first thing that is wrong: from rows alone, or from those that changes name
/// and an event as it was, with which all other rows stay shared.
class Assembly {
public:
    explicit Assembly(const RowStates& rows) : m_rows(rows) {}

    Assembly(const Event& event, const QList<RowChange>& changes) : m_event(&event)
    {
        for (const RowChange& change : changes) {
            m_named.insert(change.id);
            for (const auto& state : {change.before, change.after})
                if (state && state->contains(parentKey))
                    m_ends.insert(RowId(QUuid::fromString(state->value(parentKey).toString())));
        }
        look(QUuid(), 0, event);
    }

    void change(const QList<RowChange>& changes, Way way)
    {
        for (const RowChange& each : changes)
            if (!applyChange(m_rows, each, way))
                return note(Words::tr("a change does not belong to this state of the event"));
        if (!isNothingLost())
            note(Words::tr("a change removes what holds more than it says"));
    }

    Result<Event> run()
    {
        for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
            m_lists[{row->kind, row->parent}].append(row.key());
        const Event event = m_problem.isEmpty() ? root() : Event();
        if (!m_lists.isEmpty())
            note(Words::tr("a %1 lies in nothing").arg(m_lists.cbegin().key().first));
        if (!m_problem.isEmpty())
            return failure(m_problem);
        return event;
    }

private:
    void note(const QString& problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    /// Notes the rows that are named. True if one of them is in the row or goes there.
    template <class T>
    bool look(const QUuid& parent, int position, const T& row)
    {
        const RowId id(row.id.uuid());
        const bool isNamed = m_named.contains(id);
        bool leadsThere = isNamed || m_ends.contains(id);
        bool holdsOthers = false;
        forEachChildList(row, [&](const auto& list) {
            for (qsizetype i = 0; i < list.size(); ++i) {
                leadsThere = look(id.uuid(), int(i), list.at(i)) || leadsThere;
                holdsOthers = holdsOthers || (isNamed && !m_named.contains(RowId(list.at(i).id.uuid())));
            }
        });
        if (isNamed) {
            m_originals.insert(id, {kindOf<T>(), &row, holdsOthers});
            m_rows.insert(id, {kindOf<T>(), parent, position, fieldsOf(row)});
        }
        if (leadsThere)
            m_leading.insert(id);
        return leadsThere;
    }

    bool isNothingLost() const
    {
        for (auto was = m_originals.cbegin(); was != m_originals.cend(); ++was) {
            const auto now = m_rows.constFind(was.key());
            if (was->holdsOthers && (now == m_rows.cend() || now->kind != was->kind))
                return false;
        }
        return true;
    }

    Event root()
    {
        if (m_event && !m_originals.contains(RowId(m_event->id.uuid()))) {
            Event event = *m_event;
            renewInside(event);
            return event;
        }
        const QList<RowId> events = m_lists.take({kindOf<Event>(), QUuid()});
        if (events.size() == 1)
            return row<Event>(events.first());
        note(Words::tr("not one event but %1").arg(events.size()));
        return {};
    }

    template <class T>
    void renewInside(T& row)
    {
        forEachChildList(row, [&](auto& list) { renew(row.id.uuid(), list); });
    }

    template <class T>
    void renew(const QUuid& parent, QList<T>& list)
    {
        const QList<RowId> named = m_lists.take({kindOf<T>(), parent});
        const bool isSame = named.isEmpty() && std::none_of(list.cbegin(), list.cend(), [this](const T& row) {
                                return m_leading.contains(RowId(row.id.uuid()));
                            });
        if (isSame)
            return;
        QList<Listed<T>> listed;
        for (qsizetype i = 0; i < list.size(); ++i)
            if (const RowId id(list.at(i).id.uuid()); !m_originals.contains(id)) {
                listed.append({int(i), id, list.at(i)});
                if (m_leading.contains(id))
                    renewInside(listed.last().row);
            }
        for (const RowId id : named)
            listed.append({m_rows.constFind(id)->position, id, row<T>(id)});
        std::sort(listed.begin(), listed.end(), [](const Listed<T>& a, const Listed<T>& b) {
            return a.position == b.position ? a.id < b.id : a.position < b.position;
        });
        list.clear();
        for (Listed<T>& each : listed)
            list.append(std::move(each.row));
    }

    template <class T>
    T row(RowId id)
    {
        T row;
        if (const auto was = m_originals.constFind(id); was != m_originals.cend() && was->kind == kindOf<T>())
            row = *static_cast<const T*>(was->row);
        row.id = decltype(row.id)(id.uuid());
        readFields(m_rows.constFind(id)->fields, row, [this](const char* name, const Error& error) {
            note(Words::tr("%1 can't be read (%2)").arg(QLatin1String(name), error.message));
        });
        renewInside(row);
        return row;
    }

    const Event* m_event = nullptr;  ///< as it was; none: there are rows alone
    QSet<RowId> m_named;             ///< by changes
    QSet<RowId> m_ends;              ///< what named rows lie in before or after
    QSet<RowId> m_leading;           ///< rows that are named or to hold named ones, and all that hold them
    QHash<RowId, Original> m_originals;
    RowStates m_rows;  ///< the named ones, at first as they were; all if there are rows alone
    QHash<std::pair<QString, QUuid>, QList<RowId>>
        m_lists;  ///< the same by what they lie in, but for those that have found their place
    QString m_problem;
};

}  // namespace

Result<Event> eventFrom(const RowStates& rows)
{
    return Assembly(rows).run();
}

Result<Event> withChanges(const Event& event, const QList<RowChange>& changes, Way way)
{
    Assembly assembly(event, changes);
    assembly.change(changes, way);
    return assembly.run();
}

}  // namespace moderato
