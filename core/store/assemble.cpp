#include "core/store/assemble.h"

#include "core/store/losswords.h"
#include "core/store/references.h"
#include "core/store/tables.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Assemble)
};

void giveTitle(Session& session, const QString& title)
{
    session.title = title;
}
void giveTitle(Agenda& agenda, const QString& title)
{
    agenda.name = title;
}

/// Makes one event of the rows, from the outside in.
class Assembly {
public:
    Assembly(FoundRows rows, const FreshId& freshId, Losses& losses)
        : m_rows(std::move(rows))
        , m_freshId(freshId)
        , m_losses(losses)
    {
    }

    Event run()
    {
        chooseEvent();
        dealIds<Event>();
        layInEvent<Person>();
        layInEvent<Session>();
        giveHomes<Agenda, Session>();
        giveHomes<Participant, Session>();
        giveHomes<Segment, Agenda>();
        giveHomes<Part, Agenda>();
        dropHomeless<Acceptance, Session>();
        dropHomeless<Turn, Segment>();
        dropHomeless<Question, Segment>();
        dropHomeless<Cue, Segment>();
        Event event = gathered<Event>().take(RowId()).first();
        for (Session& session : event.sessions)
            mendTimes(session);
        mendReferences(event, m_used, m_losses);
        return event;
    }

private:
    void chooseEvent()
    {
        FoundList<Event>& events = m_rows.of<Event>();
        if (events.size() > 1)
            m_losses.say(Words::tr("The file holds %n event(s) too many; the first one is kept.", nullptr,
                                   static_cast<int>(events.size() - 1)));
        if (events.isEmpty()) {
            m_losses.say(
                Words::tr("The event's title and description could not be read; it is called \"%1\" now.")
                    .arg(recovered()));
            events.append(FoundRow<Event>());
            events.first().row.title = recovered();
        }
        events.resize(1);
        if (events.first().row.id.isNull())
            events.first().row.id = EventId(namedEvent());
    }

    /// The event that the rows say they lie in: so the recovered one stays the same event to copies of the file.
    QUuid namedEvent() const
    {
        for (const FoundRow<Session>& session : m_rows.of<Session>())
            if (!session.parent.isNull())
                return session.parent;
        for (const FoundRow<Person>& person : m_rows.of<Person>())
            if (!person.parent.isNull())
                return person.parent;
        return {};
    }

    static QString recovered() { return Words::tr("Recovered"); }

    template <class T>
    void dealIds()
    {
        for (FoundRow<T>& found : m_rows.of<T>()) {
            if (!found.row.id.isNull() && !m_used.contains(RowId(found.row.id.uuid()))) {
                m_used.insert(RowId(found.row.id.uuid()));
                continue;
            }
            // Nobody sees an id, but what lay in the row is not with it any more.
            if (std::tuple_size_v < decltype(Row<T>::children) >> 0)
                m_losses.say(
                    Words::tr("What belongs to %1 could not be told; it may stand elsewhere or be lost.")
                        .arg(placeOf(found.row)));
            found.row.id = typename Row<T>::Id(freshId());
        }
        forEachChildType<T>([this](auto child) { dealIds<typename decltype(child)::type>(); });
    }

    QUuid freshId()
    {
        const QUuid id = m_freshId();
        m_used.insert(RowId(id));
        return id;
    }

    template <class T>
    void layInEvent()
    {
        const QUuid event = m_rows.of<Event>().first().row.id.uuid();
        for (FoundRow<T>& found : m_rows.of<T>())
            found.parent = event;
    }

    template <class T>
    QSet<RowId> idsOf() const
    {
        QSet<RowId> ids;
        for (const FoundRow<T>& found : m_rows.of<T>())
            ids.insert(RowId(found.row.id.uuid()));
        return ids;
    }

    template <class Child, class Parent>
    void giveHomes()
    {
        const QSet<RowId> parents = idsOf<Parent>();
        for (FoundRow<Child>& found : m_rows.of<Child>())
            if (!parents.contains(RowId(found.parent)))
                found.parent = homeFor<Parent>(found.parent);
    }

