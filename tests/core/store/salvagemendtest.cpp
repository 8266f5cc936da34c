#include "tests/core/store/salvaging.h"

namespace moderato::test {
namespace {

using SalvageMending = Salvaging;

TEST_F(SalvageMending, GivesImpossibleValuesTheirDefaults)
{
    const struct {
        const char* sql;
        const char* said;
    } cases[] = {
        {"UPDATE segment SET planned_seconds = -1", "\"planned duration\" could not"},
        {"UPDATE segment SET fixed_start_seconds = 86401", "\"fixed start\" could not"},
        {"UPDATE segment SET rank = 4294967296", "\"rank for parking\" could not"},
        {"UPDATE segment SET locked = 2", "\"locked\" could not"},
        {"UPDATE segment SET kind = 'keynote'", "\"kind\" could not"},
        {"UPDATE segment SET title = replace(hex(zeroblob(60000)), '00', 'xy')",
         "In one segment, \"title\" could not"},
        {"UPDATE session SET start = '2022-11-31T10:00:00'", "\"start\" could not"},
        {"UPDATE session SET limit_seconds = 0", "The limit of session"},
        {"UPDATE session SET time_zone = 'Atlantis'", "The time zone \"Atlantis\" of session"},
        {"UPDATE session SET policy_floor_share = 1001", "\"floor share\" could not"},
        {"UPDATE session SET policy_wanted_balance = '[{}]'", "\"wanted balance\" could not"},
        {"UPDATE session SET expected_outcomes = '{}'", "\"expected outcomes\" could not"},
        {"UPDATE turn SET rounds_seconds = 'no list'", "In one turn, \"rounds\" could not"},
        {"UPDATE participant SET roles = '[\"king\"]'", "In one participant, \"roles\" could not"},
        {"UPDATE participant SET invited_on = 'tomorrow'", "In one participant, \"invited on\" could not"},
    };
    for (const auto& [sql, said] : cases) {
        SCOPED_TRACE(sql);
        EXPECT_TRUE(salvagedAfter(sql).losses.join(u' ').contains(QLatin1String(said)));
    }
}

TEST_F(SalvageMending, MendsWhatLeadsNowhere)
{
    const struct {
        const char* sql;
        const char* said;
    } cases[] = {
        {"UPDATE turn SET person = parent", "In one turn, \"who speaks\" named nobody"},
        {"UPDATE turn SET parent = id", "could not be kept, because the segment is lost"},
        {"UPDATE session SET chosen_agenda = id", "The chosen agenda of session"},
        {"UPDATE segment SET id = (SELECT id FROM event) WHERE rowid = 1", "What belongs to"},
        {"DELETE FROM event", "The event's title and description"},
        {"DELETE FROM part", "The part that"},
        {"DELETE FROM agenda", "The agenda that something lay in"},
        {"DELETE FROM session", "The session that something lay in"},
        {"DELETE FROM segment", "turn(s) could not be kept, because the segment is lost"},
        {"DELETE FROM person", "is \"Recovered person 1\" now"},
        {"INSERT INTO event(id, title, description, theme_accent, theme_font, theme_header, theme_footer, theme_logo) SELECT lower(hex(randomblob(16))), title, description, '', '', '', '', '' FROM event",
         "1 event(s) too many"},
    };
    for (const auto& [sql, said] : cases) {
        SCOPED_TRACE(sql);
        const QByteArray statement = QByteArray("PRAGMA foreign_keys = OFF; ") + sql;
        const QString losses = salvagedAfter(statement.constData()).losses.join(u'\n');
        EXPECT_TRUE(losses.contains(QLatin1String(said))) << losses.left(1000).toStdString();
    }
}

TEST_F(SalvageMending, KeepsTheOrderWhereItHasGaps)
{
    const Salvaged back = salvagedAfter("UPDATE segment SET position = 3 * position + 5");
    EXPECT_TRUE(back.event == m_event);
    EXPECT_EQ(lossesOf(back), QStringList());
}

TEST_F(SalvageMending, KnowsTheEventByWhatLiesInIt)
{
    const Salvaged back = salvagedAfter("PRAGMA foreign_keys = OFF; UPDATE event SET id = 'none'");
    EXPECT_TRUE(back.event == m_event);
    EXPECT_EQ(lossesOf(back), QStringList());
    EXPECT_EQ(salvagedAfter("PRAGMA foreign_keys = OFF; DELETE FROM event").event.id, m_event.id);
}

TEST_F(SalvageMending, KeepsTheAgendasOfALostSessionTogether)
{
    const Salvaged back = salvagedAfter("PRAGMA foreign_keys = OFF; DELETE FROM session");
    EXPECT_EQ(rowsLost(m_event, back.event).value(QStringLiteral("agenda")), 0);
    for (const Session& session : back.event.sessions)
        EXPECT_EQ(session.title, QStringLiteral("Recovered"));
}

TEST_F(SalvageMending, KeepsApartWhoSpokeWhereTheNamesAreLost)
{
    const Salvaged back = salvagedAfter("PRAGMA foreign_keys = OFF; DELETE FROM person");
    EXPECT_EQ(rowsLost(m_event, back.event).value(QStringLiteral("turn")), 0);
    EXPECT_EQ(back.event.people.first().name, QStringLiteral("Recovered person 1"));
}

TEST_F(SalvageMending, ReadsATableWithoutSomeOfItsColumns)
{
    const Salvaged back = salvagedAfter("ALTER TABLE session DROP COLUMN place");
    EXPECT_EQ(onlyLoss(back),
              QStringLiteral("The file has no \"place\" of any session; each has its default now."));
    for (const Session& session : back.event.sessions)
        EXPECT_EQ(session.place, QString());
}

TEST_F(SalvageMending, PassesOverTablesThatAreNotOurs)
{
    const Salvaged back = salvagedAfter(
        "CREATE TABLE extra(a); INSERT INTO extra VALUES(1), ('two'), (NULL); ALTER TABLE person ADD COLUMN more TEXT");
    EXPECT_TRUE(back.event == m_event);
    EXPECT_EQ(lossesOf(back), QStringList());
}

TEST_F(SalvageMending, SaysAtMostTwoHundredThings)
{
    const Salvaged back =
        salvagedAfter("UPDATE segment SET planned_seconds = -1, kind = 'keynote', rank = -1, locked = 2");
    EXPECT_EQ(back.losses.size(), 201);
    EXPECT_TRUE(back.losses.last().startsWith(QStringLiteral("And ")));
}

}  // namespace
}  // namespace moderato::test
