#include "ui/stage/stagelayout.h"

#include "tests/support/printers.h"
#include "tests/ui/parts/contrast.h"
#include "tests/ui/stage/faces.h"
#include "ui/stage/stagepainter.h"
#include "ui/stage/stagetext.h"

#include <QFontMetricsF>

#include <gtest/gtest.h>

namespace moderato {
namespace {

using test::faceWith;
using Shape = StageItem::Shape;

constexpr QSizeF fullHd(1920, 1080);
const QList<QSizeF> screens{fullHd,       {1280, 800},  {1280, 720},  {1024, 768}, {800, 600},
                            {1280, 1024}, {3840, 2160}, {1080, 1920}, {600, 800},  {2560, 1080}};

StageScene sceneOf(const StageFace& face, const QSizeF& size = fullHd,
                   Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return stageScene(face, size, direction, stageColours(face.level));
}

QList<StageItem> itemsOf(const StageScene& scene, Shape shape)
{
    QList<StageItem> found;
    for (const StageItem& item : scene.items)
        if (item.shape == shape)
            found.append(item);
    return found;
}

/// The figures of the clock, in the order in which they were put.
QList<StageItem> figures(const StageScene& scene)
{
    QList<StageItem> found;
    for (const StageItem& item : itemsOf(scene, Shape::Text))
        if (item.lines.value(0).size() == 1)
            found.append(item);
    return found;
}

const StageItem* textWith(const StageScene& scene, const QString& text)
{
    for (const StageItem& item : scene.items)
        if (item.shape == Shape::Text && item.lines.join(u' ').contains(text))
            return &item;
    return nullptr;
}

qreal digitHeight(const StageItem& figure)
{
    return QFontMetricsF(stageFont(figure.pixels, true)).tightBoundingRect(QStringLiteral("0")).height();
}

/// Faces that take most room, or least.
QList<StageFace> manyFaces()
{
    QList<StageFace> faces;
    for (const StageLevel level : test::allLevels) {
        StageFace face = faceWith(level == StageLevel::Over ? Seconds{-100} : Seconds{42}, level);
        faces.append(face);
        face.message = QStringLiteral("Please come to your last point: the floor is waiting");
        faces.append(face);
        face.title = test::longTitle();
        face.speaker = test::longTitle();
        face.next = test::longTitle();
        face.message = test::longTitle();
        face.clock = Countdown{Seconds{105 * 60 - 1}, minutes(105)};
        faces.append(face);
        face.speaker.clear();
        face.clock.reset();
        face.clockWords.clear();
        faces.append(face);
    }
    return faces;
}

TEST(StageLayout, givesTheDigitsAQuarterOfTheHeight)
{
    for (const QSizeF& size : screens) {
        if (size.height() > size.width())
            continue;
        for (const QString& message : {QString(), QStringLiteral("Please wrap up")})
            for (const Seconds left : {Seconds{59}, minutes(12)}) {
                StageFace face = faceWith(left);
                face.message = message;
                const QList<StageItem> shown = figures(sceneOf(face, size));
                ASSERT_FALSE(shown.isEmpty());
                EXPECT_GE(digitHeight(shown.first()), size.height() / 4 - 1)
                    << size.width() << " x " << size.height() << ", " << left.count();
            }
    }
}

TEST(StageLayout, fillsMostOfAnUprightScreensWidthWithClockAndRing)
{
    const StageScene scene = sceneOf(faceWith(Seconds{163}), {1080, 1920});
    ASSERT_EQ(itemsOf(scene, Shape::Ring).size(), 1);
    const QRectF ring = itemsOf(scene, Shape::Ring).first().area;
    EXPECT_GT(ring.width(), 1080 * 0.8);
    for (const StageItem& figure : figures(scene))
        EXPECT_TRUE(ring.contains(figure.area));
    EXPECT_GE(digitHeight(figures(scene).first()), 1080 / 5);
}

TEST(StageLayout, keepsEverythingOnTheScreenAndApart)
{
    for (const QSizeF& size : screens)
        for (const StageFace& face : manyFaces()) {
            const StageScene scene = sceneOf(face, size);
            const QList<StageItem> texts = itemsOf(scene, Shape::Text);
            for (qsizetype i = 0; i < texts.size(); ++i) {
                const StageItem& text = texts.at(i);
                const std::string what = text.lines.join(u'|').toStdString();
                EXPECT_TRUE(QRectF(QPointF(0, 0), size).contains(text.area)) << what;
                EXPECT_LE(textWidth({text.lines, text.pixels}, text.bold), text.area.width() + 3) << what;
                for (qsizetype other = i + 1; other < texts.size(); ++other)
                    EXPECT_FALSE(text.area.adjusted(1, 1, -1, -1).intersects(texts.at(other).area))
                        << what << " on " << texts.at(other).lines.join(u'|').toStdString() << ", "
                        << size.width() << " x " << size.height();
            }
        }
}

TEST(StageLayout, isReadInEveryColour)
{
    for (const StageLevel level : test::allLevels)
        for (const bool turned : {false, true}) {
            StageFace face = faceWith(Seconds{42}, level);
            face.message = QStringLiteral("The floor is waiting");
            const StageColours colours = turned ? inverted(stageColours(level)) : stageColours(level);
            const StageScene scene = stageScene(face, fullHd, Qt::LeftToRight, colours);
            for (const StageItem& item : scene.items)
                if (item.shape != Shape::Ring && item.shape != Shape::Kind) {
                    EXPECT_GE(contrast(item.ink, item.ground), 7)
                        << static_cast<int>(level) << turned << item.lines.join(u'|').toStdString();
                }
            EXPECT_GE(contrast(colours.signal, colours.ground), 7) << "the ring on the ground";
            EXPECT_GE(contrast(colours.signal, colours.track), 2) << "what is left on what is used";
        }
}

TEST(StageLayout, showsEachLevelByAWordAndAShapeBesideItsColour)
{
    QSet<QRgb> grounds;
    for (const StageLevel level : {StageLevel::Calm, StageLevel::WrapUp, StageLevel::LastSeconds,
                                   StageLevel::Over, StageLevel::Paused}) {
        const StageScene scene = sceneOf(faceWith(Seconds{42}, level));
        grounds.insert(scene.ground.rgb());
        if (level == StageLevel::Calm)
            continue;
        EXPECT_TRUE(textWith(scene, levelWord(level))) << static_cast<int>(level);
        const QList<StageItem> signs = itemsOf(scene, Shape::Sign);
        ASSERT_FALSE(signs.isEmpty());
        EXPECT_EQ(signs.first().value, static_cast<int>(level));
    }
    EXPECT_EQ(grounds.size(), 5);
}

TEST(StageLayout, breaksALongTitleOverTwoLinesAndSaysThatThereIsMore)
{
    for (const QSizeF& size : screens) {
        StageFace face = faceWith(Seconds{42});
        face.title = test::longTitle();
        const StageScene scene = sceneOf(face, size);
        const StageItem* title = textWith(scene, QStringLiteral("Coalitions of"));
        ASSERT_TRUE(title);
        EXPECT_LE(title->lines.size(), 2);
        const bool isWhole = title->lines.join(u' ') == face.title.simplified();
        EXPECT_NE(isWhole, title->lines.last().endsWith(u'…')) << title->lines.last().toStdString();
        EXPECT_TRUE(!isWhole || size.width() > 2 * size.height()) << "too small to be read";
    }
}

TEST(StageLayout, givesWhatComesNextTheWholeRowWhereNothingElseStandsInIt)
{
    StageFace face = faceWith(Seconds{42});
    face.next = QStringLiteral("Next: How coalitions strengthen the IGF");
    const StageScene both = sceneOf(face);
    face.sessionLeft.clear();
    face.pace.clear();
    const StageScene alone = sceneOf(face);
    ASSERT_TRUE(textWith(both, face.next) && textWith(alone, face.next));
    EXPECT_GT(textWith(alone, face.next)->pixels, textWith(both, face.next)->pixels);
}

TEST(StageLayout, movesNoFigureWhenAnotherChanges)
{
    const QList<StageItem> before = figures(sceneOf(faceWith(Seconds{131})));
    const QList<StageItem> after = figures(sceneOf(faceWith(Seconds{130})));
    ASSERT_EQ(before.size(), 4);
    ASSERT_EQ(after.size(), 4);
    EXPECT_EQ(before.mid(0, 3), after.mid(0, 3));
    EXPECT_EQ(before.last().area, after.last().area);
    EXPECT_NE(before.last(), after.last());
}

TEST(StageLayout, keepsTheRingWhereItIsWhenAFigureLessIsNeeded)
{
    StageFace ten = faceWith(minutes(10));
    ten.clock->of = minutes(15);
    StageFace nine = faceWith(minutes(10) - Seconds{1});
    nine.clock->of = minutes(15);
    EXPECT_EQ(itemsOf(sceneOf(ten), Shape::Ring).first().area,
              itemsOf(sceneOf(nine), Shape::Ring).first().area);
    EXPECT_EQ(figures(sceneOf(ten)).first().pixels, figures(sceneOf(nine)).first().pixels);
}

TEST(StageLayout, readsFromRightToLeftButForTheFigures)
{
    StageFace face = faceWith(Seconds{163});
    face.speaker = QStringLiteral("أمينة");
    const StageScene right = sceneOf(face, fullHd, Qt::RightToLeft);
    const StageScene left = sceneOf(face);
    const StageItem* there = textWith(right, face.speaker);
    const StageItem* here = textWith(left, face.speaker);
    ASSERT_TRUE(there && here);
    EXPECT_EQ(there->align, Qt::AlignRight);
    EXPECT_DOUBLE_EQ(there->area.left(), fullHd.width() - here->area.right());
    const QList<StageItem> shown = figures(right);
    ASSERT_EQ(shown.size(), 4);
    EXPECT_EQ(shown.first().lines, QStringList{QStringLiteral("2")});
    EXPECT_LT(shown.first().area.left(), shown.last().area.left());
    EXPECT_LT(itemsOf(right, Shape::Ring).first().area.right(), shown.first().area.left());
    EXPECT_GT(itemsOf(left, Shape::Ring).first().area.left(), figures(left).last().area.right());
}

TEST(StageLayout, showsNoClockWhileItIsBlankButWhatTheConductorSays)
{
    StageFace face = faceWith(Seconds{-12}, StageLevel::Over);
    face.blank = true;
    EXPECT_TRUE(figures(sceneOf(face)).isEmpty());
    EXPECT_TRUE(itemsOf(sceneOf(face), Shape::Ring).isEmpty());
    EXPECT_FALSE(textWith(sceneOf(face), face.levelWord));
    EXPECT_TRUE(textWith(sceneOf(face), face.title));
    face.message = QStringLiteral("Back at 11:05");
    EXPECT_TRUE(textWith(sceneOf(face), face.message));
}

TEST(StageLayout, marksTheFloorByItsPattern)
{
    StageFace face = faceWith(Seconds{42});
    face.kind = Kind::Floor;
    const QList<StageItem> swatches = itemsOf(sceneOf(face), Shape::Kind);
    ASSERT_EQ(swatches.size(), 1);
    EXPECT_EQ(swatches.first().value, static_cast<int>(Kind::Floor));
}

TEST(CompactLayout, saysTheTurnTheSegmentAndThePace)
{
    const StageFace face = faceWith(Seconds{42}, StageLevel::WrapUp);
    const StageScene scene = compactScene(face, {340, 155}, Qt::LeftToRight, stageColours(face.level));
    EXPECT_EQ(figures(scene).size(), 4);
    EXPECT_TRUE(textWith(scene, face.speaker));
    EXPECT_TRUE(textWith(scene, face.levelWord));
    EXPECT_TRUE(textWith(scene, face.segmentLeft));
    EXPECT_TRUE(textWith(scene, face.pace));
}

TEST(CompactLayout, keepsEverythingInItsWindow)
{
    for (const QSizeF& size : {QSizeF(211, 96), QSizeF(340, 155), QSizeF(700, 300), QSizeF(300, 300)})
        for (const StageFace& face : manyFaces()) {
            const StageScene scene = compactScene(face, size, Qt::LeftToRight, stageColours(face.level));
            for (const StageItem& item : scene.items)
                EXPECT_TRUE(QRectF(QPointF(0, 0), size).contains(item.area))
                    << item.lines.join(u'|').toStdString() << " in " << size.width() << " x "
                    << size.height();
        }
}

TEST(ChangedRegion, isEmptyForEqualScenesAndSmallForASecond)
{
    const QRect all(QPoint(0, 0), fullHd.toSize());
    const StageScene before = sceneOf(faceWith(Seconds{131}));
    EXPECT_TRUE(changedRegion(before, sceneOf(faceWith(Seconds{131})), all).isEmpty());
    const QRegion second = changedRegion(before, sceneOf(faceWith(Seconds{130})), all);
    EXPECT_FALSE(second.isEmpty());
    EXPECT_FALSE(second.intersects(reach(figures(before).first())));
    EXPECT_EQ(changedRegion(before, sceneOf(faceWith(Seconds{42}, StageLevel::WrapUp)), all), QRegion(all));
}

}  // namespace
}  // namespace moderato
