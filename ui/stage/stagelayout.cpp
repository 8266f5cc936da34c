#include "ui/stage/stagelayout.h"

#include "ui/stage/scenebuilder.h"
#include "ui/stage/stagerows.h"

namespace moderato {
namespace {

constexpr qreal leastDigits = 0.25;  // of the display's height
constexpr qreal digitShare = 0.88;   // of the clock's row
constexpr qreal leastRing = 0.1;     // of the display's height: a smaller one is left out

/// As many figures as the clock ever has from its beginning on, so that nothing moves at 9:59.
QString widestText(const Countdown& clock)
{
    const QString now = countdownText(clock);
    const QString all = countdownText({clock.of, clock.of});
    return all.size() > now.size() ? all : now;
}

void addAbout(SceneBuilder& builder, const StageFace& face, const QRectF& row)
{
    if (face.kindWord.isEmpty())
        return;
    const qreal swatch = row.height() * 0.6;
    builder.addKind(face.kind, QRectF(row.left(), row.center().y() - swatch / 2, swatch * 1.6, swatch));
    const QString text = face.segmentLeft.isEmpty()
                             ? face.kindWord
                             : QStringLiteral("%1 · %2").arg(face.kindWord, face.segmentLeft);
    builder.addText(text, row.adjusted(swatch * 2.1, 0, 0, 0), 1, builder.colours().faint);
}

/// The clock beside its ring: the digits get what they need first.
void addClockBeside(SceneBuilder& builder, const StageFace& face, const QRectF& row, qreal height)
{
    const qreal wanted = std::max(row.height() * digitShare, leastDigits * height);
    const QString widest = widestText(*face.clock);
    const qreal gap = row.height() * 0.1;
    const qreal shortest = std::min(row.height(), leastRing * height);
    qreal digits =
        std::min(wanted, wanted * (row.width() - gap - shortest) / clockCells(wanted).width(widest));
    digits = std::max(digits, leastDigits * height);
    const qreal free = row.width() - gap - clockCells(digits).width(widest);
    builder.addClock(countdownText(*face.clock), row, digits, Side::Leading);
    const qreal ring = std::min(row.height(), free);
    if (ring < shortest || face.clock->of <= Seconds{0})
        return;
    const QRectF square(row.right() - ring, row.center().y() - ring / 2, ring, ring);
    builder.addRing(face.used, square);
    const qreal sign = ring * 0.3;
    builder.addSign(face.level, square.adjusted(sign, sign, -sign, -sign), builder.colours().signal,
                    builder.colours().ground);
}

/// The clock in its ring, and below it what it counts.
void addClockWithin(SceneBuilder& builder, const StageFace& face, const QRectF& row)
{
    const qreal ring = std::min(row.width(), row.height());
    const QRectF square(row.center().x() - ring / 2, row.center().y() - ring / 2, ring, ring);
    if (face.clock->of > Seconds{0})
        builder.addRing(face.used, square);
    const qreal inset = ring * 0.17;
    const QRectF room = square.adjusted(inset, inset * 1.4, -inset, -inset * 2.1);
    const qreal wanted = ring * 0.4;
    const qreal width = clockCells(wanted).width(widestText(*face.clock));
    builder.addClock(countdownText(*face.clock), room, wanted * std::min(1.0, room.width() / width),
                     Side::Middle);
    const QRectF words(room.left() + inset * 0.6, square.bottom() - ring * 0.34, room.width() - inset * 1.2,
                       ring * 0.12);
    builder.addText(face.clockWords, words, 1, builder.colours().ink, Side::Middle, true);
}

void addStatus(SceneBuilder& builder, const StageFace& face, const StageRows& rows)
{
    QRectF row = rows.status;
    if (rows.upright && !face.levelWord.isEmpty())
        return builder.addLevelPlate(face.level, face.levelWord, row, Side::Middle);
    if (rows.upright)
        return;
    if (!face.clockWords.isEmpty()) {
        const QColor ink = builder.colours().ink;
        const QSizeF room(row.width() * (face.levelWord.isEmpty() ? 1.0 : 0.45), row.height());
        const FittedLines words = fittedLines(face.clockWords, room, 1, true);
        const QRectF area(row.topLeft(), QSizeF(textWidth(words, true), row.height()));
        builder.addText(face.clockWords, area, 1, ink, Side::Leading, true);
        row.setLeft(area.right() + row.height() * 0.35);
    }
    if (!face.levelWord.isEmpty())
        builder.addLevelPlate(face.level, face.levelWord, row, Side::Leading);
}

/// Without a clock the title has its room, too.
void addTitle(SceneBuilder& builder, const StageFace& face, const StageRows& rows)
{
    const bool isAlone = !face.clock && face.kindWord.isEmpty();
    const QRectF room = isAlone ? QRectF(rows.title.topLeft(), rows.clock.bottomRight()) : rows.title;
    const qreal largest = isAlone ? rows.title.height() * 0.6 : 0;
    builder.addText(face.title, room, isAlone ? 4 : 2, builder.colours().ink,
                    isAlone && rows.upright ? Side::Middle : Side::Leading, face.speaker.isEmpty(), largest);
}

void addFoot(SceneBuilder& builder, const StageFace& face, const StageRows& rows)
{
    const QColor faint = builder.colours().faint;
    QStringList session{face.sessionLeft, face.pace};
    session.removeAll(QString());
    const qreal largest = rows.session.height() * (rows.sideBySide ? 0.55 : 0.75);
    const QRectF next = session.isEmpty() ? rows.next.united(rows.session) : rows.next;
    builder.addText(face.next, next, 1, faint, Side::Leading, true, largest);
    builder.addText(session.join(QStringLiteral(" · ")), rows.session, 1, faint,
                    rows.sideBySide ? Side::Trailing : Side::Leading, false, largest);
}

/// The display shows no clock, only what is on and what the conductor has to say.
void addBlank(SceneBuilder& builder, const StageFace& face, const QSizeF& size)
{
    const QRectF all(QPointF(0, 0), size);
    const qreal side = std::min(size.width(), size.height()) * 0.1;
    builder.addText(face.title,
                    QRectF(side, size.height() * 0.36, size.width() - 2 * side, size.height() * 0.2), 2,
                    builder.colours().faint, Side::Middle);
    if (!face.message.isEmpty())
        builder.addMessage(face.message, stageRows(size, {false, true}).message);
}

}  // namespace

StageScene stageScene(const StageFace& face, const QSizeF& size, Qt::LayoutDirection direction,
                      const StageColours& colours)
{
    SceneBuilder builder(size, direction, colours);
    if (face.blank) {
        addBlank(builder, face, size);
        return builder.take();
    }
    const StageRows rows = stageRows(size, {!face.speaker.isEmpty(), !face.message.isEmpty()});
    addTitle(builder, face, rows);
    addAbout(builder, face, rows.about);
    builder.addText(face.speaker, rows.speaker, 1, colours.ink, Side::Leading, true);
    if (face.clock && rows.upright)
        addClockWithin(builder, face, rows.clock);
    else if (face.clock)
        addClockBeside(builder, face, rows.clock, size.height());
    addStatus(builder, face, rows);
    if (!face.message.isEmpty())
        builder.addMessage(face.message, rows.message);
    addFoot(builder, face, rows);
    return builder.take();
}

}  // namespace moderato
