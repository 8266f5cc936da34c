#include "ui/parts/theme.h"

#include "tests/ui/parts/contrast.h"

#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <gtest/gtest.h>

namespace moderato {
namespace {

/// The colour of the icon's pixel that hides most of what is behind it.
QColor inkOf(const QIcon& icon)
{
    const QImage image = icon.pixmap(32, 32).toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > ink.alpha())
                ink = pixel;
    return ink;
}

class ThemeTest : public testing::TestWithParam<ColourMode> {
protected:
    ~ThemeTest() override { applyTheme(*qApp, ColourMode::Light); }
};

TEST_P(ThemeTest, theSignOfABarThatIsTooNarrowStandsOutFromIt)
{
    applyTheme(*qApp, GetParam());
    const QIcon sign = QApplication::style()->standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton);
    EXPECT_EQ(inkOf(sign), QApplication::palette().color(QPalette::ButtonText));
}

TEST(DarkColours, letABoxThatIsNotTickedBeSeen)
{
    applyTheme(*qApp, ColourMode::Dark);
    QStyleOptionButton box;
    box.rect = QRect(10, 10, 14, 14);
    box.palette = QApplication::palette();
    box.state = QStyle::State_Enabled | QStyle::State_Off;
    const QColor ground = box.palette.color(QPalette::Base);
    QImage image(34, 34, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, nullptr);
    painter.end();
    // WCAG 2.1, 1.4.11: what shows a control stands out by 3 to 1.
    EXPECT_GE(contrast(image.pixelColor(10, 17), ground), 3.0);
    EXPECT_GE(contrast(image.pixelColor(10, 17), box.palette.color(QPalette::Window)), 3.0);
    applyTheme(*qApp, ColourMode::Light);
}

INSTANTIATE_TEST_SUITE_P(All, ThemeTest, testing::Values(ColourMode::Light, ColourMode::Dark));

}  // namespace
}  // namespace moderato
