#include "ui/parts/kindcolours.h"

#include <gtest/gtest.h>

namespace moderato {
namespace {

double linear(float part)
{
    const double value = static_cast<double>(part);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// WCAG 2's ratio, 1 to 21.
double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

QList<QColor> allColours(bool dark)
{
    QList<QColor> colours{idleColour(dark), overrunColour(dark)};
    for (int i = 0; i < enumCount<Kind>(); ++i)
        colours.append(kindColour(static_cast<Kind>(i), dark));
    return colours;
}

TEST(KindColours, carryReadableText)
{
    for (const bool dark : {false, true})
        for (const QColor& colour : allColours(dark))
            EXPECT_GE(contrast(colour, textColourOn(colour)), 4.5) << colour.name().toStdString();
}

TEST(KindColours, areAllDifferent)
{
    for (const bool dark : {false, true}) {
        const QList<QColor> colours = allColours(dark);
        for (qsizetype i = 0; i < colours.size(); ++i)
            EXPECT_EQ(colours.count(colours.at(i)), 1) << colours.at(i).name().toStdString();
    }
}

TEST(KindColours, giveTheFloorItsOwnInEveryKind)
{
    EXPECT_EQ(stretchColour(Kind::Panel, Use::Floor), floorColour());
    EXPECT_EQ(stretchColour(Kind::Panel, Use::Lead), kindColour(Kind::Panel));
    EXPECT_EQ(stretchColour(Kind::Panel, Use::Slack), idleColour());
    EXPECT_EQ(stretchColour(Kind::Panel, Use::Gap), idleColour());
}

}  // namespace
}  // namespace moderato
