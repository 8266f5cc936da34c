#include "core/exchange/import.h"

#include "core/exchange/eventjson.h"
#include "core/plan/fields.h"
#include "core/plan/validate.h"
#include "tests/support/outcome.h"
#include "tests/support/randomevent.h"

#include <QSet>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

/// Ids that count up, and are unlike random ones.
FreshId counting()
{
    return [next = 0u]() mutable { return QUuid(++next, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0); };
}

template <class T>
void collectIds(const T& row, QList<QUuid>& ids)
{
    ids.append(row.id.uuid());
    forEachChildList(row, [&ids](const auto& list) {
        for (const auto& child : list)
            collectIds(child, ids);
    });
}

QList<QUuid> idsOf(const Event& event)
{
    QList<QUuid> ids;
    collectIds(event, ids);
    return ids;
}

/// The event's JSON with each id replaced by its place among all ids.
QByteArray structureOf(const Event& event)
{
    QByteArray json = eventToJson(event);
    const QList<QUuid> ids = idsOf(event);
    for (qsizetype i = 0; i < ids.size(); ++i)
        json.replace(ids.at(i).toString(QUuid::WithoutBraces).toLatin1(), QByteArray::number(i));
    return json;
}

RC_GTEST_PROP(WithNewIds, KeepsTheStructureAndNoId, (const Seed& seed))
{
    const Event event = RandomEvents(seed).event();
    const Event fresh = withNewIds(event, counting());
    const QList<QUuid> before = idsOf(event);
    const QList<QUuid> after = idsOf(fresh);
    RC_ASSERT(!QSet<QUuid>(before.begin(), before.end()).intersects(QSet<QUuid>(after.begin(), after.end())));
    RC_ASSERT(validate(fresh).has_value());
    RC_ASSERT(structureOf(fresh) == structureOf(event));
}

TEST(WithNewIds, FollowsTheIdsInAcceptedFindings)
{
    Event event;
    event.id = EventId::create();
    Session session;
    session.id = SessionId::create();
    Acceptance acceptance;
    acceptance.id = AcceptanceId::create();
    const QString stranger = QUuid::createUuid().toString(QUuid::WithoutBraces);
    acceptance.key = QStringLiteral("huge-panel:%1:%2").arg(session.id.toString(), stranger);
    session.accepted.append(acceptance);
    event.sessions.append(session);
    const Event fresh = withNewIds(event, counting());
    EXPECT_EQ(fresh.sessions.at(0).accepted.at(0).key,
              QStringLiteral("huge-panel:%1:%2").arg(fresh.sessions.at(0).id.toString(), stranger));
}

RC_GTEST_PROP(ImportInto, KeepsTheIdsOfAStranger, (const Seed& seed))
{
    RandomEvents random(seed);
    const Event target = random.event();
    const Event imported = random.event();
    const Result<Event> result = importInto(target, imported, counting());
    RC_ASSERT(result.has_value());
    RC_ASSERT((result->id == target.id && result->title == target.title));
    RC_ASSERT((result->people == target.people + imported.people));
    RC_ASSERT((result->sessions == target.sessions + imported.sessions));
}

RC_GTEST_PROP(ImportInto, DealsNewIdsForWhatIsThereAlready, (const Seed& seed))
{
    const Event event = RandomEvents(seed).event();
    const Result<Event> result = importInto(event, event, counting());
    RC_ASSERT(result.has_value());
    RC_ASSERT(result->sessions.size() == 2 * event.sessions.size());
    RC_ASSERT((result->sessions.first(event.sessions.size()) == event.sessions));
}

TEST(ImportInto, RefusesWhatIsNotValid)
{
    Event event = RandomEvents({51, 2}).event();
    event.people.append(Person());
    EXPECT_TRUE(failedSaying(importInto(Event(), event, counting()), QStringLiteral("its id is missing")));
}

}  // namespace
}  // namespace moderato::test
