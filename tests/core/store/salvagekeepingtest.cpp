#include "core/plan/rowstates.h"
#include "core/plan/validate.h"
#include "tests/core/store/salvaging.h"

namespace moderato::test {
namespace {

constexpr int mostEdits = 60;

/// A file with a history of several pages, of which the last edits were undone, and three named versions.
class SalvageKeeping : public Salvaging {
protected:
    SalvageKeeping()
    {
        QFile::remove(path());
        m_events.append(m_random.event());
        const auto store = std::move(Store::create(path(), m_events.first()).value());
        for (int i = 1; i <= mostEdits; ++i) {
            Event next = m_random.changed(m_events.last());
            next.title = QStringLiteral("Edit %1").arg(i);
            EXPECT_TRUE(succeeded(saved(*store, m_events.last(), next)));
            m_events.append(next);
            if (i % 20 == 0)
                keepVersion(*store, i);
        }
        const Event& last = m_events.last();
        m_event = m_events.at(present);
        EXPECT_TRUE(succeeded(store->go(last, m_event, diffBothWays(last, m_event), present)));
        m_firstRevision = store->state().firstRevision;
    }

    void SetUp() override { m_whole = bytesOf(path()); }

    /// Recovers into a file of its own, follows its history to both ends, and returns how many edits could be undone.
    int expectHistoryToHold(const Salvaged& back) const
    {
        QFile::remove(path("new.moderato"));
        EXPECT_TRUE(succeeded(writeSalvaged(path("new.moderato"), back)));
        const Result<Store::Opened> opened = Store::open(path("new.moderato"), Access::ReadWrite);
        EXPECT_TRUE(succeeded(opened));
        EXPECT_EQ(opened->notice, QString());
        EXPECT_EQ(opened->event, back.event);
        int undone = 0;
        Event older = opened->event;
        Event newer = opened->event;
        const QList<EditRecord> edits = opened->store->edits().value();
        for (const EditRecord& edit : edits)
            if (edit.number > opened->store->state().present)
                follow(*opened->store, edit, Way::Forth, newer);
        for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit)
            if (edit->number <= opened->store->state().present) {
                follow(*opened->store, *edit, Way::Back, older);
                ++undone;
            }
        return undone;
    }

    /// The pages that a table of this name lies on.
    QList<int> pagesOf(const char* table) const
    {
        QList<int> pages;
        const QHash<int, PageUse> uses = pageUses(path());
        for (auto use = uses.cbegin(); use != uses.cend(); ++use)
            if (use->table == QLatin1String(table))
                pages.append(use.key());
        return pages;
    }

    Salvaged salvagedWithout(int page) const
    {
        writeDamaged((page - 1) * pageSize, QByteArray(pageSize, '\x5a'));
        return salvaged();
    }

    /// After another program changed the file.
    Salvaged salvagedChanged(const char* sql) const
    {
        writeBytes(path(), m_whole);
        Sqlite(path()).run(sql);
        return salvaged();
    }

    static QString told(const Salvaged& back) { return back.losses.join(u'\n'); }

    static constexpr int present = 50;

    RandomEvents m_random{{71, 3}};
    QList<Event> m_events;
    QList<PastVersion> m_versions;
    QUuid m_firstRevision;

private:
    void keepVersion(Store& store, int edit)
    {
        const NamedVersion version{QUuid::createUuid(), QStringLiteral("after %1").arg(edit),
                                   QDateTime(QDate(2022, 10, 3), QTime(12, edit % 60), Qt::UTC)};
        EXPECT_TRUE(succeeded(store.addVersion(version, m_events.last())));
        m_versions.append({version, m_events.last()});
    }

