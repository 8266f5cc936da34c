#include "ui/parts/theme.h"

#include <QImage>
#include <QStyle>

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

INSTANTIATE_TEST_SUITE_P(All, ThemeTest, testing::Values(ColourMode::Light, ColourMode::Dark));

}  // namespace
}  // namespace moderato
