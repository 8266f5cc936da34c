#include "core/plan/diff.h"

#include "core/plan/validate.h"
#include "tests/support/outcome.h"
#include "tests/support/randomevent.h"

#include <QHash>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// Holds rows as the file does, takes changes as it does, and puts the event together again.
class HeldRows {
public:
    void apply(const Event& next, const Diff& diff)
    {
        if (diff.eventFields)
            copyFields(next);
        std::apply([this](const auto&... changes) { (applyRows(changes), ...); }, diff.rows);
    }

    Event event() const
    {
        Event event = m_event;
        gatherChildren(event);
        return event;
    }

private:
    template <class T>
    using Held = QHash<QUuid, PlacedRow<T>>;

    void copyFields(const Event& next)
    {
        m_event.id = next.id;
        forEachField<Event>([&](const auto& field) { field.of(m_event) = field.of(next); });
    }

    template <class T>
    void applyRows(const RowChanges<T>& changes)
    {
        Held<T>& held = std::get<Held<T>>(m_rows);
        for (const PlacedRow<T>& placed : changes.written)
            held.insert(placed.row.id.uuid(), placed);
        for (const auto& id : changes.removed)
            held.remove(id.uuid());
    }

    template <class T>
    void gatherChildren(T& row) const
    {
        forEachChildList(row, [&](auto& list) {
            list.clear();
            gather(list, row.id.uuid());
        });
    }

    template <class T>
    void gather(QList<T>& list, const QUuid& parent) const
    {
        QMap<int, T> byPosition;
        for (const PlacedRow<T>& placed : std::get<Held<T>>(m_rows))
            if (placed.parent == parent)
                byPosition.insert(placed.position, placed.row);
        for (T& row : byPosition) {
            gatherChildren(row);
            list.append(row);
        }
        if (!byPosition.isEmpty() && byPosition.lastKey() != list.size() - 1)
            list.clear();  // positions count from 0 without gaps
    }

    Event m_event;
    std::tuple<Held<Person>, Held<Session>, Held<Participant>, Held<Acceptance>, Held<Agenda>, Held<Part>,
               Held<Segment>, Held<Turn>, Held<Question>, Held<Cue>>
        m_rows;
};

template <class... T>
int writtenRows(const std::tuple<RowChanges<T>...>& rows)
{
    return static_cast<int>((std::get<RowChanges<T>>(rows).written.size() + ...));
}

TEST(RandomEvents, AreValid)
{
    for (quint32 number = 0; number < 300; ++number) {
        RandomEvents random({number, 3});
        const Event event = random.event();
        ASSERT_TRUE(succeeded(validate(event)));
        ASSERT_TRUE(succeeded(validate(random.changed(event))));
    }
}

TEST(Diff, TurnsOneEventIntoAnyOther)
{
    for (quint32 number = 0; number < 3000; ++number) {
        RandomEvents random({number, 3});
        const Event before = random.event();
        const Event after = random.changed(before);
        HeldRows held;
        held.apply(before, diff(Event(), before));
        ASSERT_EQ(held.event(), before) << "seed " << number;
        held.apply(after, diff(before, after));
        ASSERT_EQ(held.event(), after) << "seed " << number;
    }
}

RC_GTEST_PROP(Diff, TurnsAnyEventIntoAnUnrelatedOne, (const Seed& one, const Seed& other))
{
    const Event before = RandomEvents(one).event();
    const Event after = RandomEvents(other).event();
    HeldRows held;
    held.apply(before, diff(Event(), before));
    held.apply(after, diff(before, after));
    RC_ASSERT((held.event() == after));
}

RC_GTEST_PROP(Diff, OfAnEventWithItselfIsEmpty, (const Seed& seed))
{
    const Event event = RandomEvents(seed).event();
    const Event shared = event;
    const Event unshared = RandomEvents(seed).event();
    RC_ASSERT(diff(event, shared).isEmpty());
    RC_ASSERT(diff(event, unshared).isEmpty());
}

bool hasSegment(const Event& event)
{
    for (const Session& session : event.sessions)
        for (const Agenda& agenda : session.agendas)
            if (!agenda.segments.isEmpty())
                return true;
    return false;
}

/// The first of the random events that has one.
Event eventWithASegment()
{
    quint32 number = 0;
    Event event;
    while (!hasSegment(event))
        event = RandomEvents({number++, 4}).event();
    return event;
}

TEST(Diff, OfOneTitleTypedIsOneRow)
{
    const Event before = eventWithASegment();
    Event after = before;
    for (Session& session : after.sessions)
        for (Agenda& agenda : session.agendas)
            if (!agenda.segments.isEmpty()) {
                agenda.segments.first().title += u'x';
                const Diff change = diff(before, after);
                EXPECT_FALSE(change.eventFields);
                EXPECT_EQ(writtenRows(change.rows), 1);
                ASSERT_EQ(change.of<Segment>().written.size(), 1);
                EXPECT_EQ(change.of<Segment>().written.first().row, agenda.segments.first());
                return;
            }
}

TEST(Diff, OfASegmentMovedToAnotherSessionRemovesNothing)
{
    Event before;
    before.sessions = {Session(), Session()};
    for (Session& session : before.sessions) {
        session.id = SessionId::create();
        session.agendas.append(Agenda());
        session.agendas.first().id = AgendaId::create();
    }
    Segment segment;
    segment.id = SegmentId::create();
    segment.turns.append(Turn());
    before.sessions[0].agendas[0].segments.append(segment);
    Event after = before;
    after.sessions[1].agendas[0].segments.append(after.sessions[0].agendas[0].segments.takeFirst());
    const Diff change = diff(before, after);
    EXPECT_EQ(writtenRows(change.rows), 1);
    EXPECT_TRUE(change.of<Segment>().removed.isEmpty());
    EXPECT_TRUE(change.of<Turn>().removed.isEmpty());
}

RC_GTEST_PROP(DiffBothWays, IsTheDiffInEitherDirection, (const Seed& seed))
{
    RandomEvents random(seed);
    const Event before = random.event();
    const Event after = random.changed(before);
    const BothWays both = diffBothWays(before, after);
    HeldRows held;
    held.apply(before, diff(Event(), before));
    held.apply(after, both.forth);
    RC_ASSERT(held.event() == after);
    held.apply(before, both.back);
    RC_ASSERT(held.event() == before);
}

}  // namespace
}  // namespace moderato::test
