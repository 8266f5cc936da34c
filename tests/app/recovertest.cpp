#include "tests/app/program.h"

#include <QJsonArray>

namespace moderato::test {
namespace {

class Recover : public Program {
protected:
    void SetUp() override
    {
        Program::SetUp();
        m_whole = bytesOf(path("sample.moderato"));
    }

    /// The sample without one of its tables.
    void damage() const { Sqlite(path("sample.moderato")).run("DROP TABLE turn"); }

    QByteArray m_whole;
};

TEST_F(Recover, MakesAnEqualFileOfAGoodOne)
{
    const Ran ran = run("recover sample.moderato new.moderato");
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.out.startsWith(
        QStringLiteral("Recovered into new.moderato: 1 session, 17 segments, 12 people.\n")))
        << ran.out.toStdString();
    EXPECT_TRUE(ran.out.contains(QStringLiteral("Nothing is missing")));
    EXPECT_TRUE(eventIn(path("new.moderato")) == sampleEvent());
    EXPECT_EQ(bytesOf(path("sample.moderato")), m_whole);
}

TEST_F(Recover, EndsWithOneAndSaysWhatIsMissing)
{
    damage();
    const QByteArray before = bytesOf(path("sample.moderato"));
    const Ran ran = run("recover sample.moderato new.moderato");
    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.out.contains(QStringLiteral("\n  Some turns may be lost.\n"))) << ran.out.toStdString();
    EXPECT_EQ(eventIn(path("new.moderato")).people, sampleEvent().people);
    EXPECT_EQ(bytesOf(path("sample.moderato")), before);
    EXPECT_EQ(run("show new.moderato").status, 0);
}

TEST_F(Recover, TakesHistoryAndNamedVersionsOver)
{
    ASSERT_EQ(run({QStringLiteral("versions"), QStringLiteral("sample.moderato"), QStringLiteral("--name"),
                   QStringLiteral("as sent")})
                  .status,
              0);
    ASSERT_EQ(run("fit sample.moderato --agenda 3").status, 0);
    const Ran ran = run("recover sample.moderato new.moderato");
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.out.contains(QStringLiteral("of the history, 1 named version"))) << ran.out.toStdString();
    EXPECT_TRUE(
        ran.out.contains(QStringLiteral("Nothing is missing: the rows add up to what was last saved.")));
    const QString listed = QStringLiteral("versions %1 --edits --json");
    EXPECT_EQ(run(listed.arg(QStringLiteral("new.moderato")).split(u' ')).json(),
              run(listed.arg(QStringLiteral("sample.moderato")).split(u' ')).json());
}

TEST_F(Recover, SaysThatTheEventIsWholeWhereOnlyAVersionIsLost)
{
    ASSERT_EQ(run({QStringLiteral("versions"), QStringLiteral("sample.moderato"), QStringLiteral("--name"),
                   QStringLiteral("as sent")})
                  .status,
              0);
    Sqlite(path("sample.moderato")).run("DELETE FROM version_row WHERE kind = 'turn'");
    const Ran ran = run("recover sample.moderato new.moderato");
    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.out.contains(QStringLiteral("The event itself is as it was last saved.")));
    EXPECT_TRUE(ran.out.contains(QStringLiteral("\n  The named version \"as sent\" could not be read.\n")));
}

TEST_F(Recover, SaysThatTheRowsDoNotAddUp)
{
    Sqlite(path("sample.moderato")).run("UPDATE event SET title = title || 'x'");
    const Ran ran = run("recover sample.moderato new.moderato --json");
    EXPECT_EQ(ran.status, 1);
    EXPECT_FALSE(ran.json()[QStringLiteral("adds_up")].toBool(true));
    EXPECT_TRUE(ran.json()[QStringLiteral("losses")].toArray().first().toString().contains(
        QStringLiteral("do not add up")));
}

TEST_F(Recover, TellsTheSameAsJson)
{
    damage();
    const Ran ran = run("recover sample.moderato new.moderato --json");
    EXPECT_EQ(ran.status, 1);
    const QJsonObject recovered = ran.json()[QStringLiteral("recovered")].toObject();
    EXPECT_EQ(recovered[QStringLiteral("sessions")].toInt(), 1);
    EXPECT_EQ(recovered[QStringLiteral("segments")].toInt(), 17);
    EXPECT_EQ(recovered[QStringLiteral("people")].toInt(), 12);
    EXPECT_EQ(ran.json()[QStringLiteral("losses")].toArray().first().toString(),
              QStringLiteral("Some turns may be lost."));
}

TEST_F(Recover, NeverOverwrites)
{
    writeBytes(path("minutes.txt"), "the minutes of last year");
    EXPECT_TRUE(refused(run("recover sample.moderato minutes.txt"), 4, "minutes.txt exists already"));
    EXPECT_TRUE(refused(run("recover sample.moderato sample.moderato"), 4, "exists already"));
    EXPECT_TRUE(refused(run("recover sample.moderato none/new.moderato"), 4, "can't be made"));
    EXPECT_EQ(bytesOf(path("minutes.txt")), "the minutes of last year");
    EXPECT_EQ(bytesOf(path("sample.moderato")), m_whole);
}

TEST_F(Recover, MakesNoFileWhereThereIsNothing)
{
    writeBytes(path("letter.moderato"), QByteArray(4000, 'x'));
    for (const char* name : {"letter", "missing"}) {
        const QString file = QLatin1String(name) + QStringLiteral(".moderato");
        EXPECT_TRUE(refused(run({QStringLiteral("recover"), file, QStringLiteral("new.moderato")}), 3,
                            file.toUtf8().constData()));
    }
    EXPECT_FALSE(QFile::exists(path("new.moderato")));
}

TEST_F(Recover, NeedsBothFiles)
{
    EXPECT_TRUE(refused(run("recover sample.moderato"), 2, "OUT"));
}

}  // namespace
}  // namespace moderato::test
