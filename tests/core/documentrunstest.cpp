#include "core/document.h"
#include "tests/core/store/files.h"
#include "tests/support/randomruns.h"

#include <QDateTime>

namespace moderato::test {
namespace {

/// An open event with a run of five entries.
class DocumentRuns : public Files {
protected:
    using Run = moderato::Run;  // not that of GoogleTest

    DocumentRuns() : m_document(std::move(Document::create(path(), RandomEvents({21, 2}).event()).value()))
    {
        m_run = m_random.run(5);
        EXPECT_TRUE(succeeded(m_document->addRun(m_run)));
        QObject::connect(m_document.get(), &Document::runsChanged, m_document.get(),
                         [this](RunId run) { m_told.append(run); });
    }

    RunEntry next() { return m_random.entryAfter(m_document->runs().first()); }

    Done append(const RunEntry& entry) { return m_document->appendToRun(m_run.id, entry); }

    static QList<Run> runsIn(const QString& path)
    {
        const Result<std::unique_ptr<Document>> document = Document::open(path);
        EXPECT_TRUE(succeeded(document));
        return document ? (*document)->runs() : QList<Run>();
    }

    Done commit()
    {
        Event event = m_document->event();
        event.title += u'x';
        return m_document->commit(QStringLiteral("title"), event);
    }

    /// Other bytes at the path, of a time that no write here can have.
    void writeInPlace(const QByteArray& bytes)
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
        ASSERT_TRUE(file.flush());
        ASSERT_TRUE(file.setFileTime(QDateTime(QDate(2022, 11, 24), QTime(10, 32), Qt::UTC),
                                     QFileDevice::FileModificationTime));
    }

    RandomRuns m_random{{22, 2}};
    std::unique_ptr<Document> m_document;
    Run m_run;
    QList<RunId> m_told;
};

TEST_F(DocumentRuns, HaveAnEntryOnTheDiskBeforeAnyoneIsTold)
{
    QList<Run> atTelling;
    QObject::connect(m_document.get(), &Document::runsChanged, m_document.get(),
                     [&] { atTelling = runsIn(path()); });
    const RunEntry entry = next();
    ASSERT_TRUE(succeeded(append(entry)));
    m_run.entries.append(entry);
    EXPECT_TRUE(atTelling == QList{m_run});
    EXPECT_TRUE(m_document->runs() == atTelling);
    EXPECT_EQ(m_told, QList{m_run.id});
    ASSERT_NE(m_document->run(m_run.id), nullptr);
    EXPECT_TRUE(*m_document->run(m_run.id) == m_run);
    EXPECT_EQ(m_document->run(RunId::create()), nullptr);
}

TEST_F(DocumentRuns, AreThereAgainWhenTheEventIsOpenedAgain)
{
    const Run second = m_random.run(3);
    ASSERT_TRUE(succeeded(m_document->addRun(second)));
    m_document.reset();
    m_document = std::move(Document::open(path()).value());
    EXPECT_TRUE((m_document->runs() == QList{m_run, second}));
    EXPECT_EQ(m_document->notice(), QString());
    ASSERT_TRUE(succeeded(m_document->removeRun(m_run.id)));
    EXPECT_TRUE(m_document->runs() == QList{second});
    EXPECT_TRUE(runsIn(path()) == QList{second});
}

TEST_F(DocumentRuns, TakeNoEntryButTheNext)
{
    RunEntry entry = next();
    entry.undoes = 0;
    for (const qint64 number : {0, 5, 7}) {
        entry.number = number;
        EXPECT_TRUE(failedSaying(append(entry), QStringLiteral("has gone on meanwhile"))) << number;
    }
    EXPECT_TRUE(failedSaying(m_document->appendToRun(RunId::create(), entry),
                             QStringLiteral("does not hold this run")));
    EXPECT_TRUE(
        failedSaying(m_document->removeRun(RunId::create()), QStringLiteral("does not hold this run")));
    EXPECT_TRUE(failedSaying(m_document->addRun(m_run), QStringLiteral("holds this run already")));
    EXPECT_EQ(m_told.size(), 0);
    EXPECT_TRUE(m_document->runs() == QList{m_run});
}

TEST_F(DocumentRuns, LieOutsideOfUndoAndHistory)
{
    ASSERT_TRUE(succeeded(commit()));
    ASSERT_TRUE(succeeded(append(next())));
    ASSERT_TRUE(succeeded(append(next())));
    EXPECT_EQ(m_document->edits().size(), 1);
    ASSERT_TRUE(succeeded(m_document->undo()));
    EXPECT_EQ(m_document->runs().first().entries.size(), 7);
    ASSERT_TRUE(succeeded(append(next())));
    EXPECT_TRUE(m_document->redoLabel().has_value());
    ASSERT_TRUE(succeeded(m_document->redo()));
    EXPECT_TRUE(m_document->isCurrent().value());
    EXPECT_TRUE(runsIn(path()) == m_document->runs());
}

TEST_F(DocumentRuns, AreNotWrittenWhereAnotherHasTheEventOpen)
{
    const Result<std::unique_ptr<Document>> other = Document::open(path());
    ASSERT_TRUE((*other)->isReadOnly());
    for (const Done& done : {(*other)->appendToRun(m_run.id, next()), (*other)->addRun(m_random.run(1)),
                             (*other)->removeRun(m_run.id)})
        EXPECT_TRUE(failedSaying(done, QStringLiteral("for reading only")));
    EXPECT_TRUE((*other)->runs() == QList{m_run});
}

TEST_F(DocumentRuns, DoNotMoveWhenTheyCantBeSaved)
{
    const RunEntry entry = next();
    ASSERT_TRUE(QFile::rename(path(), path("aside.moderato")));
    ASSERT_TRUE(QFile::copy(path("aside.moderato"), path()));
    EXPECT_FALSE(append(entry));
    EXPECT_FALSE(m_document->addRun(m_random.run(1)));
    EXPECT_FALSE(m_document->removeRun(m_run.id));
    EXPECT_TRUE(m_document->runs() == QList{m_run});
    EXPECT_EQ(m_told.size(), 0);
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(path("aside.moderato"), path()));
    EXPECT_TRUE(succeeded(append(entry)));
}

