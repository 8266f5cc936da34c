#include "ui/report/look.h"

#include "tests/support/outcome.h"
#include "tests/support/printers.h"
#include "tests/ui/report/awkward.h"
#include "tests/ui/report/pdftools.h"
#include "ui/report/pages.h"
#include "ui/report/pdf.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

Look withAccent(const char* accent)
{
    Theme theme;
    theme.accent = QString::fromLatin1(accent);
    return lookOf(theme);
}

Report shortReport(const Theme& theme)
{
    Report report;
    report.title = QStringLiteral("Main session");
    report.footer = report.title;
    report.theme = theme;
    report.blocks = {Heading{1, report.title, QStringLiteral("Forum"), QStringLiteral("Run of show")}};
    for (int i = 0; i < 60; ++i)
        report.blocks.append(Note{QStringLiteral("A sentence."), {}});
    return report;
}

QList<PlacedImage> imagesOn(const Page& page)
{
    QList<PlacedImage> images;
    for (const Placed& item : page.items)
        if (const auto* image = std::get_if<PlacedImage>(&item))
            images.append(*image);
    return images;
}

TEST(Look, isOursWithoutATheme)
{
    const Look look = lookOf({});
    EXPECT_EQ(look.accent, paper::accent);
    EXPECT_EQ(look.tint, paper::tint);
    EXPECT_TRUE(look.family.isEmpty());
    EXPECT_TRUE(look.logo.isNull());
}

TEST(Look, setsHeadingsInAnAccentThatCanBeRead)
{
    const Look look = withAccent("#0b6e4f");
    EXPECT_EQ(look.accent, QColor(0x0b, 0x6e, 0x4f));
    EXPECT_EQ(look.headingInk, look.accent);
}

TEST(Look, keepsALightAccentToRules)
{
    const Look look = withAccent("#f0b23e");
    EXPECT_EQ(look.accent, QColor(0xf0, 0xb2, 0x3e));
    EXPECT_EQ(look.headingInk, paper::ink);
}

TEST(Look, takesNoAccentThatNobodySees)
{
    EXPECT_EQ(withAccent("#ffffff").accent, paper::accent);
    EXPECT_EQ(withAccent("red").accent, paper::accent);
}

TEST(Look, letsEveryInkBeReadOnItsTint)
{
    for (const char* accent : {"#000000", "#0000ff", "#ff0000", "#ffcc00", "#00ff00"}) {
        const qreal tint = contrastOnPaper(withAccent(accent).tint);
        EXPECT_GE(contrastOnPaper(withAccent(accent).headingInk) / tint, 3.6) << accent;
        EXPECT_GE(contrastOnPaper(paper::ink) / tint, 4.5) << accent;
    }
}

TEST(Look, leavesOutALogoThatIsBroken)
{
    Theme theme = fullTheme();
    ASSERT_FALSE(lookOf(theme).logo.isNull());
    theme.logo.truncate(theme.logo.size() / 2);
    theme.logo.replace(theme.logo.size() / 2, 4, "oops");
    EXPECT_TRUE(lookOf(theme).logo.isNull() || !lookOf(theme).logo.size().isEmpty());
    theme.logo = QByteArray("\x89PNG\r\n\x1a\n and no more");
    EXPECT_TRUE(lookOf(theme).logo.isNull());
    theme.logo = QByteArray("GIF89a");
    EXPECT_TRUE(lookOf(theme).logo.isNull());
}

TEST(Look, leavesOutALogoThatUnpacksWithoutEnd)
{
    Theme theme = fullTheme();
    // Width and height of a PNG stand 16 bytes behind its begin.
    theme.logo.replace(16, 8, QByteArray("\x00\x00\x75\x30\x00\x00\x75\x30", 8));
    EXPECT_TRUE(lookOf(theme).logo.isNull());
}

TEST(Look, takesNoFontThatIsNotInstalled)
{
    Theme theme;
    theme.font = QStringLiteral("No such family");
    EXPECT_TRUE(lookOf(theme).family.isEmpty());
    theme.font = QStringLiteral("Noto Serif");
    EXPECT_EQ(lookOf(theme).family, u"Noto Serif");
}

TEST(ThemedPages, haveHeaderAndFooterOnEachPage)
{
    Theme theme;
    theme.header = QStringLiteral("Forum 2022");
    theme.footer = QStringLiteral("Leave no one behind");
    const Pages pages = layOut(shortReport(theme), {});
    EXPECT_GE(pages.pages.size(), 2);
    for (const Page& page : pages.pages) {
        EXPECT_TRUE(page.texts().contains(theme.header));
        EXPECT_TRUE(page.texts().contains(theme.footer));
    }
    EXPECT_FALSE(pages.pages.last().texts().contains(QStringLiteral("Main session")));
}

TEST(ThemedPages, haveASmallLogoInItsOwnProportions)
{
    for (const int percent : {100, 150}) {
        for (const Page& page : layOut(shortReport(fullTheme()), {QPageSize::A4, false, percent}).pages) {
            const QList<PlacedImage> images = imagesOn(page);
            ASSERT_EQ(images.size(), 1);
            const QRectF box = images.first().box;
            EXPECT_NEAR(box.width(), 4 * box.height(), 0.01);
            EXPECT_LE(box.height(), 28.01);
            EXPECT_LE(box.width(), (595 - 80) / 3.0 + 0.01);
            EXPECT_EQ(box.left(), 40);
        }
    }
}

TEST(ThemedPages, haveTheLogoAtTheOtherSideForWhatIsReadFromRightToLeft)
{
    Report report = shortReport(fullTheme());
    report.rightToLeft = true;
    EXPECT_NEAR(imagesOn(layOut(report, {}).pages.first()).first().box.right(), 595 - 40, 0.01);
}

TEST(ThemedPages, haveTheThemesFontAndOursWhereItLacksAScript)
{
    Report report = shortReport({});
    report.theme.font = QStringLiteral("Noto Serif");
    report.blocks.append(Note{QString::fromUtf8("Main session with 王小明 and ปิ่นแก้ว"), {}});
    const Result<QByteArray> pdf = toPdf(report, {});
    ASSERT_TRUE(succeeded(pdf));
    const QString fonts = said(*pdf, QStringLiteral("pdffonts"), {QStringLiteral("place")});
    for (const char* name : {"NotoSerif", "NotoSansCJK", "NotoSansThai"})
        EXPECT_TRUE(fonts.contains(QLatin1String(name))) << fonts.toStdString();
    for (const QString& font : fonts.split(u'\n', Qt::SkipEmptyParts).mid(2))
        EXPECT_TRUE(font.simplified().contains(u"Identity-H yes")) << font.toStdString();
}

TEST(ThemedPages, haveTheLogoInTheFileOnce)
{
    const Report report = shortReport(fullTheme());
    const Result<QByteArray> pdf = toPdf(ReportSequence{5, [&report](int) { return report; }}, {});
    ASSERT_TRUE(succeeded(pdf));
    EXPECT_EQ(objectsOf(*pdf).count(QStringLiteral("/Subtype /Image")), 1);
}

}  // namespace
}  // namespace moderato::test
