#include "tests/app/program.h"

#include <QProcess>

namespace moderato::test {
namespace {

using Usage = Program;

TEST_F(Usage, VersionIsNameAndVersion)
{
    const Ran ran = run("--version");
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(ran.out, QStringLiteral("moderato " MODERATO_VERSION "\n"));
}

TEST_F(Usage, HelpNamesEveryVerb)
{
    const Ran ran = run("--help");
    EXPECT_EQ(ran.status, 0);
    for (const char* verb : {"new", "templates", "show", "check", "panel", "export", "import"})
        EXPECT_TRUE(ran.out.contains(QLatin1String("\n  ") + QLatin1String(verb) + u' ')) << verb;
    EXPECT_TRUE(run("check --help").out.contains(QStringLiteral("--fail-on")));
}

TEST_F(Usage, AFirstWordThatIsNeitherVerbNorFileIsRefused)
{
    for (const char* words : {"shwo", "shwo sample.moderato", "--log-level debug shwo", "missing.moderato"})
        EXPECT_TRUE(refused(run(words), 2, "is neither a verb nor an existing file")) << words;
    EXPECT_EQ(names(), (QStringList{QStringLiteral("sample.moderato"), QStringLiteral("state")}));
}

TEST_F(Usage, WrongWordsAreRefusedInOneLine)
{
    EXPECT_TRUE(refused(run("show"), 2, "FILE is required"));
    EXPECT_TRUE(refused(run("show sample.moderato other.moderato"), 2, "other.moderato"));
    EXPECT_TRUE(refused(run("show sample.moderato --colour"), 2, "--colour"));
    EXPECT_TRUE(refused(run("--colour"), 2, "--colour"));
    EXPECT_TRUE(refused(run("sample.moderato other.moderato"), 2, "other.moderato"));
    EXPECT_TRUE(refused(run("import sample.moderato"), 2, "INPUT is required"));
    EXPECT_TRUE(refused(run("export sample.moderato -o out"), 2, "--as is required"));
    EXPECT_TRUE(
        refused(run("show sample.moderato --log-level loud"), 2, "trace, debug, info, warn, error, off"));
}

TEST_F(Usage, AFileMayBeNamedLikeAVerb)
{
    madeFile(sampleEvent(), "check");
    EXPECT_EQ(run("show check").status, 0);
    EXPECT_EQ(run("check check").status, 0);
}

TEST_F(Usage, WithoutADisplayTheWindowSaysWhatWorksWithout)
{
    EXPECT_TRUE(refused(run(""), 2, "moderato show FILE"));
    EXPECT_TRUE(refused(run("sample.moderato"), 2, "moderato show FILE"));
}

TEST_F(Usage, NoOutputThatCanNotBeWrittenGoesUnnoticed)
{
    const Ran ran = run("show sample.moderato");
    ASSERT_FALSE(ran.out.isEmpty());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(MODERATO_PROGRAM), {QStringLiteral("show"), path("sample.moderato")});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 4);
}

TEST_F(Usage, SpeaksUtf8InAnyLocaleAndSaysNothingOfIt)
{
    for (const char* locale : {"C", "POSIX", "C.UTF-8", "xx_XX"}) {
        environment.insert(QStringLiteral("LC_ALL"), QLatin1String(locale));
        const Ran ran = run("show sample.moderato");
        EXPECT_EQ(ran.status, 0);
        EXPECT_EQ(ran.err, QString()) << locale;
        EXPECT_TRUE(ran.out.contains(QStringLiteral("Łukasz Wiśniewiecki"))) << locale;
    }
}

}  // namespace
}  // namespace moderato::test
