#include "core/exchange/html.h"

#include "tests/core/exchange/awkward.h"
#include "tests/core/exchange/htmlreader.h"
#include "tests/core/exchange/reports.h"
#include "tests/support/printers.h"
#include "tests/support/randomevent.h"
#include "tests/support/sample.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

QByteArray htmlOf(const Report& report)
{
    return toHtml(sequenceOf({report}));
}

Report titled(const QString& title)
{
    Report report;
    report.title = title;
    report.language = QStringLiteral("en");
    report.blocks = {Heading{1, title, {}, {}}};
    return report;
}

HandoutOptions everySheet()
{
    HandoutOptions options;
    options.sheets.clear();
    for (int i = 0; i < enumCount<Sheet>(); ++i)
        options.sheets.append(static_cast<Sheet>(i));
    return options;
}

QByteArray everySheetOf(const Event& event)
{
    const HandoutOptions options = everySheet();
    return toHtml(reportsOf(event, handoutsOf(event, options), options));
}

/// Something that runs, or that a browser would fetch.
bool needsMore(const HtmlContent& content)
{
    static const QStringList elements{QStringLiteral("script"), QStringLiteral("link"), QStringLiteral("img"),
                                      QStringLiteral("iframe"), QStringLiteral("object")};
    return std::any_of(content.nodes.cbegin(), content.nodes.cend(), [](const HtmlNode& node) {
        const QStringList names = node.attributes.keys();
        const bool runs = std::any_of(names.cbegin(), names.cend(), [](const QString& name) {
            return name == QLatin1String("src") || name.startsWith(QLatin1String("on"));
        });
        const bool fetches = node.name == QLatin1String("style") &&
                             (node.text.contains(u"@import") ||
                              node.text.count(u"url(") > node.text.count(u"url(data:image/"));
        return runs || fetches || elements.contains(node.name);
    });
}

TEST(Html, OfTheSampleIsValidAndNeedsNothingElse)
{
    const QByteArray html = everySheetOf(sampleEvent());
    EXPECT_EQ(tidysComplaints(html), QString());
    EXPECT_EQ(readHtml(html).error, QString());
    EXPECT_FALSE(needsMore(readHtml(html)));
}

TEST(Html, HasOneTitleAReportAndLinksToEach)
{
    const Event event = sampleEvent();
    const HandoutOptions options = everySheet();
    const QList<Handout> handouts = handoutsOf(event, options);
    const HtmlContent content = readHtml(toHtml(reportsOf(event, handouts, options)));
    EXPECT_EQ(content.named("article").size(), handouts.size());
    EXPECT_EQ(content.named("h1").size(), handouts.size());
    QStringList ids;
    for (const HtmlNode& article : content.named("article"))
        ids.append(u'#' + article.attributes.value(QStringLiteral("id")));
    QStringList links;
    for (const HtmlNode& link : content.named("a"))
        if (link.ancestors.contains(QStringLiteral("nav")))
            links.append(link.attributes.value(QStringLiteral("href")));
    EXPECT_EQ(links, ids);
}

TEST(Html, OfOneReportHasNoListOfLinks)
{
    EXPECT_TRUE(readHtml(htmlOf(titled(QStringLiteral("Panel")))).named("nav").isEmpty());
}

TEST(Html, SaysLanguageAndDirection)
{
    Report report = titled(QStringLiteral("جلسة"));
    report.language = QStringLiteral("ar");
    report.rightToLeft = true;
    const HtmlNode html = readHtml(htmlOf(report)).named("html").value(0);
    EXPECT_EQ(html.attributes.value(QStringLiteral("lang")), u"ar");
    EXPECT_EQ(html.attributes.value(QStringLiteral("dir")), u"rtl");
}

TEST(Html, GivesAReportWithoutATitleOne)
{
    Report report;
    report.blocks = {Note{QStringLiteral("Nothing here."), {}}};
    const HtmlContent content = readHtml(htmlOf(report));
    EXPECT_EQ(content.texts("h1"), QStringList(QStringLiteral("Untitled")));
    EXPECT_EQ(content.texts("title"), QStringList(QStringLiteral("Untitled")));
    EXPECT_EQ(tidysComplaints(htmlOf(report)), QString());
}

