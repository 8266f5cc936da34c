#include "tests/app/program.h"
#include "tests/support/scriptedrun.h"

#include <QJsonArray>

namespace moderato::test {
namespace {

/// The verbs that carry runs from file to file.
class RunVerbs : public Program {
protected:
    using Run = moderato::Run;  // not that of GoogleTest

    /// A run of the sample's first session in which somebody noted something.
    static Run noted()
    {
        ScriptedRun script(sampleEvent());
        script.begin(minutes(0));
        script.note(minutes(1), RunAction::Note, "The mayor left early", 0);
        return script.run();
    }

    void add(const char* name, const Run& run) const
    {
        const Result<Store::Opened> opened = Store::open(path(name), Access::ReadWrite);
        ASSERT_TRUE(succeeded(opened));
        ASSERT_TRUE(succeeded(opened->store->addRun(run)));
    }

    QList<Run> runsIn(const char* name) const
    {
        const Result<Store::Opened> opened = Store::open(path(name), Access::ReadOnly);
        EXPECT_TRUE(succeeded(opened));
        return opened->store->runs().value().runs;
    }

    void damageRuns(const char* name) const
    {
        Sqlite(path(name)).run("UPDATE run_entry SET text = text || 'x'");
    }
};

TEST_F(RunVerbs, ExportAndImportCarryTheRunsOfAnEvent)
{
    const Run run = noted();
    add("sample.moderato", run);
    EXPECT_EQ(this->run("export sample.moderato --as json -o out.json").status, 0);
    const Ran ran = this->run("import copy.moderato out.json");
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.out.startsWith(QStringLiteral("1 session imported into copy.moderato. 1 run")))
        << ran.out.toStdString();
    EXPECT_TRUE(eventIn(path("copy.moderato")) == sampleEvent());
    EXPECT_TRUE(runsIn("copy.moderato") == QList{run});
}

TEST_F(RunVerbs, ImportOfARunThatIsThereMakesOneOfTheNewSession)
{
    const Run run = noted();
    add("sample.moderato", run);
    this->run("export sample.moderato --as json -o out.json");
    EXPECT_EQ(this->run("import sample.moderato out.json").status, 0);
    const QList<Run> runs = runsIn("sample.moderato");
    ASSERT_EQ(runs.size(), 2);
    EXPECT_TRUE(runs.first() == run);
    EXPECT_NE(runs.last().id, run.id);
    EXPECT_EQ(runs.last().session, eventIn(path("sample.moderato")).sessions.at(1).id);
    EXPECT_EQ(runs.last().entries.last().text, QStringLiteral("The mayor left early"));
}

TEST_F(RunVerbs, ASharedCopysExportHoldsNoRun)
{
    add("sample.moderato", noted());
    {
        const Result<Store::Opened> opened = Store::open(path("sample.moderato"), Access::ReadOnly);
        ASSERT_TRUE(Store::create(path("shared.moderato"), opened->event, {QUuid::createUuid(), true}));
    }
    EXPECT_EQ(run("export shared.moderato --as json -o out.json").status, 0);
    EXPECT_FALSE(bytesOf(path("out.json")).contains("mayor"));
    EXPECT_FALSE(bytesOf(path("out.json")).contains("\"runs\""));
}

TEST_F(RunVerbs, ExportTellsOfRunsThatItHasToLeaveOut)
{
    add("sample.moderato", noted());
    damageRuns("sample.moderato");
    const Ran ran = run("export sample.moderato --as json -o out.json");
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.err.contains(QStringLiteral("not as Moderato wrote"))) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains(QStringLiteral("Recover"))) << ran.err.toStdString();
}

TEST_F(RunVerbs, ImportRefusesAHostileRunAndMakesNoFile)
{
    add("sample.moderato", noted());
    run("export sample.moderato --as json -o out.json");
    QByteArray json = bytesOf(path("out.json"));
    ASSERT_TRUE(json.contains("\"number\": 2, \"action\": \"note\""));
    json.replace("\"number\": 2, \"action\": \"note\"", "\"number\": 2, \"action\": \"undo\", \"undoes\": 7");
    writeBytes(path("hostile.json"), json);
    EXPECT_TRUE(
        refused(run("import new.moderato hostile.json"), 3,
                "hostile.json: runs[1]: entry 2 of the run takes back an entry that is not before it"));
    EXPECT_FALSE(QFile::exists(path("new.moderato")));
}

TEST_F(RunVerbs, MergeKeepsTheRunsOfBothCopiesAndTellsOfThem)
{
    const Run ours = noted();
    const Run theirs = noted();
    ASSERT_TRUE(QFile::copy(path("sample.moderato"), path("copy.moderato")));
    add("sample.moderato", ours);
    add("copy.moderato", theirs);
    const QString dry = run("merge sample.moderato copy.moderato --dry-run").out;
    EXPECT_TRUE(dry.startsWith(QStringLiteral("1 change comes in.\n  New here: the run of \"")))
        << dry.toStdString();
    EXPECT_TRUE(runsIn("sample.moderato") == QList{ours});
    EXPECT_EQ(run("merge sample.moderato copy.moderato").out, dry);
    EXPECT_TRUE((runsIn("sample.moderato") == QList{ours, theirs}));
    EXPECT_TRUE(runsIn("copy.moderato") == QList{theirs});
    EXPECT_EQ(run("merge sample.moderato copy.moderato").out,
              QStringLiteral("The copy holds nothing that is new here.\n"));
}

TEST_F(RunVerbs, MergeTellsOfRunsInItsJsonAndOfThoseThatCantBeRead)
{
    ASSERT_TRUE(QFile::copy(path("sample.moderato"), path("copy.moderato")));
    add("copy.moderato", noted());
    const QJsonArray told =
        run("merge sample.moderato copy.moderato --json").json()[QLatin1String("runs")].toArray();
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.first().toString().startsWith(QStringLiteral("New here: ")));
    add("copy.moderato", noted());
    damageRuns("copy.moderato");
    const Ran ran = run("merge sample.moderato copy.moderato");
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.err.contains(QStringLiteral("stay there"))) << ran.err.toStdString();
    EXPECT_EQ(runsIn("sample.moderato").size(), 1);
}

}  // namespace
}  // namespace moderato::test
