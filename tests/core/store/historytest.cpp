#include "tests/core/store/files.h"

namespace moderato::test {
namespace {

/// A file in which some random edits were made.
class StoreHistory : public Files {
protected:
    StoreHistory() : m_events{m_random.event()}
    {
        m_store = std::move(Store::create(path(), m_events.first()).value());
    }

    void edit(int times, const QDateTime& at = QDateTime::currentDateTimeUtc())
    {
        for (int i = 0; i < times; ++i) {
            Event next = m_random.changed(m_events.last());
            next.title = QString::number(m_events.size());
            const Event& before = m_events.last();
            ASSERT_TRUE(succeeded(
                m_store->save(before, next, diffBothWays(before, next), QStringLiteral("Edit"), at)));
            m_events.append(next);
        }
    }

    qint64 rows(const char* table) const
    {
        return Sqlite(path()).number(QByteArray("SELECT count(*) FROM ").append(table).constData());
    }

    RandomEvents m_random{{51, 3}};
    QList<Event> m_events;
    std::unique_ptr<Store> m_store;
};

TEST_F(StoreHistory, LeadsFromThePresentBackToTheFirstEvent)
{
    edit(30);
    const QList<EditRecord> edits = m_store->edits().value();
    ASSERT_EQ(edits.size(), 30);
    Event event = m_events.last();
    for (qsizetype i = edits.size(); i > 0; --i) {
        event = withChanges(event, m_store->changesOf(edits.at(i - 1).number).value(), Way::Back).value();
        ASSERT_EQ(event, m_events.at(i - 1)) << i;
    }
}

TEST_F(StoreHistory, KeepsNoMoreThanItsSizeAllows)
{
    edit(64);
    ASSERT_TRUE(succeeded(m_store->setHistoryLimit({20, 365}, QDateTime::currentDateTimeUtc())));
    const qint64 bytes = Sqlite(path()).number("SELECT sum(bytes) FROM edit");
    EXPECT_LE(bytes, 20 * 1024);
    EXPECT_GT(bytes, 0);
    EXPECT_EQ(rows("edit"), m_store->edits().value().size());
    EXPECT_EQ(Sqlite(path()).number("SELECT count(DISTINCT edit) FROM edit_row"), rows("edit"));
}

TEST_F(StoreHistory, ForgetsWhatIsOlderThanItsDays)
{
    const QDateTime now(QDate(2022, 10, 3), QTime(12, 0), Qt::UTC);
    edit(3, now.addDays(-31));
    edit(2, now.addDays(-29));
    ASSERT_TRUE(succeeded(m_store->setHistoryLimit({10'000, 30}, now)));
    const QList<EditRecord> edits = m_store->edits().value();
    ASSERT_EQ(edits.size(), 2);
    EXPECT_EQ(edits.first().number, 4);
}

TEST_F(StoreHistory, OfNoSizeIsNotKept)
{
    ASSERT_TRUE(succeeded(m_store->setHistoryLimit({0, 365}, QDateTime::currentDateTimeUtc())));
    edit(3);
    EXPECT_EQ(rows("edit"), 0);
    EXPECT_EQ(rows("edit_row"), 0);
    EXPECT_EQ(eventIn(path()), m_events.last());
}

TEST_F(StoreHistory, KeepsWhatCouldBeRedoneWhenOldEditsAreForgotten)
{
    edit(3);
    ASSERT_TRUE(succeeded(
        m_store->go(m_events.at(3), m_events.at(1), diffBothWays(m_events.at(3), m_events.at(1)), 1)));
    ASSERT_TRUE(succeeded(m_store->setHistoryLimit({0, 365}, QDateTime::currentDateTimeUtc())));
    const QList<EditRecord> edits = m_store->edits().value();
    ASSERT_EQ(edits.size(), 2);
    EXPECT_EQ(edits.first().number, 2);
}

TEST_F(StoreHistory, IsNotFollowedWhereItIsNotAsItWasWritten)
{
    edit(2);
    Sqlite(path()).run(
        "UPDATE edit_row SET after = '{\"title\":\"forged\"}' WHERE edit = 2 AND kind = 'event'");
    EXPECT_TRUE(failedSaying(m_store->changesOf(2), QStringLiteral("damaged")));
    EXPECT_TRUE(succeeded(m_store->changesOf(1)));
}

TEST_F(StoreHistory, TouchesOneRowForOneTitle)
{
    Event next = m_events.last();
    next.title = QStringLiteral("Another title");
    ASSERT_TRUE(succeeded(saved(*m_store, m_events.last(), next)));
    EXPECT_EQ(rows("edit"), 1);
    EXPECT_EQ(rows("edit_row"), 1);
}

class StoreVersions : public StoreHistory {
protected:
    NamedVersion named(const char* name) const
    {
        return {QUuid::createUuid(), QString::fromUtf8(name),
                QDateTime(QDate(2022, 10, 3), QTime(12, 0), Qt::UTC)};
    }
};

TEST_F(StoreVersions, HoldTheWholeEventWhateverComesAfter)
{
    edit(3);
    const NamedVersion version = named("as sent to the MAG on 3 October");
    ASSERT_TRUE(succeeded(m_store->addVersion(version, m_events.last())));
    const Event then = m_events.last();
    edit(3);
    ASSERT_TRUE(succeeded(m_store->setHistoryLimit({0, 1}, QDateTime::currentDateTimeUtc())));
    EXPECT_EQ(m_store->versions().value(), QList{version});
    EXPECT_EQ(m_store->version(version.id).value(), then);
}

TEST_F(StoreVersions, CanBeRenamedAndRemoved)
{
    const NamedVersion version = named("first");
    ASSERT_TRUE(succeeded(m_store->addVersion(version, m_events.last())));
    ASSERT_TRUE(succeeded(m_store->renameVersion(version.id, QStringLiteral("second"))));
    EXPECT_EQ(m_store->versions().value().first().name, QStringLiteral("second"));
    ASSERT_TRUE(succeeded(m_store->removeVersion(version.id)));
    EXPECT_EQ(rows("version"), 0);
    EXPECT_EQ(rows("version_row"), 0);
}

TEST_F(StoreVersions, AreNotReadIfTheyAreNotAsTheyWereWritten)
{
    const NamedVersion version = named("first");
    ASSERT_TRUE(succeeded(m_store->addVersion(version, m_events.last())));
    Sqlite(path()).run("UPDATE version_row SET fields = replace(fields, '\"title\":\"', '\"title\":\"x')");
    EXPECT_TRUE(failedSaying(m_store->version(version.id), QStringLiteral("not as it was written")));
    EXPECT_FALSE(m_store->version(QUuid::createUuid()));
}

class ChangedContent : public Files {};

TEST_F(ChangedContent, OpensToReadOnlyWithANotice)
{
    const Event event = RandomEvents({52, 3}).event();
    madeFile(event);
    Sqlite(path()).run("UPDATE event SET title = title || 'x'");
    const QByteArray before = bytesOf(path());
    const Result<Store::Opened> opened = Store::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(opened));
    EXPECT_TRUE(opened->store->isReadOnly());
    EXPECT_TRUE(opened->notice.contains(QStringLiteral("not as Moderato wrote it")));
    EXPECT_EQ(opened->event.title, event.title + u'x');
    EXPECT_EQ(bytesOf(path()), before);
}

class Views : public Files {};

TEST_F(Views, AnswerInThePlainShell)
{
    madeFile(RandomEvents({53, 4}).event());
    Sqlite shell(path());
    EXPECT_EQ(shell.number("SELECT count(*) FROM plan"), shell.number("SELECT count(*) FROM segment"));
    EXPECT_EQ(shell.number("SELECT count(*) FROM speaking"), shell.number("SELECT count(*) FROM turn"));
    EXPECT_GE(shell.number("SELECT count(*) FROM participant"),
              shell.number("SELECT count(*) FROM invitations"));
}

}  // namespace
}  // namespace moderato::test
