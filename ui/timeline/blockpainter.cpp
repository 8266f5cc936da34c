#include "ui/timeline/blockpainter.h"

#include "core/plan/duration.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/theme.h"
#include "ui/timeline/fittedtext.h"
#include "ui/timeline/speakers.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimelineBlock)
};

constexpr qreal blockPad = 5;
constexpr qreal sidePad = 7;         // leaves room for the frame of what is selected
constexpr qreal plainBelow = 6;      // pixels: a narrower block is a bar of colour alone
constexpr qreal wordlessBelow = 26;  // a narrower one has no title
constexpr qreal badgeWidth = 12;

QColor shaded(const QColor& colour, bool dark)
{
    return dark ? colour.lighter(125) : colour.darker(125);
}

QString durationText(const Segment& segment, const SegmentTimes& times)
{
    const QString duration = formatDuration(times.budget.duration);
    if (times.budget.overAllocation() > Seconds{0})
        return Words::tr("%1 (needs %2)").arg(duration, formatDuration(times.budget.demand));
    return segment.ifTimeAllows ? Words::tr("%1 if time allows").arg(duration) : duration;
}

/// A pin: what starts at a fixed time.
void paintPin(QPainter& painter, const QPointF& at)
{
    painter.drawEllipse(at + QPointF(0, -2.5), 3, 3);
    painter.drawLine(at + QPointF(0, 0.5), at + QPointF(0, 6));
}

/// A padlock: what keeps its duration.
void paintLock(QPainter& painter, const QPointF& at)
{
    painter.fillRect(QRectF(at.x() - 4, at.y() - 1, 8, 6), painter.pen().color());
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(at.x() - 2.5, at.y() - 5, 5, 8), 0, 180 * 16);
}

}  // namespace

BlockPainter::BlockPainter(QPainter& painter, const TimelineScene& scene, const QPalette& palette)
    : m_painter(painter)
    , m_scene(scene)
    , m_palette(palette)
    , m_metrics(painter.fontMetrics())
    , m_dark(isDark(palette))
{
}

