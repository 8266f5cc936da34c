#include "tests/app/program.h"

#include <QJsonArray>

namespace moderato::test {
namespace {

class VersionsVerb : public Program {
protected:
    QString title() const
    {
        return Store::open(path("sample.moderato"), Access::ReadOnly)->event.sessions[0].title;
    }

    Ran nameIt()
    {
        return run({QStringLiteral("versions"), QStringLiteral("sample.moderato"), QStringLiteral("--name"),
                    QStringLiteral("as sent")});
    }
};

TEST_F(VersionsVerb, SaysHowToNameOneWhereThereIsNone)
{
    const Ran ran = run("versions sample.moderato");
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.out.contains(QStringLiteral("--name NAME")));
}

TEST_F(VersionsVerb, KeepsTheEventUnderAName)
{
    EXPECT_EQ(nameIt().status, 0);
    EXPECT_TRUE(run("versions sample.moderato").out.contains(QStringLiteral("as sent")));
    const QJsonArray versions =
        run("versions sample.moderato --json").json()[QStringLiteral("versions")].toArray();
    ASSERT_EQ(versions.size(), 1);
    EXPECT_EQ(versions[0][QStringLiteral("name")], QStringLiteral("as sent"));
    EXPECT_EQ(versions[0][QStringLiteral("number")], 1);
}

TEST_F(VersionsVerb, ComparesWithTodayAndBringsAVersionBack)
{
    ASSERT_EQ(nameIt().status, 0);
    EXPECT_TRUE(
        run("versions sample.moderato --compare 1").out.startsWith(QStringLiteral("Nothing differs")));
    ASSERT_EQ(run("fit sample.moderato --agenda 3").status, 0);
    const Ran compared = run("versions sample.moderato --compare 1");
    EXPECT_EQ(compared.status, 0);
    EXPECT_TRUE(compared.out.contains(QStringLiteral("planned duration from 8:00 to 5:00")))
        << compared.out.toStdString();
    EXPECT_EQ(
        run("versions sample.moderato --compare 1 --json").json()[QStringLiteral("changes")].toArray().size(),
        3);

    ASSERT_EQ(run("versions sample.moderato --restore 1").status, 0);
    EXPECT_TRUE(
        run("versions sample.moderato --compare 1").out.startsWith(QStringLiteral("Nothing differs")));
    const Ran edits = run("versions sample.moderato --edits");
    EXPECT_TRUE(edits.out.contains(QStringLiteral("Fit"))) << edits.out.toStdString();
    EXPECT_TRUE(edits.out.contains(QStringLiteral("Bring back \"as sent\""))) << edits.out.toStdString();
}

TEST_F(VersionsVerb, ForgetsAVersion)
{
    ASSERT_EQ(nameIt().status, 0);
    EXPECT_EQ(run("versions sample.moderato --remove 1").status, 0);
    EXPECT_EQ(run("versions sample.moderato --json").json()[QStringLiteral("versions")].toArray().size(), 0);
}

TEST_F(VersionsVerb, RefusesANumberThatThereIsNot)
{
    for (const char* call : {"versions sample.moderato --compare 1", "versions sample.moderato --restore 1",
                             "versions sample.moderato --remove 1"})
        EXPECT_TRUE(refused(run(call), 2, "no version 1")) << call;
}

}  // namespace
}  // namespace moderato::test
