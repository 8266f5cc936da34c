#include "ui/report/glyphtext.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

const QByteArray head = "begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
const QByteArray tail = "endcmap\nend\n";

GlyphTexts read(const char* ranges)
{
    return readToUnicode(head + "2 beginbfrange\n" + ranges + "endbfrange\n" + tail);
}

QString plain(const char16_t* text)
{
    return withPlainCharacters({{1, QString::fromUtf16(text)}}).at(1);
}

TEST(GlyphText, readsRangesThatCountOn)
{
    EXPECT_EQ(read("<0001> <0003> <0041>\n"),
              GlyphTexts({{1, QStringLiteral("A")}, {2, QStringLiteral("B")}, {3, QStringLiteral("C")}}));
}

TEST(GlyphText, readsRangesOfTexts)
{
    EXPECT_EQ(read("<0001> <0002> [<0041> <00660066> ]\n<00ff> <00ff> <0042>\n"),
              GlyphTexts({{1, QStringLiteral("A")}, {2, QStringLiteral("ff")}, {255, QStringLiteral("B")}}));
}

TEST(GlyphText, writesWhatItReads)
{
    GlyphTexts texts;
    for (uint code = 1; code < 250; ++code)
        texts[code] = QChar(0x400 + code);
    const QByteArray written = writeToUnicode(head + "1 beginbfrange\nendbfrange\n" + tail, texts);
    EXPECT_EQ(written.count("beginbfchar"), 3);
    EXPECT_TRUE(written.startsWith(head));
    EXPECT_TRUE(written.endsWith(tail));
    EXPECT_TRUE(written.contains("<0001> <0401>\n"));
}

TEST(GlyphText, leavesAlone)
{
    EXPECT_EQ(writeToUnicode("no map", {{1, QStringLiteral("A")}}), QByteArray("no map"));
}

TEST(GlyphText, replacesShapesByWhatTheyStandFor)
{
    EXPECT_EQ(plain(u"\ufb03"), u"ffi");
    EXPECT_EQ(plain(u"\u2f29"), u"小");
    EXPECT_EQ(plain(u"\ufefb"), u"لا");
    EXPECT_EQ(plain(u"\u00a0"), u" ");
}

TEST(GlyphText, keepsWhatSaysSomethingOfItsOwn)
{
    EXPECT_EQ(plain(u"½"), u"½");
    EXPECT_EQ(plain(u"m²"), u"m²");
    EXPECT_EQ(plain(u"…"), u"…");
    EXPECT_EQ(plain(u"é"), u"é");
}

TEST(GlyphText, splitsLigaturesReadFromRightToLeft)
{
    GlyphTexts texts{{7, QStringLiteral("لا")}, {8, QStringLiteral("ffi")}, {9, QStringLiteral("م")}};
    const Ligatures ligatures = splitLigatures(texts);
    ASSERT_EQ(ligatures.size(), 1U);
    ASSERT_EQ(ligatures.at(7).size(), 1);
    EXPECT_EQ(texts.at(7), u"ل");
    EXPECT_EQ(texts.at(ligatures.at(7).first()), u"ا");
    EXPECT_EQ(texts.at(8), u"ffi");
}

TEST(GlyphText, putsTheLastLetterOfALigatureFirst)
{
    GlyphTexts texts{{7, QStringLiteral("الله")}};
    QString letters;
    const Ligatures ligatures = splitLigatures(texts);
    for (const uint code : ligatures.at(7))
        letters += texts.at(code);
    EXPECT_EQ(letters + texts.at(7), u"هللا");
}

}  // namespace
}  // namespace moderato::test
