#include "ui/matrix/grid.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato {
namespace {

TEST(Grid, ReadsWhatASpreadsheetCopies)
{
    const TextGrid grid = readGrid(QStringLiteral("3+2\t4\r\n\t5\r\n"));
    EXPECT_EQ(grid,
              (TextGrid{{{QStringLiteral("3+2"), QStringLiteral("4")}, {QString(), QStringLiteral("5")}}}));
    EXPECT_EQ(grid.size(), QSize(2, 2));
}

TEST(Grid, FillsShortLinesUp)
{
    EXPECT_EQ(readGrid(QStringLiteral("1\n2\t3")).rows.first(),
              QStringList({QStringLiteral("1"), QString()}));
}

TEST(Grid, WritesWhatItReads)
{
    const QString text = QStringLiteral("3 + 2\t\n\t4:30");
    EXPECT_EQ(writeGrid(readGrid(text)), text);
}

TEST(Grid, IsRepeatedOnlyOverAnAreaThatItFills)
{
    EXPECT_EQ(pasteSize({1, 1}, {3, 4}), QSize(3, 4));
    EXPECT_EQ(pasteSize({2, 1}, {4, 3}), QSize(4, 3));
    EXPECT_EQ(pasteSize({2, 2}, {3, 2}), QSize(2, 2));
    EXPECT_EQ(pasteSize({2, 2}, {0, 0}), QSize(2, 2));
    EXPECT_EQ(pasteSize({0, 0}, {3, 2}), QSize(0, 0));
}

}  // namespace
}  // namespace moderato
