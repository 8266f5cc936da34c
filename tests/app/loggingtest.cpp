#include "tests/app/program.h"

#include <QDir>

namespace moderato::test {
namespace {

class Log : public Program {
protected:
    QString logFile() const { return path("state/moderato/moderato.log"); }
};

TEST_F(Log, TellsWhatWasRunAndHowItEnded)
{
    run("check sample.moderato");
    const QByteArray log = bytesOf(logFile());
    EXPECT_TRUE(log.contains("check"));
    EXPECT_TRUE(log.contains("status 0"));
}

TEST_F(Log, NeverHoldsANameOrWhatPeopleWrote)
{
    run("show sample.moderato --log-level trace");
    run("check sample.moderato --log-level trace");
    run("export sample.moderato --as json -o out.json --log-level trace");
    run("import sample.moderato out.json --log-level trace");
    run("show sample.moderato --agenda 99 --log-level trace");
    const QString log = QString::fromUtf8(bytesOf(logFile()));
    const Event event = sampleEvent();
    for (const Person& person : event.people)
        EXPECT_FALSE(log.contains(person.name)) << person.name.toStdString();
    EXPECT_FALSE(log.contains(event.sessions.first().title));
    EXPECT_FALSE(log.contains(event.sessions.first().agendas.first().name));
}

TEST_F(Log, FollowsTheOptionElseTheEnvironment)
{
    environment.insert(QStringLiteral("MODERATO_LOG"), QStringLiteral("off"));
    run("templates");
    EXPECT_EQ(bytesOf(logFile()), QByteArray());
    run("templates --log-level info");
    EXPECT_FALSE(bytesOf(logFile()).isEmpty());
}

TEST_F(Log, IsDoneWithoutWhereItCanNotBeWritten)
{
    writeBytes(path("plain"), "a file");
    environment.insert(QStringLiteral("XDG_STATE_HOME"), path("plain"));
    const Ran ran = run("templates");
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(ran.err, QString());
}

TEST_F(Log, StartsAFreshFileWhenItIsFull)
{
    QDir(m_folder.path()).mkpath(QStringLiteral("state/moderato"));
    writeBytes(logFile(), QByteArray(1024 * 1024, 'x'));
    run("templates");
    EXPECT_LT(bytesOf(logFile()).size(), 10'000);
    EXPECT_TRUE(QFile::exists(path("state/moderato/moderato.1.log")));
}

}  // namespace
}  // namespace moderato::test
