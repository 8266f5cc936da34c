#include "core/store/filelock.h"
#include "core/store/lockholder.h"
#include "tests/core/store/files.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace moderato::test {
namespace {

class StoreLock : public Files {
protected:
    /// A lock as a program on another machine leaves it.
    void lockOnAnotherMachine()
    {
        writeBytes(path(".event.moderato.lock"), "4711\nmoderato\nlaptop-7\n\n\n");
    }

    /// What that program has written down of its user, with some of it changed.
    void noteOnAnotherMachine(const QJsonObject& changes = {})
    {
        QJsonObject note{{QStringLiteral("person"), QStringLiteral("Ana Silva")},
                         {QStringLiteral("machine"), QStringLiteral("laptop-7")},
                         {QStringLiteral("program"), QStringLiteral("moderato")},
                         {QStringLiteral("process"), 4711},
                         {QStringLiteral("since"), QStringLiteral("2022-11-24T10:32:00Z")}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            note.insert(change.key(), change.value());
        writeBytes(path(".event.moderato.user"), QJsonDocument(note).toJson());
    }

    QString refusalOn(const QDateTime& now) const { return lockFile(path(), now).refusal; }

    Event m_event = RandomEvents({21, 2}).event();
};

QDateTime noon(int year)
{
    return QDateTime(QDate(year, 11, 24), QTime(12, 0), Qt::UTC);
}

/// True if the file opens for reading alone, whatever was wanted, with this in the notice.
bool opensReadOnlySaying(const QString& path, const char* words)
{
    const Result<Store::Opened> opened = Store::open(path, Access::ReadWrite);
    return opened && opened->store->isReadOnly() && opened->notice.contains(QLatin1String(words));
}

TEST_F(StoreLock, LetsOnlyTheFirstOpenerWrite)
{
    Result<Store::Opened> first = Store::open(madeFile(m_event), Access::ReadWrite);
    Result<Store::Opened> second = Store::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(first));
    ASSERT_TRUE(succeeded(second));
    EXPECT_TRUE(second->store->isReadOnly());
    EXPECT_EQ(second->event, m_event);
    const LockHolder own = ownHolder(noon(2022));
    EXPECT_TRUE(
        second->notice.contains(QStringLiteral("is open by %1 on %2 since").arg(own.person, own.machine)));

    Event next = m_event;
    next.title += u'x';
    EXPECT_TRUE(failedSaying(saved(*second->store, m_event, next), QStringLiteral("to read only")));
    EXPECT_TRUE(succeeded(saved(*first->store, m_event, next)));
}

TEST_F(StoreLock, HoldsThroughALinkToo)
{
    Result<Store::Opened> first = Store::open(madeFile(m_event), Access::ReadWrite);
    ASSERT_TRUE(QFile::link(path(), path("link.moderato")));
    EXPECT_TRUE(opensReadOnlySaying(path("link.moderato"), "is open by"));
}

TEST_F(StoreLock, IsNotTakenToRead)
{
    Result<Store::Opened> reader = Store::open(madeFile(m_event), Access::ReadOnly);
    ASSERT_TRUE(succeeded(reader));
    EXPECT_TRUE(reader->store->isReadOnly());
    EXPECT_EQ(reader->notice, QString());
    Result<Store::Opened> writer = Store::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(writer));
    EXPECT_FALSE(writer->store->isReadOnly());
}

TEST_F(StoreLock, OfAnotherMachineStays)
{
    madeFile(m_event);
    lockOnAnotherMachine();
    EXPECT_TRUE(opensReadOnlySaying(path(), "is open in moderato on laptop-7 (process 4711)"));
    EXPECT_TRUE(opensReadOnlySaying(path(), "is open in moderato on laptop-7 (process 4711)"));
}

TEST_F(StoreLock, SaysWhoHoldsTheFileWhereAndSinceWhen)
{
    lockOnAnotherMachine();
    noteOnAnotherMachine();
    EXPECT_EQ(refusalOn(noon(2022)),
              path() + QStringLiteral(" is open by Ana Silva on laptop-7 since 24 November, "
                                      "10:32, so it can only be read here; close it there "
                                      "to change it."));
    EXPECT_EQ(foreignLock(path())->person, QStringLiteral("Ana Silva"));
}

TEST_F(StoreLock, NamesTheYearIfItIsAnotherOne)
{
    lockOnAnotherMachine();
    noteOnAnotherMachine();
    EXPECT_TRUE(refusalOn(noon(2023)).contains(QStringLiteral("since 24 November 2022, 10:32,")));
}

TEST_F(StoreLock, WritesDownWhoHoldsItForAsLongAsItIsHeld)
{
    const QString note = path(".event.moderato.user");
    {
        const FileLock lock = lockFile(path(), noon(2022));
        ASSERT_NE(lock.held, nullptr);
        EXPECT_EQ(notedHolder(note), ownHolder(noon(2022)));
    }
    EXPECT_EQ(names(), QStringList());
}

TEST_F(StoreLock, BelievesNoNoteOfAnotherHolder)
{
    lockOnAnotherMachine();
    for (const QJsonObject& other : {QJsonObject{{QStringLiteral("process"), 4712}},
                                     QJsonObject{{QStringLiteral("machine"), QStringLiteral("laptop-8")}}}) {
        noteOnAnotherMachine(other);
        EXPECT_TRUE(refusalOn(noon(2022)).contains(QStringLiteral("in moderato on laptop-7 (process 4711)")));
    }
}

