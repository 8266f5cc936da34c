#include "ui/parts/kindcolours.h"

#include "tests/ui/parts/contrast.h"

#include <gtest/gtest.h>

namespace moderato {
namespace {

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
