#include "core/exchange/import.h"
#include "core/store/store.h"
#include "tests/app/program.h"
#include "tests/support/scriptedrun.h"

#include <QDir>
#include <QProcess>

#include <csignal>

namespace moderato::test {
namespace {

using ExportVerb = Program;

TEST_F(ExportVerb, ExportSaysIfItsOutputCanNotBeWritten)
{
    for (const char* output : {"sample.moderato/out", "nowhere/out", "."})
        for (const char* format : {"json", "pdf"})
            EXPECT_TRUE(refused(
                run({QStringLiteral("export"), QStringLiteral("sample.moderato"), QStringLiteral("--as"),
                     QLatin1String(format), QStringLiteral("-o"), QLatin1String(output)}),
                4, output));
}

TEST_F(ExportVerb, ExportNeverOverwritesTheEventItself)
{
    const QByteArray before = bytesOf(path("sample.moderato"));
    EXPECT_TRUE(
        refused(run("export sample.moderato --as json -o ./sample.moderato"), 4, "the event file itself"));
    EXPECT_EQ(bytesOf(path("sample.moderato")), before);
}

TEST_F(ExportVerb, ExportWritesAPdfOfTheRunOfShowWithoutADisplay)
{
    EXPECT_EQ(run("export sample.moderato --as pdf --sheet run-of-show -o a4.pdf").status, 0);
    EXPECT_EQ(run("export sample.moderato --as pdf --paper letter --agenda 3 -o letter.pdf").status, 0);
    EXPECT_TRUE(bytesOf(path("a4.pdf")).startsWith("%PDF-"));
    EXPECT_TRUE(bytesOf(path("letter.pdf")).startsWith("%PDF-"));
}

TEST_F(ExportVerb, ExportWritesTheSamePdfInEveryRun)
{
    run("export sample.moderato --as pdf -o first.pdf");
    for (int again = 0; again < 5; ++again) {
        run("export sample.moderato --as pdf -o again.pdf");
        ASSERT_EQ(bytesOf(path("first.pdf")), bytesOf(path("again.pdf")));
    }
}

TEST_F(ExportVerb, TellsOfTheRunThatIsWanted)
{
    const auto exported = [this](const char* options) {
        run({QStringLiteral("export"), QStringLiteral("sample.moderato"), QStringLiteral("--as"),
             QStringLiteral("markdown"), QStringLiteral("--sheet"), QStringLiteral("after"),
             QStringLiteral("-o"), QStringLiteral("out.md"), QStringLiteral("--run"),
             QLatin1String(options)});
        return QString::fromUtf8(bytesOf(path("out.md"))).contains(QStringLiteral("This was a rehearsal."));
    };
    EXPECT_TRUE(refused(run("export sample.moderato --as markdown --sheet after --run 1 -o out.md"), 2,
                        "has not been run yet"));
    {
        const Store::Opened opened = std::move(*Store::open(path("sample.moderato"), Access::ReadWrite));
        ScriptedRun rehearsal(opened.event, RunKind::Rehearsal);
        rehearsal.begin(minutes(7));
        ScriptedRun real(opened.event);
        real.begin(minutes(2));
        for (const moderato::Run& run : {rehearsal.run(), real.run()})
            ASSERT_TRUE(opened.store->addRun(run));
    }
    EXPECT_TRUE(exported("1"));
    EXPECT_FALSE(exported("2"));
    EXPECT_TRUE(refused(run("export sample.moderato --as markdown --sheet after --run 3 -o out.md"), 2,
                        "1: Rehearsal, 30 November 2022"));
}

TEST_F(ExportVerb, WritesHowItWentAsTables)
{
    {
        const Store::Opened opened = std::move(*Store::open(path("sample.moderato"), Access::ReadWrite));
        ScriptedRun real(opened.event);
        real.begin(minutes(2));
        real.end(minutes(80));
        ASSERT_TRUE(opened.store->addRun(real.run()));
    }
    EXPECT_EQ(run("export sample.moderato --as csv --sheet after -o after.csv").status, 0);
    EXPECT_TRUE(QString::fromUtf8(bytesOf(path("after.csv")))
                    .contains(QStringLiteral("\r\nPlanned and actual\r\nNo.,")));
    EXPECT_EQ(run("export sample.moderato --as xlsx --sheet after -o after.xlsx").status, 0);
    EXPECT_EQ(run("export sample.moderato --as xlsx -o plan.xlsx").status, 0);
    EXPECT_NE(bytesOf(path("after.xlsx")), bytesOf(path("plan.xlsx")));
}

TEST_F(ExportVerb, RefusesSheetsThatAFormatDoesNotHold)
{
    EXPECT_TRUE(refused(run("export sample.moderato --as csv --sheet chair -o out"), 2, "Run of show"));
    EXPECT_TRUE(refused(run("export sample.moderato --as xlsx --sheet all -o out"), 2, "Afterwards"));
    for (const char* format : {"ics", "json", "ontime", "ontime-table"})
        EXPECT_TRUE(refused(run({QStringLiteral("export"), QStringLiteral("sample.moderato"),
                                 QStringLiteral("--as"), QLatin1String(format), QStringLiteral("--sheet"),
                                 QStringLiteral("after"), QStringLiteral("-o"), QStringLiteral("out")}),
                            2, "holds no sheets"))
            << format;
    EXPECT_FALSE(QFileInfo::exists(path("out")));
    EXPECT_EQ(run("export sample.moderato --as csv --sheet run-of-show -o out").status, 0);
}

TEST_F(ExportVerb, SaysTheTimeInTwelveHoursIfWanted)
{
    EXPECT_EQ(run("export sample.moderato --as markdown --clock 12 -o half.md").status, 0);
    const QString half = QString::fromUtf8(bytesOf(path("half.md")));
    EXPECT_TRUE(half.contains(QStringLiteral("10:00 AM–11:30 AM"))) << half.toStdString();
    EXPECT_FALSE(half.contains(QStringLiteral("10:00–")));
    EXPECT_TRUE(refused(run("export sample.moderato --as markdown --clock 11 -o out.md"), 2, "12"));
}

TEST_F(ExportVerb, ExportRefusesWhatItDoesNotKnow)
{
    EXPECT_TRUE(refused(run("export sample.moderato --as docx -o out"), 2, "pdf, html"));
    EXPECT_TRUE(refused(run("export sample.moderato --as pdf --sheet poster -o out"), 2, "run-of-show"));
    EXPECT_TRUE(refused(run("export sample.moderato --as pdf --paper a3 -o out"), 2, "a4, letter"));
    EXPECT_TRUE(refused(run("export sample.moderato --as pdf --session 2 -o out"), 2, "1 session"));
    EXPECT_TRUE(refused(run("export sample.moderato --as pdf"), 2, "-o"));
    EXPECT_FALSE(QFile::exists(path("out")));
}

TEST_F(ExportVerb, WritesEverySheetAloneAndAllInOne)
{
    for (const char* sheet :
         {"run-of-show", "chair", "brief", "timekeeper", "online", "technician", "agenda", "comparison"}) {
        const QString name = QLatin1String(sheet) + QStringLiteral(".pdf");
        EXPECT_EQ(run({QStringLiteral("export"), QStringLiteral("sample.moderato"), QStringLiteral("--as"),
                       QStringLiteral("pdf"), QStringLiteral("--sheet"), QLatin1String(sheet),
                       QStringLiteral("-o"), name})
                      .status,
                  0)
            << sheet;
        EXPECT_TRUE(QFile::exists(path(name.toLatin1().constData()))) << sheet;
    }
    EXPECT_EQ(run("export sample.moderato --as pdf --sheet all -o all.pdf").status, 0);
    EXPECT_GT(QFileInfo(path("all.pdf")).size(), QFileInfo(path("brief.pdf")).size());
}

TEST_F(ExportVerb, WritesEveryOtherFormat)
{
    for (const char* format : {"html", "markdown", "csv", "xlsx", "ics", "json", "ontime", "ontime-table"}) {
        const QString name = QStringLiteral("out.") + QLatin1String(format);
        EXPECT_EQ(run({QStringLiteral("export"), QStringLiteral("sample.moderato"), QStringLiteral("--as"),
                       QLatin1String(format), QStringLiteral("-o"), name})
                      .status,
                  0)
            << format;
        EXPECT_GT(QFileInfo(path(name.toLatin1().constData())).size(), 400) << format;
    }
}

TEST_F(ExportVerb, WritesABriefForEachPanellistIntoAFolder)
{
    EXPECT_EQ(run("export sample.moderato --as pdf --sheet brief --each -o briefs").status, 0);
    const QStringList files = QDir(path("briefs")).entryList(QDir::Files);
    EXPECT_EQ(files.size(), 7);
    EXPECT_TRUE(files.first().endsWith(QStringLiteral("2022-11-30.pdf"))) << files.first().toStdString();
    EXPECT_TRUE(refused(run("export sample.moderato --as csv --each -o tables"), 2, "--each"));
}

TEST_F(ExportVerb, WritesTheBriefOfOnePerson)
{
    EXPECT_EQ(run("export sample.moderato --as html --sheet brief --person quispe -o one.html").status, 0);
    const QByteArray page = bytesOf(path("one.html"));
    EXPECT_EQ(page.count("<h1"), 1);
    EXPECT_TRUE(page.contains("Renata Quispe"));
    EXPECT_TRUE(
        refused(run("export sample.moderato --as html --sheet brief --person nobody -o x"), 2, "Nobody"));
    EXPECT_TRUE(
        refused(run("export sample.moderato --as html --sheet brief --person ri -o x"), 2, "Several people"));
}

TEST_F(ExportVerb, ComparesWithTheAgendaThatIsNamed)
{
    EXPECT_EQ(run("export sample.moderato --as html --sheet comparison --with 3 -o two.html").status, 0);
    EXPECT_TRUE(bytesOf(path("two.html")).contains("With a third part"));
    EXPECT_TRUE(
        refused(run("export sample.moderato --as html --sheet comparison --with 9 -o x"), 2, "no agenda 9"));
}

TEST_F(ExportVerb, MakesTheSameBytesInEveryRunAndFormat)
{
    for (const char* format : {"html", "markdown", "csv", "xlsx", "ics", "json", "ontime", "ontime-table"}) {
        const auto written = [&](const char* name) {
            run({QStringLiteral("export"), QStringLiteral("sample.moderato"), QStringLiteral("--as"),
                 QLatin1String(format), QStringLiteral("-o"), QLatin1String(name)});
            return bytesOf(path(name));
        };
        EXPECT_EQ(written("first"), written("again")) << format;
    }
}

TEST_F(ExportVerb, StopsBetweenTwoFilesWhenItIsInterrupted)
{
    Event event = sampleEvent();
    for (int i = 0; i < 40; ++i)
        event = importInto({event, {}}, {sampleEvent(), {}}, QUuid::createUuid)->event;
    madeFile(event, "many.moderato");
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(m_folder.path());
    program.start(
        QStringLiteral(MODERATO_PROGRAM),
        QStringLiteral("export many.moderato --as pdf --sheet brief --all-sessions --each -o briefs")
            .split(u' '));
    const QDir briefs(path("briefs"));
    const auto count = [&briefs] { return briefs.entryList(QDir::Files).size(); };
    while (count() < 3 && program.state() != QProcess::NotRunning)
        program.waitForFinished(10);
    ::kill(static_cast<pid_t>(program.processId()), SIGINT);
    ASSERT_TRUE(program.waitForFinished());
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 4);
    EXPECT_LT(count(), 41 * 7);
    const QString said = QString::fromUtf8(program.readAllStandardError());
    EXPECT_TRUE(said.contains(QString::number(count()) + QStringLiteral(" file"))) << said.toStdString();
    for (const QString& name : briefs.entryList(QDir::Files))
        EXPECT_TRUE(bytesOf(briefs.filePath(name)).endsWith("%%EOF\n")) << name.toStdString();
}

}  // namespace
}  // namespace moderato::test
