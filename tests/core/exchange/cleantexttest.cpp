#include "core/exchange/cleantext.h"

#include "tests/core/exchange/awkward.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

TEST(CleanText, HasOneKindOfLineEnd)
{
    EXPECT_EQ(cleanText(QStringLiteral("a\r\nb\rc\nd\u2028e\u2029f\vg")), u"a\nb\nc\nd\ne\nf\ng");
}

TEST(CleanText, LeavesOutWhatIsNoCharacter)
{
    EXPECT_EQ(cleanText(QStringLiteral("a\x01\x1b[1mb\x7f\tc")), u"a[1mb\tc");
    EXPECT_EQ(cleanText(QStringLiteral("a") + QChar(0) + QChar(0x9f) + QChar(0xfffe) + QChar(0xfdd0) + u'b'),
              u"ab");
    EXPECT_EQ(cleanText(QString::fromUcs4(U"a\U0001fffeb")), u"ab");
}

TEST(CleanText, ShowsThatHalfACharacterIsMissing)
{
    EXPECT_EQ(cleanText(QString(QChar(0xd83d)) + u'a' + QChar(0xde42)), u"\ufffda\ufffd");
    EXPECT_EQ(cleanText(QStringLiteral("🙂")), QStringLiteral("🙂"));
}

TEST(CleanText, IsCleanForGood)
{
    for (const QString& text : awkwardTexts())
        EXPECT_EQ(cleanText(cleanText(text)), cleanText(text)) << text.toStdString();
}

TEST(WebAddress, IsThatOfAPageOrAMailbox)
{
    EXPECT_EQ(webAddress(QStringLiteral(" HTTPS://Example.org/ä?b=\"<c> ")),
              u"https://example.org/%C3%A4?b=%22%3Cc%3E");
    EXPECT_EQ(webAddress(QStringLiteral("mailto:ann@example.org?subject=a b")),
              u"mailto:ann@example.org?subject=a%20b");
    EXPECT_EQ(webAddress(QStringLiteral("https://example.org/[x]'")), u"https://example.org/%5Bx%5D'");
    EXPECT_EQ(webAddress(QStringLiteral("http://[::1]/")), u"http://[::1]/");
    for (const char* other : {"", "example.org", "ftp://example.org", "javascript:alert(1)", "http://",
                              "mailto:", "data:text/html,x", "vbscript:x", "file:///x", "http:alert(1)"})
        EXPECT_EQ(webAddress(QString::fromUtf8(other)), QString()) << other;
}

}  // namespace
}  // namespace moderato::test