TEST_F(StoreLock, BelievesNoDamagedNote)
{
    lockOnAnotherMachine();
    const QByteArray large(5000, ' ');
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("{"), QByteArray("[1, 2]"), QByteArray("\xff\x00\x01", 3), large}) {
        noteOnAnotherMachine();
        QFile note(path(".event.moderato.user"));
        const QByteArray whole = bytesOf(note.fileName());
        writeBytes(note.fileName(), bytes == large ? whole + large : bytes);
        EXPECT_TRUE(refusalOn(noon(2022)).contains(QStringLiteral("(process 4711)"))) << bytes.constData();
    }
    noteOnAnotherMachine({{QStringLiteral("since"), QStringLiteral("yesterday")}});
    EXPECT_TRUE(refusalOn(noon(2022)).contains(QStringLiteral("(process 4711)")));
    ASSERT_TRUE(QFile::remove(path(".event.moderato.user")));
    ASSERT_EQ(mkfifo(path(".event.moderato.user").toLocal8Bit().constData(), 0600), 0);
    EXPECT_TRUE(refusalOn(noon(2022)).contains(QStringLiteral("(process 4711)")))
        << "a pipe is not waited for";
}

TEST_F(StoreLock, ShowsOneShortPlainLineOfWhatANoteHolds)
{
    lockOnAnotherMachine();
    const QString dressed = QStringLiteral("A\n<b>\u202ebad\u0007  B") + QString(500, u'x');
    noteOnAnotherMachine({{QStringLiteral("person"), dressed}});
    const QString person = foreignLock(path())->person;
    EXPECT_TRUE(person.startsWith(QStringLiteral("A <b> bad Bxxx"))) << person.toStdString();
    EXPECT_EQ(person.size(), 80);
}

TEST_F(StoreLock, WritesItsNoteThroughNoLink)
{
    writeBytes(path("diary"), "dear diary");
    ASSERT_TRUE(QFile::link(path("diary"), path(".event.moderato.user")));
    const FileLock lock = lockFile(path(), noon(2022));
    EXPECT_EQ(bytesOf(path("diary")), "dear diary");
    EXPECT_TRUE(notedHolder(path(".event.moderato.user")));
}

TEST_F(StoreLock, IsNobodysOnceItIsLetGo)
{
    EXPECT_FALSE(foreignLock(path()));
    {
        const FileLock lock = lockFile(path(), noon(2022));
        EXPECT_TRUE(foreignLock(path()));
    }
    EXPECT_FALSE(foreignLock(path()));
    EXPECT_EQ(names(), QStringList()) << "looking leaves nothing behind";
}

TEST_F(StoreLock, OfAProgramThatDiedIsTakenOverWithItsNote)
{
    madeFile(m_event);
    const pid_t child = fork();
    if (child == 0) {
        const Result<Store::Opened> opened = Store::open(path(), Access::ReadWrite);
        _exit(opened && !opened->store->isReadOnly() ? 0 : 1);
    }
    int status = 1;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_EQ(status, 0);
    ASSERT_EQ(notedHolder(path(".event.moderato.user"))->process, child);
    EXPECT_FALSE(foreignLock(path()));
    const Result<Store::Opened> opened = Store::open(path(), Access::ReadWrite);
    EXPECT_FALSE(opened.value().store->isReadOnly());
    EXPECT_EQ(notedHolder(path(".event.moderato.user"))->process, getpid());
}

TEST_F(StoreLock, ThatNamesNobodySaysHowToGetRidOfIt)
{
    madeFile(m_event);
    writeBytes(path(".event.moderato.lock"), "no lock of ours");
    EXPECT_TRUE(opensReadOnlySaying(path(), ".event.moderato.lock and open it again"));
}

TEST_F(StoreLock, ThatItsMakerWasKilledOverIsTakenOver)
{
    madeFile(m_event);
    writeBytes(path(".event.moderato.lock"), {});
    writeBytes(path(".event.moderato.lock.rmlock"), {});
    Result<Store::Opened> opened = Store::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(opened));
    EXPECT_FALSE(opened->store->isReadOnly());
}

TEST_F(StoreLock, ThatIsStillBeingMadeStays)
{
    madeFile(m_event);
    QFile lock(path(".event.moderato.lock"));
    ASSERT_TRUE(lock.open(QIODevice::ReadWrite));
    ASSERT_EQ(flock(lock.handle(), LOCK_EX), 0);
    EXPECT_TRUE(opensReadOnlySaying(path(), "can only be read"));
}

TEST_F(StoreLock, IsNotThereInAFolderThatCantBeWritten)
{
    madeFile(m_event);
    QFile::setPermissions(path(), QFile::Permissions(0x6666));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x5555));
    EXPECT_TRUE(trueWithoutPrivileges([this] { return opensReadOnlySaying(path(), "The folder of"); }));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7700));
}

TEST_F(StoreLock, IsNotThereForAFileThatCantBeWritten)
{
    madeFile(m_event);
    QFile::setPermissions(path(), QFile::Permissions(0x4444));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x5555));
    EXPECT_TRUE(trueWithoutPrivileges([this] { return opensReadOnlySaying(path(), "is write-protected"); }));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7700));
}

}  // namespace
}  // namespace moderato::test
