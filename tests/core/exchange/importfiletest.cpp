#include "core/exchange/importfile.h"

#include "tests/support/outcome.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// A file on a disk that fails after its first bytes.
class FailingFile final : public QIODevice {
protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 size = std::min<qint64>(most, m_left.size());
        if (size == 0)
            return -1;
        std::copy_n(m_left.constData(), size, data);
        m_left.remove(0, size);
        return size;
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_left = "09:00 Welcome (5 min)\n09:05 Rep";
};

Result<EventAndRuns> imported(QByteArray bytes, const QString& path)
{
    QBuffer file(&bytes);
    return readImport(file, path, importFormatOf(path), QUuid::createUuid);
}

TEST(ImportFile, KnowsFormatsByTheEndOfTheName)
{
    EXPECT_EQ(importFormatOf(QStringLiteral("/a.b/plan.JSON")), ImportFormat::Json);
    EXPECT_EQ(importFormatOf(QStringLiteral("plan.md")), ImportFormat::Text);
    EXPECT_EQ(importFormatOf(QStringLiteral("plan.tsv")), ImportFormat::Csv);
    EXPECT_EQ(importFormatOf(QStringLiteral("plan.ics")), ImportFormat::Ics);
    EXPECT_EQ(importFormatOf(QStringLiteral("/a.txt/plan")), ImportFormat::Json);
    for (const QString& suffix : importSuffixes())
        EXPECT_TRUE(suffix == QStringLiteral("json") ||
                    importFormatOf(QStringLiteral("plan.") + suffix) != ImportFormat::Json)
            << suffix.toStdString();
}

TEST(ImportFile, NamesASessionAfterTheFileThatNamesNone)
{
    const auto all =
        imported("09:00 Welcome (5 min)\n09:05 Reports (25 min)\n", QStringLiteral("/a.b/day.one.txt"));
    ASSERT_TRUE(succeeded(all));
    EXPECT_EQ(all->event.sessions.first().title, QStringLiteral("day.one"));
}

TEST(ImportFile, TakesNoHalfOfAFileThatCanNotBeReadToItsEnd)
{
    FailingFile file;
    const auto all = readImport(file, QStringLiteral("day.txt"), ImportFormat::Text, QUuid::createUuid);
    EXPECT_TRUE(failedSaying(all, QStringLiteral("day.txt can't be read")));
}

}  // namespace
}  // namespace moderato::test
