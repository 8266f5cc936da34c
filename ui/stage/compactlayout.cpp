#include "ui/stage/scenebuilder.h"
#include "ui/stage/stagelayout.h"

namespace moderato {
namespace {

/// The row that begins and ends at these thousandths of the height.
QRectF compactRow(const QSizeF& size, int from, int to)
{
    const qreal side = size.height() * 0.07;
    return {side, size.height() * from / 1000, size.width() - 2 * side, size.height() * (to - from) / 1000};
}

void addCompactClock(SceneBuilder& builder, const StageFace& face, const QRectF& row)
{
    const qreal ring = row.height() * 0.8;
    const qreal gap = row.height() * 0.15;
    builder.addRing(face.used, QRectF(row.left(), row.center().y() - ring / 2, ring, ring));
    const QRectF rest = row.adjusted(ring + gap, 0, 0, 0);
    const ClockCells cells = clockCells(row.height() * 0.72);
    const QString text = countdownText(*face.clock);
    builder.addClock(text, rest, row.height() * 0.72, Side::Leading);
    const qreal taken = std::min(cells.width(text), rest.width());
    const QRectF words = rest.adjusted(taken + gap, rest.height() * 0.3, 0, 0);
    if (words.width() > words.height())
        builder.addText(face.clockWords, words, 2, builder.colours().ink);
}

QString segmentAndPace(const StageFace& face)
{
    QStringList texts{face.segmentLeft.isEmpty() ? face.sessionLeft : face.segmentLeft, face.pace};
    texts.removeAll(QString());
    return texts.join(QStringLiteral(" · "));
}

}  // namespace

StageScene compactScene(const StageFace& face, const QSizeF& size, Qt::LayoutDirection direction,
                        const StageColours& colours)
{
    SceneBuilder builder(size, direction, colours);
    const QRectF head = compactRow(size, 50, 220);
    if (!face.message.isEmpty())
        builder.addMessage(face.message, head);
    else
        builder.addText(face.speaker.isEmpty() ? face.title : face.speaker, head, 1, colours.ink,
                        Side::Leading, true);
    if (face.clock)
        addCompactClock(builder, face, compactRow(size, 230, 610));
    const QRectF plate = compactRow(size, 630, 790);
    if (!face.levelWord.isEmpty())
        builder.addLevelPlate(face.level, face.levelWord, plate, Side::Leading);
    else
        builder.addText(face.next, plate, 1, colours.faint);
    builder.addText(segmentAndPace(face), compactRow(size, 810, 960), 1, colours.faint);
    return builder.take();
}

}  // namespace moderato