    /// A new row in the place of a lost one, the same for all that lay in that.
    template <class Parent>
    QUuid homeFor(const QUuid& lost)
    {
        const std::pair key{tableName<Parent>(), RowId(lost)};
        if (const auto home = m_homes.constFind(key); home != m_homes.constEnd())
            return *home;
        FoundRow<Parent> made;
        made.parent = placeFor(Row<Parent>::table, lost);
        made.position = std::numeric_limits<qint64>::max();
        const bool isFree = !lost.isNull() && !m_used.contains(RowId(lost));
        made.row.id = typename Row<Parent>::Id(isFree ? lost : freshId());
        m_used.insert(RowId(lost));
        giveTitle(made.row, recovered());
        m_rows.of<Parent>().append(made);
        m_losses.say(Words::tr("The %1 that something lay in could not be read; it is called \"%2\" now.")
                         .arg(kindWord(QLatin1String(Row<Parent>::table)), recovered()));
        return *m_homes.insert(key, made.row.id.uuid());
    }

    QUuid placeFor(const char* table, const QUuid& lost)
    {
        return qstrcmp(table, Row<Agenda>::table) == 0 ? sessionFor(AgendaId(lost))
                                                       : m_rows.of<Event>().first().row.id.uuid();
    }

    /// The session that chose the lost agenda, or the only one there is; else one for all such agendas.
    QUuid sessionFor(AgendaId lost)
    {
        const FoundList<Session>& sessions = m_rows.of<Session>();
        for (const FoundRow<Session>& session : sessions)
            if (!lost.isNull() && session.row.chosen == lost)
                return session.row.id.uuid();
        return sessions.size() == 1 ? sessions.first().row.id.uuid() : homeFor<Session>(QUuid());
    }

    template <class Child, class Parent>
    void dropHomeless()
    {
        const QSet<RowId> parents = idsOf<Parent>();
        const auto dropped = m_rows.of<Child>().removeIf(
            [&](const FoundRow<Child>& found) { return !parents.contains(RowId(found.parent)); });
        if (dropped > 0)
            m_losses.say(saysHomeless(Row<Child>::table, static_cast<int>(dropped)));
    }

    template <class T>
    ByParent<T> gathered()
    {
        auto inside = std::apply(
            [this](auto... list) {
                return std::tuple{gathered<typename RowInList<decltype(list)>::Type>()...};
            },
            Row<T>::children);
        FoundList<T> list = std::move(m_rows.of<T>());
        std::stable_sort(list.begin(), list.end(),
                         [](const FoundRow<T>& a, const FoundRow<T>& b) { return a.position < b.position; });
        ByParent<T> rows;
        for (FoundRow<T>& found : list) {
            std::apply([&](auto&... children) { takeChildren(found.row, children...); }, inside);
            rows[RowId(found.parent)].append(found.row);
        }
        return rows;
    }

    template <class T, class... Child>
    static void takeChildren(T& row, ByParent<Child>&... children)
    {
        std::apply([&](auto... list) { ((row.*list = children.take(RowId(row.id.uuid()))), ...); },
                   Row<T>::children);
    }

    void mendTimes(Session& session)
    {
        const Session defaults;
        if (session.limit <= Seconds{0}) {
            session.limit = defaults.limit;
            m_losses.say(
                Words::tr("The limit of %1 could not be; it has its default now.").arg(placeOf(session)));
        }
        if (!session.timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(session.timeZone.toLatin1())) {
            m_losses.say(Words::tr("The time zone \"%1\" of %2 is not known; it has none now.")
                             .arg(session.timeZone.left(60), placeOf(session)));
            session.timeZone.clear();
        }
    }

    FoundRows m_rows;
    const FreshId& m_freshId;
    Losses& m_losses;
    QSet<RowId> m_used;
    QHash<std::pair<QString, RowId>, QUuid> m_homes;
};

}  // namespace

Event assemble(FoundRows rows, const FreshId& freshId, Losses& losses)
{
    return Assembly(std::move(rows), freshId, losses).run();
}

}  // namespace moderato