TEST_F(DocumentRuns, GoOnInAFileThatWasOnlyTouched)
{
    writeInPlace(bytesOf(path()));
    EXPECT_TRUE(succeeded(append(next())));
    EXPECT_TRUE(runsIn(path()) == m_document->runs());
    EXPECT_TRUE(succeeded(commit()));
}

TEST_F(DocumentRuns, AreNotWrittenOverThoseOfAnotherCopy)
{
    const QByteArray before = bytesOf(path());
    ASSERT_TRUE(succeeded(append(next())));
    writeInPlace(before);
    EXPECT_FALSE(m_document->isCurrent().value());
    EXPECT_TRUE(failedSaying(append(next()), QStringLiteral("changed by another program")));
    EXPECT_TRUE(failedSaying(commit(), QStringLiteral("changed by another program")));
}

/// A tool that keeps folders in step may bring a file that another machine wrote, which says the same of the event.
TEST_F(DocumentRuns, AreNotWrittenWhereTheHistoryIsAnother)
{
    const QByteArray before = bytesOf(path());
    ASSERT_TRUE(succeeded(commit()));
    ASSERT_TRUE(succeeded(m_document->undo()));
    const QByteArray undone = bytesOf(path());
    m_document.reset();
    writeBytes(path(), before);
    m_document = std::move(Document::open(path()).value());
    writeInPlace(undone);
    EXPECT_FALSE(m_document->isCurrent().value());
    EXPECT_TRUE(failedSaying(append(next()), QStringLiteral("changed by another program")));
    EXPECT_TRUE(bytesOf(path()) == undone);
}

TEST_F(DocumentRuns, AreNotWrittenToAFileThatIsNoMoreAsItWasWritten)
{
    Event event = m_document->event();
    event.sessions = {};
    Session session;
    session.id = SessionId::create();
    session.expectedOutcomes = {QStringLiteral("one"), QStringLiteral("two")};
    event.sessions.append(session);
    ASSERT_TRUE(succeeded(m_document->commit(QStringLiteral("sessions"), event)));
    const QByteArray bytes = bytesOf(path());
    ASSERT_TRUE(bytes.contains("[\"one\",\"two\"]"));
    m_document.reset();
    Sqlite(path()).run("UPDATE session SET expected_outcomes = '[\"one\", \"two\"]'");
    const QByteArray spaced = bytesOf(path());
    writeBytes(path(), bytes);
    m_document = std::move(Document::open(path()).value());
    writeInPlace(spaced);
    EXPECT_FALSE(m_document->isCurrent().value()) << "the event is the same, but its digest does not hold";
    EXPECT_TRUE(failedSaying(append(next()), QStringLiteral("changed by another program")));
}

TEST_F(DocumentRuns, AreInACopyAndInNoneToShare)
{
    ASSERT_TRUE(succeeded(m_document->saveCopy(path("copy.moderato"))));
    EXPECT_TRUE(runsIn(path("copy.moderato")) == QList{m_run});
    ASSERT_TRUE(succeeded(m_document->saveShared(path("shared.moderato"))));
    EXPECT_EQ(runsIn(path("shared.moderato")).size(), 0);
    EXPECT_FALSE(bytesOf(path("shared.moderato")).contains(m_run.id.toString().toUtf8()));
}

TEST_F(DocumentRuns, AreInACopyOfAFileThatIsGone)
{
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_FALSE(append(next()));
    ASSERT_TRUE(succeeded(m_document->saveCopy(path("copy.moderato"))));
    EXPECT_TRUE(runsIn(path("copy.moderato")) == m_document->runs());
}

TEST_F(DocumentRuns, AreLeftOutWithANoticeIfTheyAreDamaged)
{
    const Run second = m_random.run(3);
    ASSERT_TRUE(succeeded(m_document->addRun(second)));
    m_document.reset();
    Sqlite(path()).run("UPDATE run_entry SET text = text || 'x' WHERE run = 1");
    m_document = std::move(Document::open(path()).value());
    EXPECT_TRUE(m_document->notice().contains(QStringLiteral("1 run(s) in")));
    EXPECT_FALSE(m_document->isReadOnly());
    EXPECT_TRUE(m_document->runs() == QList{second});
    EXPECT_TRUE(succeeded(commit()));
    EXPECT_TRUE(succeeded(m_document->appendToRun(second.id, m_random.entryAfter(second))));
    EXPECT_TRUE(m_document->isCurrent().value());
}

}  // namespace
}  // namespace moderato::test