    static void follow(const Store& store, const EditRecord& edit, Way way, Event& event)
    {
        const Result<Event> next = withChanges(event, store.changesOf(edit.number).value(), way);
        ASSERT_TRUE(succeeded(next)) << edit.number;
        ASSERT_TRUE(succeeded(validate(*next))) << edit.number;
        event = *next;
    }
};

TEST_F(SalvageKeeping, TakesAllOfAGoodFileOver)
{
    const Salvaged back = salvaged();
    EXPECT_EQ(back.losses, QStringList());
    EXPECT_TRUE(back.addsUp);
    EXPECT_EQ(back.event, m_event);
    EXPECT_EQ(back.kept.edits.size(), mostEdits);
    EXPECT_EQ(back.kept.state.present, present);
    EXPECT_EQ(back.kept.state.firstRevision, m_firstRevision);
    EXPECT_EQ(expectHistoryToHold(back), present);
    const Store::Opened opened = std::move(Store::open(path("new.moderato"), Access::ReadOnly).value());
    ASSERT_EQ(opened.store->versions().value().size(), m_versions.size());
    for (const PastVersion& past : std::as_const(m_versions)) {
        EXPECT_TRUE(opened.store->versions().value().contains(past.version));
        EXPECT_EQ(opened.store->version(past.version.id).value(), past.event);
    }
}

TEST_F(SalvageKeeping, KeepsTheNewestEditsWhereAnOlderOneIsDamaged)
{
    const Salvaged back =
        salvagedChanged("UPDATE edit_row SET after = replace(after, 'Edit', 'edit') WHERE edit = 10");
    EXPECT_EQ(onlyLoss(back),
              QStringLiteral("The oldest 10 edit(s) of the history could not be taken over; those "
                             "after them can still be undone."));
    EXPECT_TRUE(back.addsUp);
    EXPECT_EQ(expectHistoryToHold(back), present - 10);
    EXPECT_EQ(back.kept.edits.size(), mostEdits - 10);
}

TEST_F(SalvageKeeping, SaysWhatCantBeDoneAgain)
{
    const Salvaged back = salvagedChanged("DELETE FROM edit_row WHERE edit = 58");
    EXPECT_EQ(onlyLoss(back), QStringLiteral("3 edit(s) that were undone can't be done again."));
    EXPECT_EQ(expectHistoryToHold(back), present);
    EXPECT_EQ(back.kept.edits.size(), 57);
}

TEST_F(SalvageKeeping, LosesNothingButHistoryOnADamagedPageOfIt)
{
    const QList<int> pages = pagesOf("edit") + pagesOf("edit_row");
    ASSERT_GT(pages.size(), 5);
    bool someIsKept = false;
    for (const int page : pages) {
        SCOPED_TRACE(page);
        const Salvaged back = salvagedWithout(page);
        EXPECT_EQ(back.event, m_event);
        EXPECT_TRUE(back.addsUp);
        EXPECT_EQ(back.kept.versions.size(), m_versions.size());
        EXPECT_FALSE(back.losses.isEmpty());
        const int undone = expectHistoryToHold(back);
        EXPECT_LT(back.kept.edits.size(), mostEdits);
        someIsKept = someIsKept || undone > 0;
    }
    EXPECT_TRUE(someIsKept);
}

TEST_F(SalvageKeeping, NamesTheVersionsOnADamagedPage)
{
    const QList<int> pages = pagesOf("version_row");
    ASSERT_GT(pages.size(), 3);
    for (const int page : pages) {
        SCOPED_TRACE(page);
        const Salvaged back = salvagedWithout(page);
        EXPECT_EQ(back.event, m_event);
        EXPECT_EQ(expectHistoryToHold(back), present);
        EXPECT_LT(back.kept.versions.size(), m_versions.size());
        for (const PastVersion& past : std::as_const(m_versions)) {
            const auto same =
                std::find_if(back.kept.versions.cbegin(), back.kept.versions.cend(),
                             [&past](const PastVersion& kept) { return kept.version == past.version; });
            if (same == back.kept.versions.cend())
                EXPECT_TRUE(told(back).contains(
                    QStringLiteral("The named version \"%1\" could not be read.").arg(past.version.name)));
            else
                EXPECT_EQ(same->event, past.event);
        }
    }
}

TEST_F(SalvageKeeping, CountsTheVersionsOfWhichTheNamesAreLost)
{
    const QList<int> pages = pagesOf("version");
    ASSERT_EQ(pages.size(), 1);
    EXPECT_EQ(onlyLoss(salvagedWithout(pages.first())),
              QStringLiteral("3 named version(s) could not be read, nor what they were called."));
}

TEST_F(SalvageKeeping, KeepsNoEditThatDoesNotLeadToTheEvent)
{
    const Salvaged back = salvagedChanged("UPDATE event SET title = 'by another program'");
    EXPECT_TRUE(told(back).contains(QStringLiteral("The history could not be taken over: its 50 edit(s)")))
        << told(back).toStdString();
    EXPECT_FALSE(back.addsUp);
    EXPECT_EQ(expectHistoryToHold(back), 0);
    EXPECT_EQ(back.kept.versions.size(), m_versions.size());
}

TEST_F(SalvageKeeping, KeepsOnlyWhatCanBeUndoneWhereRowsAreLost)
{
    for (const char* table : {"person", "session", "participant", "agenda", "segment", "turn", "question"})
        for (const int page : pagesOf(table)) {
            SCOPED_TRACE(page);
            const Salvaged back = salvagedWithout(page);
            EXPECT_EQ(back.addsUp, back.event == m_event);
            EXPECT_EQ(told(back).contains(QStringLiteral("do not add up")), !back.addsUp);
            expectHistoryToHold(back);
        }
}

TEST_F(SalvageKeeping, TellsAChangedLetterWhereAllRowsCouldBeRead)
{
    const Salvaged back = salvagedChanged("UPDATE event SET description = description || 'x'");
    EXPECT_FALSE(back.addsUp);
    EXPECT_TRUE(told(back).contains(QStringLiteral("The rows do not add up to what was last saved")));
}

TEST_F(SalvageKeeping, FindsThePresentEditWhereTheFileDoesNotSayIt)
{
    Salvaged back = salvagedChanged("UPDATE file SET present = 77");
    EXPECT_EQ(expectHistoryToHold(back), 0);
    back = salvagedChanged(
        "DELETE FROM edit WHERE number > 50; DELETE FROM edit_row WHERE edit > 50; DELETE FROM file");
    EXPECT_FALSE(back.addsUp);
    EXPECT_TRUE(onlyLoss(back).contains(QStringLiteral("nobody can tell")));
    EXPECT_EQ(expectHistoryToHold(back), present);
}

TEST_F(SalvageKeeping, TakesTheLimitOfTheHistoryOverIfItCanBe)
{
    EXPECT_EQ(salvagedChanged("UPDATE file SET history_days = 30").kept.state.limit.days, 30);
    EXPECT_EQ(salvagedChanged("UPDATE file SET history_days = -30").kept.state.limit, HistoryLimit());
    EXPECT_TRUE(salvagedChanged("UPDATE file SET left_out = 1").kept.state.leftOut);
}

TEST_F(SalvageKeeping, MissesNothingInAFileOfAnOlderVersion)
{
    for (const char* version : {"version-1", "version-2", "version-3"}) {
        QFile::remove(path());
        Sqlite(path()).run(
            bytesOf(QStringLiteral(MODERATO_CASES "/format/%1.sql").arg(QLatin1String(version))).constData());
        const Salvaged back = salvaged();
        EXPECT_EQ(back.losses, QStringList()) << version;
        EXPECT_FALSE(back.addsUp) << version;
    }
}

}  // namespace
}  // namespace moderato::test
