#include "tests/app/program.h"

#include <QJsonArray>

namespace moderato::test {
namespace {

/// Two files, sample.moderato and copy.moderato, that hold the same event at first.
class MergeVerb : public Program {
protected:
    /// Makes copy.moderato with one more person and what `change` does to the chosen agenda's first segment.
    template <class F>
    void makeCopy(F&& change)
    {
        Event copy = sampleEvent();
        Person person;
        person.id = PersonId::create();
        person.name = QStringLiteral("Zora");
        copy.people.append(person);
        change(copy.sessions[0].agendas[0].segments[0]);
        madeFile(copy, "copy.moderato");
    }

    void makeCopyThatConflicts()
    {
        makeCopy([](Segment& segment) { segment.planned = minutes(35); });
    }

    QString firstDuration() const
    {
        return formatDuration(Store::open(path("sample.moderato"), Access::ReadOnly)
                                  ->event.sessions[0]
                                  .agendas[0]
                                  .segments[0]
                                  .planned);
    }

    qsizetype people() const
    {
        return Store::open(path("sample.moderato"), Access::ReadOnly)->event.people.size();
    }
};

TEST_F(MergeVerb, TakesWhatIsNewInTheCopy)
{
    makeCopy([](Segment&) {});
    const QByteArray copy = bytesOf(path("copy.moderato"));
    const Ran ran = run("merge sample.moderato copy.moderato");
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(ran.out, QStringLiteral("1 change comes in.\n  Person \"Zora\" added\n"));
    EXPECT_EQ(people(), sampleEvent().people.size() + 1);
    EXPECT_EQ(bytesOf(path("copy.moderato")), copy);
    EXPECT_EQ(run("merge sample.moderato copy.moderato").out,
              QStringLiteral("The copy holds nothing that is new here.\n"));
}

TEST_F(MergeVerb, ChangesNothingWhereAChoiceIsNeeded)
{
    makeCopyThatConflicts();
    const Ran ran = run("merge sample.moderato copy.moderato");
    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.out.startsWith(QStringLiteral("1 change comes in, 1 needs a choice.\n")))
        << ran.out.toStdString();
    EXPECT_TRUE(
        ran.out.contains(QStringLiteral("\": planned duration\n    ours: 40:00\n    theirs: 35:00\n")))
        << ran.out.toStdString();
    EXPECT_TRUE(ran.out.contains(QStringLiteral("The file was left as it is.")));
    EXPECT_EQ(people(), sampleEvent().people.size());
}

TEST_F(MergeVerb, TakesTheSideThatIsAskedFor)
{
    makeCopyThatConflicts();
    EXPECT_EQ(run("merge sample.moderato copy.moderato --ours").status, 0);
    EXPECT_EQ(firstDuration(), QStringLiteral("40:00"));
    EXPECT_EQ(people(), sampleEvent().people.size() + 1);
    const Ran ran = run("merge sample.moderato copy.moderato --theirs");
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.out.contains(QStringLiteral("planned duration from 40:00 to 35:00")));
    EXPECT_EQ(firstDuration(), QStringLiteral("35:00"));
}

TEST_F(MergeVerb, ChangesNothingInADryRun)
{
    makeCopyThatConflicts();
    const QByteArray before = bytesOf(path("sample.moderato"));
    EXPECT_EQ(run("merge sample.moderato copy.moderato --dry-run").status, 1);
    EXPECT_EQ(run("merge sample.moderato copy.moderato --dry-run --theirs").status, 0);
    EXPECT_EQ(bytesOf(path("sample.moderato")), before);
}

TEST_F(MergeVerb, WritesJson)
{
    makeCopyThatConflicts();
    const Ran ran = run("merge sample.moderato copy.moderato --json");
    EXPECT_EQ(ran.status, 1);
    const QJsonObject json = ran.json();
    EXPECT_EQ(json[QLatin1String("changes")][0][QLatin1String("text")],
              QStringLiteral("Person \"Zora\" added"));
    const QJsonObject conflict = json[QLatin1String("conflicts")][0].toObject();
    EXPECT_EQ(conflict[QLatin1String("about")], QStringLiteral("field"));
    EXPECT_EQ(conflict[QLatin1String("kind")], QStringLiteral("segment"));
    EXPECT_EQ(conflict[QLatin1String("field")], QStringLiteral("planned_seconds"));
    EXPECT_EQ(conflict[QLatin1String("ours")], 2400);
    EXPECT_EQ(conflict[QLatin1String("theirs")], 2100);
    EXPECT_FALSE(conflict.contains(QLatin1String("base")));
    EXPECT_EQ(json[QLatin1String("merged")], false);
    EXPECT_EQ(run("merge sample.moderato copy.moderato --json --ours").json()[QLatin1String("merged")], true);
}

TEST_F(MergeVerb, RefusesWhatCanNotBe)
{
    makeCopyThatConflicts();
    EXPECT_TRUE(refused(run("merge sample.moderato"), 2, "OTHER"));
    EXPECT_TRUE(refused(run("merge sample.moderato copy.moderato --ours --theirs"), 2, "--ours"));
    EXPECT_TRUE(refused(run("merge sample.moderato missing.moderato"), 3, "missing.moderato"));
    EXPECT_TRUE(refused(run("merge missing.moderato copy.moderato"), 3, "missing.moderato"));
    EXPECT_TRUE(refused(run("merge sample.moderato sample.moderato"), 3, "the event's own file"));
    EXPECT_EQ(run("new other.moderato").status, 0);
    EXPECT_TRUE(refused(run("merge sample.moderato other.moderato"), 3, "Import its sessions"));
}

TEST_F(MergeVerb, NeedsAFileThatCanBeWritten)
{
    makeCopyThatConflicts();
    const auto held = Store::open(path("sample.moderato"), Access::ReadWrite);
    EXPECT_TRUE(refused(run("merge sample.moderato copy.moderato --ours"), 4, "open"));
    EXPECT_EQ(run("merge sample.moderato copy.moderato --ours --dry-run").status, 0);
}

}  // namespace
}  // namespace moderato::test
