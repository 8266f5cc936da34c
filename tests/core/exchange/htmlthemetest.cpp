#include "core/exchange/htmltheme.h"

#include "core/exchange/htmlstyle.h"
#include "core/plan/words.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

Theme withAccent(const char* accent)
{
    Theme theme;
    theme.accent = QString::fromUtf8(accent);
    return theme;
}

Theme withFont(const char* font)
{
    Theme theme;
    theme.font = QString::fromUtf8(font);
    return theme;
}

TEST(HtmlTheme, KeepsAColourThatReadsWell)
{
    EXPECT_EQ(readableAccent(withAccent("#0A5C36"), false), u"#0a5c36");
    EXPECT_EQ(readableAccent(withAccent("#ffee00"), true), u"#ffee00");
}

TEST(HtmlTheme, ChangesAColourThatCantBeRead)
{
    EXPECT_NE(readableAccent(withAccent("#ffee00"), false), u"#ffee00");
    EXPECT_NE(readableAccent(withAccent("#14264a"), true), u"#14264a");
}

TEST(HtmlTheme, TakesNothingElseForAColour)
{
    for (const char* accent : {"", "red", "#12345", "#1234567", "}body{", "#12345g"})
        EXPECT_EQ(readableAccent(withAccent(accent), false), u"#14264a") << accent;
}

TEST(HtmlTheme, NoFamilyEndsItsQuotesOrTheSheet)
{
    EXPECT_TRUE(fontFamilies(withFont("Noto Serif CJK-2")).startsWith(u"\"Noto Serif CJK-2\", "));
    EXPECT_TRUE(fontFamilies(withFont("明朝")).startsWith(u"\"明朝\", "));
    EXPECT_TRUE(
        fontFamilies(withFont("a\"};</style>\\")).startsWith(uR"("a\22 \7d \3b \3c \2f style\3e \5c ", )"));
    EXPECT_EQ(fontFamilies(withFont(" \n ")), fontFamilies({}));
}

TEST(HtmlTheme, TheLogoIsAPictureOfAKnownKind)
{
    Theme theme;
    theme.logo = "\xff\xd8\xff";
    EXPECT_EQ(logoAddress(theme), u"data:image/jpeg;base64,/9j/");
    theme.logo = "<svg onload='alert(1)'/>";
    EXPECT_EQ(logoAddress(theme), QString());
    EXPECT_FALSE(htmlStyle(theme).contains(u"--logo:"));
}

TEST(HtmlTheme, EveryKindHasItsColourInLightAndDark)
{
    const QString style = htmlStyle({});
    for (const char* word : EnumWords<Kind>::words)
        EXPECT_EQ(style.count(QStringLiteral("--%1: #").arg(QLatin1String(word))), 2) << word;
}

}  // namespace
}  // namespace moderato::test
