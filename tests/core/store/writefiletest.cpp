#include "core/store/writefile.h"

#include "tests/core/store/files.h"

namespace moderato::test {
namespace {

class WriteFile : public Files {};

TEST_F(WriteFile, PutsTheBytesIntoTheFileAndNothingBesideIt)
{
    EXPECT_TRUE(succeeded(writeFile(path("sheet.pdf"), "first")));
    EXPECT_TRUE(succeeded(writeFile(path("sheet.pdf"), "second")));
    EXPECT_EQ(bytesOf(path("sheet.pdf")), "second");
    EXPECT_EQ(names(), QStringList{QStringLiteral("sheet.pdf")});
}

TEST_F(WriteFile, SaysWhichFileCantBeWritten)
{
    EXPECT_TRUE(failedSaying(writeFile(path("none/sheet.pdf"), "bytes"), path("none/sheet.pdf")));
}

TEST_F(WriteFile, KeepsTheOldFileWhenTheDiskIsFull)
{
    writeBytes(path("sheet.pdf"), "old");
    const FullDisk full(1000);
    EXPECT_TRUE(failedSaying(writeFile(path("sheet.pdf"), QByteArray(5000, 'x')), path("sheet.pdf")));
    EXPECT_EQ(bytesOf(path("sheet.pdf")), "old");
}

TEST_F(WriteFile, TakesWhatIsWrittenPieceByPiece)
{
    const auto fill = [](QIODevice& device) -> Done {
        device.write("first ");
        device.write("second");
        return {};
    };
    EXPECT_TRUE(succeeded(writeFile(path("sheet.pdf"), fill)));
    EXPECT_EQ(bytesOf(path("sheet.pdf")), "first second");
}

TEST_F(WriteFile, KeepsTheOldFileWhenTheWriterGivesUp)
{
    writeBytes(path("sheet.pdf"), "old");
    const auto giveUp = [](QIODevice& device) -> Done {
        device.write("half");
        return failure(QStringLiteral("It was stopped."));
    };
    EXPECT_TRUE(failedSaying(writeFile(path("sheet.pdf"), giveUp), QStringLiteral("It was stopped.")));
    EXPECT_EQ(bytesOf(path("sheet.pdf")), "old");
    EXPECT_EQ(names(), QStringList{QStringLiteral("sheet.pdf")});
}

TEST_F(WriteFile, SaysThatTheDiskIsFullInThePlaceOfWhatTheWriterSays)
{
    const FullDisk full(1000);
    const auto fill = [](QIODevice& device) -> Done {
        if (device.write(QByteArray(5000, 'x')) == 5000)
            return {};
        return failure(QStringLiteral("short"));
    };
    EXPECT_TRUE(failedSaying(writeFile(path("sheet.pdf"), fill), path("sheet.pdf")));
}

}  // namespace
}  // namespace moderato::test
