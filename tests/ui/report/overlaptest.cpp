#include "tests/support/printers.h"
#include "tests/ui/report/awkward.h"
#include "ui/report/pages.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

struct Paper {
    QPageSize::PageSizeId size;
    bool landscape;
    int percent;
    bool themed;
};

void PrintTo(const Paper& paper, std::ostream* out)
{
    *out << (paper.size == QPageSize::A4 ? "A4" : "Letter")
         << (paper.landscape ? " landscape " : " portrait ") << paper.percent
         << (paper.themed ? " themed" : "");
}

struct TextBox {
    QString text;
    QRectF box;
};

QList<TextBox> textsOn(const Page& page)
{
    QList<TextBox> texts;
    for (const Placed& item : page.items)
        if (const auto* text = std::get_if<PlacedText>(&item); text && text->box.width() > 0)
            texts.append({text->text(), text->box.adjusted(0.05, 0.05, -0.05, -0.05)});
    return texts;
}

void expectNoOverlap(const Page& page)
{
    const QList<TextBox> texts = textsOn(page);
    for (int i = 0; i < texts.size(); ++i)
        for (int j = i + 1; j < texts.size(); ++j)
            EXPECT_FALSE(texts.at(i).box.intersects(texts.at(j).box))
                << texts.at(i).text.toStdString() << " | " << texts.at(j).text.toStdString();
}

void expectWithin(const Page& page, const QSizeF& size)
{
    const QRectF paper = QRectF(QPointF(0, 0), size).adjusted(20, 16, -20, -16);
    for (const Placed& item : page.items) {
        // Rules have no height, with which no rectangle contains them.
        const QRectF box = boxOf(item).adjusted(-0.01, -0.01, 0.01, 0.01);
        EXPECT_TRUE(paper.contains(box))
            << box.left() << ' ' << box.top() << ' ' << box.right() << ' ' << box.bottom();
    }
}

class AwkwardPages : public testing::TestWithParam<Paper> {
protected:
    static QList<Pages> pages()
    {
        const Paper paper = GetParam();
        QList<Pages> all;
        for (Report report : awkwardReports()) {
            if (paper.themed)
                report.theme = fullTheme();
            for (const bool rightToLeft : {false, true}) {
                report.rightToLeft = rightToLeft;
                all.append(layOut(report, {paper.size, paper.landscape, paper.percent}));
            }
        }
        return all;
    }
};

TEST_P(AwkwardPages, haveNoTextOverAnother)
{
    for (const Pages& report : pages())
        for (const Page& page : report.pages)
            expectNoOverlap(page);
}

TEST_P(AwkwardPages, haveNothingInTheMargin)
{
    for (const Pages& report : pages())
        for (const Page& page : report.pages)
            expectWithin(page, report.size);
}

INSTANTIATE_TEST_SUITE_P(
    OnAnyPaper, AwkwardPages,
    testing::Values(Paper{QPageSize::A4, false, 100, false}, Paper{QPageSize::A4, false, 150, true},
                    Paper{QPageSize::A4, true, 150, false}, Paper{QPageSize::A4, false, 200, false},
                    Paper{QPageSize::Letter, false, 100, true}, Paper{QPageSize::Letter, true, 100, true},
                    Paper{QPageSize::Letter, false, 150, false}));

}  // namespace
}  // namespace moderato::test