TEST(Html, OfNoReportsIsValidToo)
{
    const QByteArray html = toHtml({});
    EXPECT_TRUE(readHtml(html).named("article").isEmpty());
    EXPECT_EQ(readHtml(html).error, QString());
}

TEST(Html, TakesAnyTitleForText)
{
    for (const QString& title : awkwardTexts()) {
        const QByteArray html = htmlOf(titled(title));
        const HtmlContent content = readHtml(html);
        EXPECT_EQ(content.error, QString()) << title.toStdString();
        EXPECT_FALSE(needsMore(content)) << title.toStdString();
        EXPECT_FALSE(html.contains("<script")) << title.toStdString();
        EXPECT_EQ(content.named("h1").size(), 1) << title.toStdString();
    }
    EXPECT_EQ(readHtml(htmlOf(titled(QStringLiteral("<script>alert(1)</script>")))).texts("h1"),
              QStringList(QStringLiteral("<script>alert(1)</script>")));
}

TEST(Html, IsWellFormedWhateverItHolds)
{
    rc::check("reports", [](quint32 seed) {
        const QByteArray html =
            toHtml(sequenceOf({AwkwardReport(seed).report(), AwkwardReport(~seed).report()}));
        RC_ASSERT(readHtml(html).error.toStdString() == "");
        RC_ASSERT(!needsMore(readHtml(html)));
        RC_ASSERT(!html.contains("href=\"javascript") && !html.contains("href=\"file"));
    });
}

TEST(Html, IsValidWhateverAReportHolds)
{
    for (quint32 seed = 0; seed < 25; ++seed)
        EXPECT_EQ(tidysComplaints(htmlOf(AwkwardReport(seed).report())), QString()) << seed;
}

TEST(Html, IsWellFormedForAnyEvent)
{
    rc::check("events", [](const Seed& seed) {
        const QByteArray html = everySheetOf(RandomEvents(seed).event());
        RC_ASSERT(readHtml(html).error.toStdString() == "");
    });
}

TEST(Html, IsTheSameForTheSameEvent)
{
    EXPECT_EQ(everySheetOf(sampleEvent()), everySheetOf(sampleEvent()));
}

TEST(Html, LooksAsTheThemeSays)
{
    Report report = titled(QStringLiteral("Panel"));
    report.theme = {QStringLiteral("#0a5c36"), QStringLiteral("Noto Serif"), QStringLiteral("Forum 2022"),
                    QStringLiteral("Draft of May"), QByteArray("\x89PNG\r\n\x1a\nrest")};
    report.footer = QStringLiteral("Panel");
    const QByteArray html = htmlOf(report);
    EXPECT_TRUE(html.contains("--accent: #0a5c36;"));
    EXPECT_TRUE(html.contains("--font: \"Noto Serif\", "));
    EXPECT_TRUE(html.contains("url(data:image/png;base64,iVBORw0KGgpyZXN0)"));
    EXPECT_EQ(readHtml(html).texts("header"), QStringList(QStringLiteral("Forum 2022")));
    EXPECT_EQ(readHtml(html).texts("footer"), QStringList(QStringLiteral("Draft of May")));
    EXPECT_EQ(readHtml(html).ofClass("logo").size(), 1);
}

TEST(Html, SetsLargeTypeWhereTheReportWantsIt)
{
    Report report = titled(QStringLiteral("Panel"));
    report.typePercent = 125;
    const HtmlNode article = readHtml(htmlOf(report)).named("article").value(0);
    EXPECT_EQ(article.attributes.value(QStringLiteral("style")), u"font-size:125%");
}

TEST(Html, TellsHowFarItIsAndStopsWhenToldTo)
{
    QStringList told;
    const auto stopAtTwo = [&told](int done, int count) {
        told.append(QStringLiteral("%1/%2").arg(done).arg(count));
        return done < 2;
    };
    const QList<Report> three(3, titled(QStringLiteral("Panel")));
    const HtmlContent content = readHtml(toHtml(sequenceOf(three), stopAtTwo));
    EXPECT_EQ(told, (QStringList{QStringLiteral("1/3"), QStringLiteral("2/3")}));
    EXPECT_EQ(content.named("article").size(), 2);
    EXPECT_EQ(content.error, QString());
}

}  // namespace
}  // namespace moderato::test
