#include "tests/core/store/files.h"

#include <QFileInfo>

namespace moderato::test {
namespace {

class StoreRoundTrip : public Files {};

TEST_F(StoreRoundTrip, HoldsWhatWasSavedThroughManyChanges)
{
    RandomEvents random({1, 3});
    Event event = random.event();
    Result<std::unique_ptr<Store>> store = Store::create(path(), event);
    ASSERT_TRUE(succeeded(store));
    for (int i = 0; i < 250; ++i) {
        const Event next = random.changed(event);
        ASSERT_TRUE(succeeded(saved(**store, event, next))) << "change " << i;
        ASSERT_EQ(eventIn(path()), next) << "change " << i;
        event = next;
    }
}

TEST_F(StoreRoundTrip, HoldsTheEventThatItWasMadeWith)
{
    for (const int size : {0, 1, 2, 3, 4, 5, 6}) {
        const Event event = RandomEvents({100, size}).event();
        ASSERT_EQ(eventIn(madeFile(event)), event) << "size " << size;
        QFile::remove(path());
    }
}

TEST_F(StoreRoundTrip, GoesOnWhereItWasClosed)
{
    RandomEvents random({2, 3});
    const Event first = random.event();
    Result<Store::Opened> opened = Store::open(madeFile(first), Access::ReadWrite);
    ASSERT_TRUE(succeeded(opened));
    EXPECT_EQ(opened->event, first);
    EXPECT_EQ(opened->notice, QString());
    EXPECT_FALSE(opened->store->isReadOnly());
    const Event second = random.changed(first);
    ASSERT_TRUE(succeeded(saved(*opened->store, first, second)));
    EXPECT_EQ(eventIn(path()), second);
}

TEST_F(StoreRoundTrip, LeavesNothingBesideTheFileWhenClosed)
{
    const Event event = RandomEvents({3, 3}).event();
    madeFile(event);
    EXPECT_EQ(names(), QStringList{QStringLiteral("event.moderato")});
}

TEST_F(StoreRoundTrip, TellsThePathWithLinksFollowed)
{
    madeFile(RandomEvents({5, 1}).event());
    ASSERT_TRUE(QFile::link(path(), path("link.moderato")));
    Result<Store::Opened> opened = Store::open(path("link.moderato"), Access::ReadWrite);
    ASSERT_TRUE(succeeded(opened));
    EXPECT_EQ(opened->store->path(), QFileInfo(path()).canonicalFilePath());
}

TEST_F(StoreRoundTrip, NeverOverwritesAFile)
{
    writeBytes(path(), "the minutes of last year");
    EXPECT_TRUE(
        failedSaying(Store::create(path(), RandomEvents({6, 1}).event()), QStringLiteral("exists already")));
    EXPECT_EQ(bytesOf(path()), "the minutes of last year");
}

TEST_F(StoreRoundTrip, MakesNoFileInAFolderThatDoesNotExist)
{
    EXPECT_TRUE(failedSaying(Store::create(path("none/event.moderato"), RandomEvents({6, 1}).event()),
                             QStringLiteral("can't be made")));
}

TEST_F(StoreRoundTrip, RefusesToMakeAFileThatCouldNotBeReadAgain)
{
    EXPECT_TRUE(failedSaying(Store::create(path(), Event()), QStringLiteral("can't be saved")));
    EXPECT_EQ(names(), QStringList());
}

TEST_F(StoreRoundTrip, CopiesTheFile)
{
    const Event event = RandomEvents({7, 3}).event();
    Result<Store::Opened> opened = Store::open(madeFile(event), Access::ReadOnly);
    ASSERT_TRUE(succeeded(opened));
    EXPECT_TRUE(succeeded(opened->store->saveCopy(path("copy.moderato"))));
    EXPECT_EQ(eventIn(path("copy.moderato")), event);
    EXPECT_EQ(names().size(), 2);
}

TEST_F(StoreRoundTrip, CopiesOverNoOtherFile)
{
    Result<Store::Opened> opened = Store::open(madeFile(RandomEvents({8, 3}).event()), Access::ReadWrite);
    ASSERT_TRUE(succeeded(opened));
    writeBytes(path("copy.moderato"), "the minutes of last year");
    EXPECT_TRUE(
        failedSaying(opened->store->saveCopy(path("copy.moderato")), QStringLiteral("exists already")));
    EXPECT_EQ(bytesOf(path("copy.moderato")), "the minutes of last year");
}

}  // namespace
}  // namespace moderato::test
