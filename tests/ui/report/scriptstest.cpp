#include "ui/report/scripts.h"

#include "tests/support/printers.h"

#include <QFontDatabase>

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

QString families(const char* text)
{
    return familiesFor(QString::fromUtf8(text)).join(QStringLiteral(", "));
}

bool needsCopy(const char* word)
{
    return needsCopyText(QString::fromUtf8(word));
}

TEST(Scripts, askForNoFontThatTheTextDoesNotNeed)
{
    EXPECT_EQ(families("Nguyễn, Дмитрий, Ελένη: 3 + 2"), u"Noto Sans");
    EXPECT_EQ(families("Ann ליאת"), u"Noto Sans, Noto Sans Hebrew");
    EXPECT_EQ(families("ليلى สมชาย"), u"Noto Sans, Noto Sans Arabic, Noto Sans Thai");
}

TEST(Scripts, drawChineseCharactersAsTheTextsLanguageDoes)
{
    EXPECT_EQ(families("王小明"), u"Noto Sans, Noto Sans CJK SC");
    EXPECT_EQ(families("山田タロウ"), u"Noto Sans, Noto Sans CJK JP, Noto Sans CJK SC");
    EXPECT_EQ(families("김철수"), u"Noto Sans, Noto Sans CJK KR");
}

TEST(Scripts, nameFontsThatAreInstalled)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : familiesFor(QStringLiteral("ليلى ליאת สมชาย 王 タ 김 हिन्दी አበበ")))
        EXPECT_TRUE(installed.contains(family)) << family.toStdString();
}

TEST(Scripts, knowWhichWordsGlyphsCantSay)
{
    EXPECT_TRUE(needsCopy("ที่"));
    EXPECT_TRUE(needsCopy("संयुक्त"));
    EXPECT_TRUE(needsCopy("x\u0301"));
    EXPECT_TRUE(needsCopy("🎤"));
    EXPECT_FALSE(needsCopy("Nguyễn"));
    EXPECT_FALSE(needsCopy("王小明"));
    EXPECT_FALSE(needsCopy("ليلى"));
    EXPECT_FALSE(needsCopy("שָׁלוֹם"));
}

}  // namespace
}  // namespace moderato::test
