#include "ui/window/readahead.h"

#include "core/edit/segments.h"
#include "resources/templates.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

namespace moderato {
namespace {

/// Data and event files in a folder of their own.
class ReadAheadTest : public testing::Test {
protected:
    ReadAheadTest()
    {
        QStandardPaths::setTestModeEnabled(false);
        qputenv("XDG_DATA_HOME", path("data").toLocal8Bit());
        QDir().mkpath(path("data/moderato"));
    }

    ~ReadAheadTest() override { QStandardPaths::setTestModeEnabled(true); }

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// Makes an event file and closes it again.
    QString madeFile(const char* name) const
    {
        const Result<Event> event = fromTemplate(QStringLiteral("main-session"), QUuid::createUuid);
        EXPECT_TRUE(Document::create(path(name), *event));
        return path(name);
    }

    static Result<Event> edited(const Event& event)
    {
        const SegmentId first = event.sessions.first().agendas.first().segments.first().id;
        return setTitle(event, first, QStringLiteral("Another opening"));
    }

    QTemporaryDir m_folder;
};

TEST_F(ReadAheadTest, handsOverADocumentThatThisThreadCanEdit)
{
    const std::unique_ptr<Document> document = ReadAhead(madeFile("mine.moderato")).take();
    ASSERT_NE(document, nullptr);
    EXPECT_EQ(document->thread(), QThread::currentThread());
    EXPECT_EQ(document->path(), path("mine.moderato"));
    const Result<Event> next = edited(document->event());
    EXPECT_TRUE(document->commit(QStringLiteral("Rename"), next));
    EXPECT_TRUE(document->isCurrent().value());
    EXPECT_EQ(document->event(), *next);
}

TEST_F(ReadAheadTest, readsTheSampleWhereNoFileIsNamed)
{
    const QString sample = madeFile("data/moderato/sample.moderato");
    const std::unique_ptr<Document> document = ReadAhead(std::nullopt).take();
    ASSERT_NE(document, nullptr);
    EXPECT_EQ(document->path(), sample);
}

TEST_F(ReadAheadTest, makesNoSample)
{
    EXPECT_EQ(ReadAhead(std::nullopt).take(), nullptr);
    EXPECT_EQ(QDir(path("data/moderato")).entryList(QDir::Files), QStringList());
}

TEST_F(ReadAheadTest, leavesADamagedFileToBeExplained)
{
    QFile file(path("damaged.moderato"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no event");
    file.close();
    EXPECT_EQ(ReadAhead(path("damaged.moderato")).take(), nullptr);
}

TEST_F(ReadAheadTest, leavesAFileThatIsInUseToBeExplained)
{
    const QString file = madeFile("used.moderato");
    const Result<std::unique_ptr<Document>> other = Document::open(file);
    ASSERT_TRUE(other);
    EXPECT_EQ(ReadAhead(file).take(), nullptr);
    EXPECT_TRUE((*other)->commit(QStringLiteral("Rename"), edited((*other)->event())));
}

TEST_F(ReadAheadTest, letsGoOfAFileThatNobodyTakes)
{
    const QString file = madeFile("left.moderato");
    {
        const ReadAhead unused(file);
    }
    EXPECT_FALSE(Document::open(file).value()->isReadOnly());
}

}  // namespace
}  // namespace moderato
