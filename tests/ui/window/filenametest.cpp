#include "ui/window/filename.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato {
namespace {

TEST(FileName, SaysTheTitle)
{
    EXPECT_EQ(fileNameFor(QStringLiteral("IGF 2022")), QStringLiteral("IGF 2022"));
    EXPECT_EQ(fileNameFor(QStringLiteral("  Séance \n d'ouverture ")), QStringLiteral("Séance d'ouverture"));
}

TEST(FileName, HasNothingThatAFileSystemRefuses)
{
    EXPECT_EQ(fileNameFor(QStringLiteral("What next? A/B: \"one\" | <two>*\\")),
              QStringLiteral("What next- A-B- -one- - -two---"));
    EXPECT_EQ(fileNameFor(QStringLiteral("bell\u0007")), QStringLiteral("bell-"));
}

TEST(FileName, IsNeitherHiddenNorEmpty)
{
    EXPECT_EQ(fileNameFor(QStringLiteral("..")), QStringLiteral("event"));
    EXPECT_EQ(fileNameFor(QString()), QStringLiteral("event"));
    EXPECT_EQ(fileNameFor(QStringLiteral(".profile.")), QStringLiteral("profile"));
}

TEST(FileName, IsShortEnoughInAnyScript)
{
    EXPECT_LE(fileNameFor(QString(500, QChar(0x0e01))).toUtf8().size(), 200);
}

}  // namespace
}  // namespace moderato
