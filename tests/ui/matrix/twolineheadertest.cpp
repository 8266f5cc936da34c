#include "ui/matrix/twolineheader.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace moderato {
namespace {

TEST(TwoLineHeader, showsAllOfATitleThatFitsAndSaysWhereOneGoesOn)
{
    const QFont font = QApplication::font();
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(QStringLiteral("Opening words")) + 4;
    EXPECT_EQ(inTwoLines(QStringLiteral("Opening"), font, width), QStringLiteral("Opening"));
    EXPECT_EQ(inTwoLines(QStringLiteral("Opening words again"), font, width),
              QStringLiteral("Opening words\nagain"));
    const QString cut =
        inTwoLines(QStringLiteral("Opening words again and again and on and on"), font, width);
    EXPECT_TRUE(cut.startsWith(QStringLiteral("Opening words\n")));
    EXPECT_TRUE(cut.endsWith(u'\u2026'));
    for (const QString& line : cut.split(u'\n'))
        EXPECT_LE(metrics.horizontalAdvance(line), width);
    EXPECT_EQ(inTwoLines(QString(60, u'W'), font, width).count(u'\n'), 0);  // words are not broken
}

}  // namespace
}  // namespace moderato
