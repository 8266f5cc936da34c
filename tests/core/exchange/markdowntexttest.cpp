#include "core/exchange/markdowntext.h"

#include "core/exchange/cleantext.h"
#include "tests/core/exchange/awkward.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// What a reader of Markdown sees of a line; "?" for a sign that would mean something.
QString seen(const QString& markdown)
{
    QString text;
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        const QChar sign = markdown.at(i);
        if (QStringView(markdown).sliced(i).startsWith(u"<br>")) {
            text += u'\n';
            i += 3;
        } else if (sign == u'\\' && i + 1 < markdown.size()) {
            text += markdown.at(++i);
        } else {
            text += QStringView(u"\\`*_[]<>|~&").contains(sign) ? QChar(u'?') : sign;
        }
    }
    return text;
}

QString linesSimplified(const QString& text)
{
    QStringList lines;
    for (const QString& line : cleanText(text).split(u'\n'))
        if (!line.simplified().isEmpty())
            lines.append(line.simplified());
    return lines.join(u'\n');
}

TEST(MarkdownText, ShowsAnyTextAsItIsOnOneLine)
{
    for (const QString& text : awkwardTexts()) {
        const QString markdown = markdownText(text);
        EXPECT_FALSE(markdown.contains(u'\n')) << text.toStdString();
        EXPECT_EQ(seen(markdown), linesSimplified(text)) << text.toStdString();
    }
}

TEST(MarkdownText, LeavesPlainTextPlain)
{
    const QString text = QStringLiteral("Ann Lee (youth), 10:00–10:40: \"why?\" – 50% + 2.5!");
    EXPECT_EQ(markdownText(text), text);
}

TEST(MarkdownText, DisarmsWhatBeginsABlock)
{
    EXPECT_EQ(markdownText(QStringLiteral("# a")), u"\\# a");
    EXPECT_EQ(markdownText(QStringLiteral("1. a")), u"1\\. a");
    EXPECT_EQ(markdownText(QStringLiteral("12) a")), u"12\\) a");
    EXPECT_EQ(markdownText(QStringLiteral("- a")), u"\\- a");
    EXPECT_EQ(markdownText(QStringLiteral("+ a")), u"\\+ a");
    EXPECT_EQ(markdownText(QStringLiteral("=====")), u"\\=====");
    EXPECT_EQ(markdownText(QStringLiteral("    a")), u"a");
    EXPECT_EQ(markdownText(QStringLiteral("<b>&amp;")), u"\\<b\\>\\&amp;");
}

TEST(MarkdownText, WeighsOnlyTextsThatStandAlone)
{
    EXPECT_EQ(markdownSpans({{QStringLiteral("Ann "), Emphasis::Strong}, {QStringLiteral("(chair)"), {}}}),
              u"**Ann** (chair)");
    EXPECT_EQ(markdownSpans({{QStringLiteral("a"), {}}, {QStringLiteral("b"), Emphasis::Alert}}), u"ab");
    EXPECT_EQ(markdownStrong(QStringLiteral("  ")), QString());
}

TEST(MarkdownText, LinksToTheWebAndMailOnly)
{
    EXPECT_EQ(markdownSpans({{QStringLiteral("a]b"), {}, QStringLiteral("https://example.org/x y)>")}}),
              u"[a\\]b](<https://example.org/x%20y)%3E>)");
    EXPECT_EQ(markdownSpans({{QStringLiteral("a"), {}, QStringLiteral("javascript:alert(1)")}}), u"a");
}

}  // namespace
}  // namespace moderato::test
