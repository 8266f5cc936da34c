#include "core/plan/fieldwords.h"

#include "core/plan/fields.h"
#include "core/plan/rownames.h"
#include "core/plan/values.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"
#include "tests/support/randomevent.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

QString valueOf(const char* kind, const char* field, const QJsonValue& value, const Event& event = {})
{
    return valueText(QLatin1String(kind), QLatin1String(field), value, event);
}

TEST(FieldWords, AreThereForEachKindAndField)
{
    forEachKind([]<class T>() {
        const QString kind = QLatin1String(Row<T>::table);
        EXPECT_FALSE(kindWord(kind).isEmpty()) << Row<T>::table;
        EXPECT_FALSE(kindsWord(kind).isEmpty()) << Row<T>::table;
        forEachField<T>([&](const auto& field) {
            EXPECT_FALSE(fieldWord(kind, QLatin1String(field.name)).isEmpty())
                << Row<T>::table << '.' << field.name;
        });
    });
}

TEST(FieldWords, SayNothingOfWhatTheyDoNotKnow)
{
    EXPECT_TRUE(kindWord(QStringLiteral("table")).isEmpty());
    EXPECT_TRUE(kindsWord(QStringLiteral("table")).isEmpty());
    EXPECT_TRUE(fieldWord(QStringLiteral("segment"), QStringLiteral("email")).isEmpty());
}

TEST(ValueText, SaysValuesAsPeopleWriteThem)
{
    EXPECT_EQ(valueOf("segment", "planned_seconds", 2400), QStringLiteral("40:00"));
    EXPECT_EQ(valueOf("segment", "fixed_start_seconds", -90),
              QStringLiteral("1:30 before the session's start"));
    EXPECT_EQ(valueOf("segment", "least_seconds", QJsonValue()), QStringLiteral("none"));
    EXPECT_EQ(valueOf("segment", "locked", true), QStringLiteral("yes"));
    EXPECT_EQ(valueOf("segment", "kind", QStringLiteral("wrap-up")), QStringLiteral("Wrap-up"));
    EXPECT_EQ(valueOf("segment", "speaking_order", QStringLiteral("by-person")), QStringLiteral("by person"));
    EXPECT_EQ(valueOf("segment", "note", QString()), QStringLiteral("empty"));
    EXPECT_EQ(valueOf("session", "policy_floor_share", 0.3), QStringLiteral("30 %"));
    EXPECT_EQ(valueOf("session", "policy_floor_share", 0.125), QStringLiteral("12.5 %"));
    EXPECT_EQ(valueOf("session", "policy_largest_panel", 5), QStringLiteral("5"));
    EXPECT_EQ(valueOf("session", "start", QStringLiteral("2022-11-30T10:00:00")),
              QStringLiteral("2022-11-30 10:00"));
    EXPECT_EQ(valueOf("session", "expected_outcomes",
                      jsonOf(QStringList{QStringLiteral("A"), QStringLiteral("B")})),
              QStringLiteral("A; B"));
    EXPECT_EQ(valueOf("session", "policy_checks",
                      jsonOf(QList<CheckSetting>{{QStringLiteral("gap"), CheckLevel::Off}})),
              QStringLiteral("gap: off"));
    EXPECT_EQ(valueOf("session", "policy_wanted_balance",
                      jsonOf(QList<WantedBalance>{{Grouping::Region, QStringLiteral("African"), {200}}})),
              QStringLiteral("African (region): 20 %"));
    EXPECT_EQ(valueOf("turn", "rounds_seconds", jsonOf(QList<Seconds>{minutes(3), minutes(2)})),
              QStringLiteral("3 + 2"));
    EXPECT_EQ(valueOf("participant", "roles", jsonOf(QList<Role>{Role::Chair, Role::OnlineModerator})),
              QStringLiteral("chair; online moderator"));
    EXPECT_EQ(valueOf("participant", "invited_on", QStringLiteral("2022-11-01")),
              QStringLiteral("2022-11-01"));
    EXPECT_EQ(valueOf("participant", "answered_on", QJsonValue()), QStringLiteral("none"));
}

TEST(ValueText, SaysNothingOfWhatIsNotThere)
{
    EXPECT_TRUE(valueOf("segment", "note", QJsonValue(QJsonValue::Undefined)).isEmpty());
    EXPECT_TRUE(valueOf("segment", "planned_seconds", QStringLiteral("soon")).isEmpty());
    EXPECT_TRUE(valueOf("segment", "email", QStringLiteral("a@b")).isEmpty());
}

RC_GTEST_PROP(ValueText, HasAWordForEveryValue, (const Seed& seed))
{
    const RowStates rows = rowStates(RandomEvents(seed).event());
    const RowNames names(rows);
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        RC_ASSERT(!names.text(row.key()).isEmpty());
        for (auto field = row->fields.begin(); field != row->fields.end(); ++field)
            RC_ASSERT(!names.value(row->kind, field.key(), *field).isEmpty());
    }
}

class Names : public testing::Test {
protected:
    Names()
    {
        m_event.id = EventId::create();
        Person ana;
        ana.id = PersonId::create();
        ana.name = QStringLiteral("Ana");
        m_event.people = {ana};
        Segment one = segment("Part 1", minutes(40));
        one.turns = {turn(ana.id, {minutes(3)})};
        m_event.sessions = {session({one, segment("", minutes(5))})};
        m_event.sessions[0].title = QStringLiteral("Main session");
        m_event.sessions[0].agendas[0].name = QStringLiteral("Inward first");
    }

    const QList<Segment>& segments() const { return m_event.sessions[0].agendas[0].segments; }
    RowId firstTurn() const { return RowId(segments()[0].turns[0].id.uuid()); }

    Event m_event;
};

TEST_F(Names, SayWhereARowLies)
{
    EXPECT_EQ(placeText(m_event, RowId(segments()[0].id.uuid())),
              QStringLiteral("Segment \"Part 1\" in \"Inward first\" of \"Main session\""));
    EXPECT_EQ(placeText(m_event, firstTurn()),
              QStringLiteral("Turn of \"Ana\" in \"Part 1\" in \"Inward first\" of \"Main session\""));
    EXPECT_EQ(placeText(m_event, RowId(m_event.people[0].id.uuid())), QStringLiteral("Person \"Ana\""));
    EXPECT_EQ(placeText(m_event, RowId(segments()[1].id.uuid())),
              QStringLiteral("Untitled segment in \"Inward first\" of \"Main session\""));
    EXPECT_TRUE(placeText(m_event, RowId::create()).isEmpty());
}

TEST_F(Names, LeaveOutWhatThereIsOneOf)
{
    EXPECT_EQ(RowNames(rowStates(m_event)).shortPlace(firstTurn()),
              QStringLiteral("Turn of \"Ana\" in \"Part 1\""));
    m_event.sessions[0].agendas.append(agenda({}));
    EXPECT_EQ(RowNames(rowStates(m_event)).shortPlace(firstTurn()),
              QStringLiteral("Turn of \"Ana\" in \"Part 1\" in \"Inward first\""));
}

TEST_F(Names, CallPeopleAndAgendasByName)
{
    EXPECT_EQ(valueOf("turn", "person", jsonOf(m_event.people[0].id), m_event), QStringLiteral("Ana"));
    EXPECT_EQ(valueOf("session", "chosen_agenda", jsonOf(m_event.sessions[0].chosen), m_event),
              QStringLiteral("Inward first"));
}

}  // namespace
}  // namespace moderato::test
