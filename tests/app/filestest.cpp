#include "tests/app/program.h"

#include <QDir>

namespace moderato::test {
namespace {

/// The verbs that read, make and write files.
using FileVerbs = Program;

/// Every call that reads the event file of this name.
QStringList readingCalls(const QString& file)
{
    return {QStringLiteral("show ") + file, QStringLiteral("check ") + file,
            QStringLiteral("export %1 --as json -o out.json").arg(file)};
}

TEST_F(FileVerbs, NewMakesAnEventFromATemplate)
{
    EXPECT_EQ(run("new made.moderato").status, 0);
    const Event made = eventIn(path("made.moderato"));
    EXPECT_EQ(made.title, sampleEvent().title);
    EXPECT_NE(made.id, sampleEvent().id) << "ids are fresh";
    EXPECT_EQ(run("new other.moderato --template main-session").status, 0);
}

TEST_F(FileVerbs, NewNeverOverwrites)
{
    const QByteArray before = bytesOf(path("sample.moderato"));
    EXPECT_TRUE(refused(run("new sample.moderato"), 4, "sample.moderato exists already"));
    EXPECT_EQ(bytesOf(path("sample.moderato")), before);
}

TEST_F(FileVerbs, NewNamesTheTemplatesThereAre)
{
    EXPECT_TRUE(refused(run("new made.moderato --template fishbowl"), 2, "main-session"));
    EXPECT_FALSE(QFile::exists(path("made.moderato")));
}

TEST_F(FileVerbs, TemplatesStandOneALineWithTheNameFirst)
{
    const Ran ran = run("templates");
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.out.startsWith(QStringLiteral("main-session "))) << ran.out.toStdString();
}

TEST_F(FileVerbs, AnExportedEventComesBackEqual)
{
    EXPECT_EQ(run("export sample.moderato --as json -o out.json").status, 0);
    EXPECT_EQ(run("import copy.moderato out.json --as json").status, 0);
    EXPECT_TRUE(eventIn(path("copy.moderato")) == sampleEvent());
}

TEST_F(FileVerbs, AnEventWithoutASessionCanBeExportedAndImported)
{
    Event bare;
    bare.id = EventId::create();
    EXPECT_TRUE(Store::create(path("bare.moderato"), bare));
    EXPECT_EQ(run("export bare.moderato --as json -o out.json").status, 0);
    EXPECT_EQ(run("import copy.moderato out.json").status, 0);
    EXPECT_TRUE(eventIn(path("copy.moderato")) == bare);
    EXPECT_TRUE(refused(run("export bare.moderato --as pdf -o out.pdf"), 2, "no session"));
}

TEST_F(FileVerbs, AnImportIntoAFileThatHoldsTheIdsDealsNewOnes)
{
    run("export sample.moderato --as json -o out.json");
    const Ran ran = run("import sample.moderato out.json");
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(ran.out, QStringLiteral("1 session imported into sample.moderato.\n"));
    const Event event = eventIn(path("sample.moderato"));
    ASSERT_EQ(event.sessions.size(), 2);
    EXPECT_TRUE(event.sessions.at(0) == sampleEvent().sessions.at(0));
    EXPECT_EQ(event.sessions.at(1).title, event.sessions.at(0).title);
    EXPECT_EQ(run("show sample.moderato --session 2").out.section(u'\n', 2),
              run("show sample.moderato --session 1").out.section(u'\n', 2));
}

TEST_F(FileVerbs, ImportRefusesWhatIsNoExportedEvent)
{
    writeBytes(path("list.json"), "[1, 2]");
    writeBytes(path("broken.json"), "{\n\"id\": ");
    EXPECT_TRUE(refused(run("import new.moderato list.json"), 3, "list.json"));
    EXPECT_TRUE(refused(run("import new.moderato broken.json"), 3, "broken.json"));
    EXPECT_TRUE(refused(run("import new.moderato nowhere.json"), 3, "nowhere.json"));
    EXPECT_TRUE(refused(run("import new.moderato ."), 3, "can't be read"));
    EXPECT_TRUE(refused(run("import new.moderato list.json --as docx"), 2, "json"));
    EXPECT_FALSE(QFile::exists(path("new.moderato")));
}

TEST_F(FileVerbs, ImportTakesAgendasAsPeopleHaveThemAndKnowsThemByTheirNames)
{
    writeBytes(path("Main session.txt"), "Opening, 5 min\nPanel, 40 min\n");
    writeBytes(path("talks.csv"), "Title,Minutes,Speaker\nTalk,10,Ann Lee\nTalk again,10,Ann Lee\n");
    EXPECT_EQ(
        run({QStringLiteral("import"), QStringLiteral("new.moderato"), QStringLiteral("Main session.txt")})
            .status,
        0);
    EXPECT_EQ(run("import new.moderato talks.csv").status, 0);
    EXPECT_EQ(run("import new.moderato talks.csv --as csv").status, 0);
    const Event event = eventIn(path("new.moderato"));
    ASSERT_EQ(event.sessions.size(), 3);
    EXPECT_EQ(event.sessions.at(0).title, u"Main session");
    EXPECT_EQ(event.sessions.at(0).agendas.first().segments.size(), 2);
    EXPECT_EQ(event.people.size(), 1) << "who is there already stays one person";
}

TEST_F(FileVerbs, ImportedCalendarsBringTheirSessionsBack)
{
    EXPECT_EQ(run("export sample.moderato --as ics -o out.ics").status, 0);
    EXPECT_EQ(run("import new.moderato out.ics").status, 0);
    EXPECT_TRUE(eventIn(path("new.moderato")).sessions.first().start == sampleEvent().sessions.first().start);
}

TEST_F(FileVerbs, ImportNamesTheLineThatIsWrong)
{
    writeBytes(path("talks.csv"), "Title,Minutes\nTalk,long\n");
    EXPECT_TRUE(refused(run("import new.moderato talks.csv"), 3, "talks.csv: Line 2"));
    EXPECT_FALSE(QFile::exists(path("new.moderato")));
}

TEST_F(FileVerbs, ImportSaysIfTheEventFileCanNotBeWritten)
{
    run("export sample.moderato --as json -o out.json");
    EXPECT_TRUE(refused(run("import out.json/new.moderato out.json"), 4, "out.json/new.moderato"));
    EXPECT_TRUE(refused(run("import out.json out.json"), 3, "out.json"));
    const Result<Store::Opened> held = Store::open(path("sample.moderato"), Access::ReadWrite);
    ASSERT_TRUE(succeeded(held));
    EXPECT_TRUE(refused(run("import sample.moderato out.json"), 4, "sample.moderato"));
}

TEST_F(FileVerbs, ReadingWorksWhileAWindowHoldsTheFile)
{
    const Result<Store::Opened> held = Store::open(path("sample.moderato"), Access::ReadWrite);
    ASSERT_TRUE(succeeded(held));
    for (const QString& call : readingCalls(QStringLiteral("sample.moderato")))
        EXPECT_EQ(run(call.split(u' ')).status, 0) << call.toStdString();
}

TEST_F(FileVerbs, ReadingLeavesTheFileAndItsFolderAsTheyWere)
{
    const QByteArray before = bytesOf(path("sample.moderato"));
    run("show sample.moderato --log-level off");
    run("check sample.moderato --log-level off");
    EXPECT_EQ(bytesOf(path("sample.moderato")), before);
    EXPECT_EQ(names(), (QStringList{QStringLiteral("sample.moderato"), QStringLiteral("state")}));
}

TEST_F(FileVerbs, CanNotReadWhatIsNotOurs)
{
    writeBytes(path("letter.moderato"), QByteArray(4000, 'x'));
    Sqlite(path("stranger.moderato")).run("CREATE TABLE person(name); PRAGMA application_id = 7");
    writeBytes(path("cut.moderato"), bytesOf(path("sample.moderato")).left(9000));
    writeBytes(path("none.moderato"), {});
    QDir(m_folder.path()).mkdir(QStringLiteral("folder.moderato"));
    for (const char* name : {"letter", "stranger", "cut", "none", "folder", "missing"}) {
        const QString file = QLatin1String(name) + QStringLiteral(".moderato");
        for (const QString& call : readingCalls(file))
            EXPECT_TRUE(refused(run(call.split(u' ')), 3, file.toUtf8().constData())) << call.toStdString();
    }
    EXPECT_FALSE(QFile::exists(path("missing.moderato")));
    EXPECT_FALSE(QFile::exists(path("out.json")));
}

TEST_F(FileVerbs, ReadWhatANewerVersionMadeAndSaySo)
{
    Sqlite(path("sample.moderato")).run("PRAGMA user_version = 99");
    for (const QString& call : readingCalls(QStringLiteral("sample.moderato"))) {
        const Ran outcome = run(call.split(u' '));
        EXPECT_EQ(outcome.status, 0) << call.toStdString();
        EXPECT_TRUE(outcome.err.contains(QStringLiteral("newer version"))) << call.toStdString();
    }
}

TEST_F(FileVerbs, CanNotReadWhatANewerVersionMadeOtherwise)
{
    Sqlite(path("sample.moderato"))
        .run("PRAGMA user_version = 99; DROP VIEW plan; ALTER TABLE segment DROP COLUMN rank");
    for (const QString& call : readingCalls(QStringLiteral("sample.moderato")))
        EXPECT_TRUE(refused(run(call.split(u' ')), 3, "newer")) << call.toStdString();
}

TEST_F(FileVerbs, CanNotReadASaveThatWasCutOffWhereItCanNotBeUndone)
{
    cutOffSave(path("sample.moderato"), path("cut.moderato"));
    for (const char* name : {"cut.moderato", "cut.moderato-journal"})
        QFile::setPermissions(path(name), QFile::Permissions(0x4444));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x5555));
    for (const QString& call : readingCalls(QStringLiteral("cut.moderato")))
        EXPECT_TRUE(trueWithoutPrivileges([&] {
            return bool(refused(run(call.split(u' ')), 3, "copy it, with the -journal file beside it"));
        })) << call.toStdString();
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7700));
}

}  // namespace
}  // namespace moderato::test
