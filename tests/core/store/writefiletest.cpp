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

}  // namespace
}  // namespace moderato::test