void BlockPainter::paint(const TimelineBlock& block)
{
    const Segment& segment = m_scene.agenda.segments.at(block.place);
    const QRectF area = m_scene.layout.areaOf(block);
    m_painter.setOpacity(m_scene.dragged.contains(block.id) ? 0.45 : 1.0);
    m_painter.fillRect(area, kindColour(segment.kind, m_dark));
    if (area.width() >= plainBelow) {
        const qreal head = 2 * m_metrics.height() + 2 * blockPad - 2;
        const bool hasHead = area.width() >= wordlessBelow && area.height() >= head;
        const QRectF body = area.adjusted(0, hasHead ? head : m_metrics.height() / 2, 0, -2);
        if (body.height() > 4)
            paintBody(block, segment, body);
        if (hasHead)
            paintHead(segment, m_scene.schedule.segments.at(block.place), area);
        m_painter.setPen(QPen(m_palette.color(QPalette::Base), 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(area);
    } else {
        for (const Stretch& stretch : block.stretches)
            if (stretch.use == Use::Floor)
                paintStretch(stretch, area);
    }
    m_painter.setOpacity(1.0);
}

void BlockPainter::paintParked(const Segment& segment, const SegmentTimes& times, const QRectF& area)
{
    const QColor ground = kindColour(segment.kind, m_dark);
    m_painter.setOpacity(m_scene.dragged.contains(segment.id) ? 0.45 : 1.0);
    m_painter.setPen(QPen(m_palette.color(QPalette::Mid), 1));
    m_painter.setBrush(ground);
    m_painter.drawRoundedRect(area, 3, 3);
    m_painter.setPen(textColourOn(ground));
    const QString text =
        Words::tr("%1  %2").arg(formatDuration(times.budget.duration), TimelineWords::title(segment));
    drawFitted(m_painter, text, area);
    m_painter.setOpacity(1.0);
    paintSelection(segment.id, area);
}

void BlockPainter::paintSelection(SegmentId segment, const QRectF& area)
{
    if (!m_scene.selected.contains(segment))
        return;
    m_painter.setBrush(Qt::NoBrush);
    const auto frame = [&](const QColor& colour, qreal width, qreal inset,
                           Qt::PenStyle style = Qt::SolidLine) {
        m_painter.setPen(QPen(colour, width, style));
        m_painter.drawRect(area.adjusted(inset, inset, -inset, -inset));
    };
    frame(m_palette.color(QPalette::WindowText), 3, 1.5);
    frame(m_palette.color(QPalette::Base), 1.5, 3.75);
    // Among several selected ones the keys work on this one.
    if (segment == m_scene.current && m_scene.hasFocus && m_scene.selected.size() > 1)
        frame(m_palette.color(QPalette::WindowText), 1, 5, Qt::DotLine);
}

QRectF BlockPainter::alongTime(const TimeSpan& span, const QRectF& rows) const
{
    const TimeAxis& axis = m_scene.layout.axis();
    return QRectF(QPointF(axis.xOf(span.start), rows.top()), QPointF(axis.xOf(span.end), rows.bottom()))
        .normalized();
}

void BlockPainter::paintBody(const TimelineBlock& block, const Segment& segment, const QRectF& area)
{
    for (const Stretch& stretch : block.stretches)
        paintStretch(stretch, alongTime({stretch.start, stretch.start + stretch.length}, area));
    if (!segment.turns.isEmpty() && segment.kind != Kind::Floor)
        paintSpeakers(segment, block.span, area);
}

void BlockPainter::paintStretch(const Stretch& stretch, const QRectF& area)
{
    if (stretch.use == Use::Panel || stretch.use == Use::Content)
        return;
    const QColor colour = stretchColour(stretch.kind, stretch.use, m_dark);
    const QColor ground = stretch.use == Use::Lead ? shaded(colour, m_dark) : colour;
    m_painter.fillRect(area, ground);
    if (stretch.use == Use::Floor)
        m_painter.fillRect(area, QBrush(floorHatch(), floorPattern()));
    m_painter.setPen(textColourOn(ground));
    const QString length = formatDuration(stretch.length);
    if (stretch.use == Use::Lead)
        return drawFitted(m_painter, Words::tr("Lead %1").arg(length), area);
    if (stretch.use == Use::Slack) {
        m_painter.setPen(m_palette.color(QPalette::WindowText));
        return drawFitted(m_painter, Words::tr("Slack %1").arg(length), area);
    }
    const QString text = Words::tr("Floor %1").arg(length);
    const qreal width = m_metrics.horizontalAdvance(text) + 2 * blockPad;
    if (width > area.width() || m_metrics.height() > area.height())
        return;
    // The words stand on a plain plate, since nothing is read well on a hatch.
    const QRectF plate(area.center().x() - width / 2, area.center().y() - m_metrics.height() / 2, width,
                       m_metrics.height());
    m_painter.fillRect(plate, ground);
    m_painter.drawText(plate, Qt::AlignCenter, text);
}

void BlockPainter::paintSpeakers(const Segment& segment, const TimeSpan& span, const QRectF& area)
{
    const QColor plain = kindColour(segment.kind, m_dark);
    for (const SpeakingTime& speaking : speakingTimes(segment, span, m_scene.session.policy.changeover)) {
        const QRectF cell = alongTime(speaking.span, area);
        if (cell.right() < 0 || cell.left() > m_scene.layout.axis().width)
            continue;
        const QColor ground = speaking.round == 0 ? plain : plain.lighter(m_dark ? 85 : 125);
        m_painter.setPen(QPen(m_palette.color(QPalette::Base), 1));
        m_painter.setBrush(ground);
        m_painter.drawRect(cell);
        m_painter.setPen(textColourOn(ground));
        const QString name = m_scene.names.value(speaking.person);
        drawFitted(m_painter, speaking.round == 0 ? name : Words::tr("+ %1").arg(name), cell);
    }
}

void BlockPainter::paintHead(const Segment& segment, const SegmentTimes& times, const QRectF& area)
{
    const QColor ink = textColourOn(kindColour(segment.kind, m_dark));
    // What is scrolled out on the left takes its words along, as long as there is room.
    QRectF room = area.intersected(QRectF(0, area.top(), m_scene.layout.axis().width, area.height()));
    room = paintBadges(segment, room.adjusted(sidePad, blockPad - 1, -sidePad, 0), ink);
    if (room.width() < wordlessBelow / 2)
        return;
    m_painter.setPen(ink);
    const QFont plain = m_painter.font();
    QFont bold = plain;
    bold.setBold(true);
    m_painter.setFont(bold);
    room.setHeight(m_metrics.height());
    const QString title =
        QFontMetricsF(bold).elidedText(TimelineWords::title(segment), Qt::ElideRight, room.width());
    m_painter.drawText(room, leading(m_scene.layout.axis()), title);
    m_painter.setFont(plain);
    room.translate(0, m_metrics.height());
    m_painter.drawText(room, leading(m_scene.layout.axis()),
                       m_metrics.elidedText(durationText(segment, times), Qt::ElideRight, room.width()));
}

QRectF BlockPainter::paintBadges(const Segment& segment, QRectF area, const QColor& ink)
{
    m_painter.setPen(QPen(ink, 1.5));
    m_painter.setBrush(ink);
    const bool mirrored = m_scene.layout.axis().mirrored;
    const auto nextPlace = [&] {
        const qreal x = mirrored ? area.right() - badgeWidth / 2 : area.left() + badgeWidth / 2;
        mirrored ? area.setRight(area.right() - badgeWidth) : area.setLeft(area.left() + badgeWidth);
        return QPointF(x, area.top() + m_metrics.height() / 2);
    };
    if (segment.fixedStart && area.width() > badgeWidth)
        paintPin(m_painter, nextPlace());
    if (segment.locked && area.width() > badgeWidth)
        paintLock(m_painter, nextPlace());
    return area;
}

}  // namespace moderato
