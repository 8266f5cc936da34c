#include "ui/timeline/timelinepainter.h"

#include "core/plan/clock.h"
#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/theme.h"
#include "ui/timeline/blockpainter.h"
#include "ui/timeline/fittedtext.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimelinePainter)
};

constexpr qreal stripPad = 4;
constexpr int spreadRows = 4;
constexpr qreal spreadRowHeight = 6;

/// What the clock shows at offset 0, so that the ruler is marked at its round times.
Seconds clockPhase(const TimelineScene& scene)
{
    const std::optional<QDateTime> start =
        scene.style == TimeStyle::Clock ? clockAt(scene.session, Seconds{0}) : std::nullopt;
    return start ? Seconds{start->time().msecsSinceStartOfDay() / 1000} : Seconds{0};
}

}  // namespace

TimelinePainter::TimelinePainter(QPainter& painter, const TimelineScene& scene, const QPalette& palette)
    : m_painter(painter)
    , m_scene(scene)
    , m_layout(scene.layout)
    , m_palette(palette)
    , m_metrics(painter.fontMetrics())
    , m_dark(isDark(palette))
{
}

void TimelinePainter::paint()
{
    paintIdle();
    paintParts();
    paintEmptyParts();
    paintBlocks();
    if (m_scene.forecast)
        paintSpread();
    paintRuler();
    paintOverrun();
    paintLimit();
    paintTray();
    if (m_scene.drop)
        paintDrop();
}

void TimelinePainter::paintIdle()
{
    const Schedule& schedule = m_scene.schedule;
    if (schedule.remaining() > Seconds{0})
        paintIdle({schedule.scheduledEnd, schedule.limit},
                  Words::tr("%1 spare").arg(formatDuration(schedule.remaining())));
    const auto [first, end] = m_layout.visibleBlocks();
    for (qsizetype i = first; i < end; ++i) {
        const TimelineBlock& block = m_layout.blocks().at(i);
        if (block.gap > Seconds{0})
            paintIdle({block.span.start - block.gap, block.span.start},
                      TimelineWords::before(block.gap, Seconds{0}));
    }
}

void TimelinePainter::paintIdle(const TimeSpan& span, const QString& text)
{
    const QRectF area = m_layout.areaOf(span);
    m_painter.setPen(QPen(m_palette.color(QPalette::Mid), 1, Qt::DashLine));
    m_painter.setBrush(idleColour(m_dark));
    m_painter.drawRect(area);
    m_painter.setPen(m_palette.color(QPalette::WindowText));
    drawFitted(m_painter, text, area);
}

void TimelinePainter::paintParts()
{
    for (const TimelinePart& run : m_layout.parts()) {
        const QRectF area = m_layout.areaOf(run);
        if (area.right() < 0 || area.left() > m_layout.axis().width)
            continue;
        const Part* part = find(m_scene.agenda.parts, run.id);
        const PartTimes* times = find(m_scene.schedule.parts, run.id);
        if (!part || !times)
            continue;
        const bool over = times->over() > Seconds{0};
        const QColor ground = over ? overrunColour(m_dark) : m_palette.color(QPalette::Button);
        m_painter.fillRect(area.adjusted(1, 0, -1, 0), ground);
        m_painter.setPen(over ? textColourOn(ground) : m_palette.color(QPalette::ButtonText));
        const QRectF room = area.intersected(QRectF(0, area.top(), m_layout.axis().width, area.height()))
                                .adjusted(stripPad + 1, 0, -stripPad, 0);
        writeSplit(TimelineWords::title(*part), m_scene.words().partSum(*times), room);
    }
}

/// Outlined only, since an empty part takes no time.
void TimelinePainter::paintEmptyParts()
{
    for (const TimelineSlot& slot : m_layout.emptyParts()) {
        const Part* part = find(m_scene.agenda.parts, slot.id);
        const QRectF area = m_layout.areaOf(slot).adjusted(1.5, 0.5, -1.5, -0.5);
        if (!part || area.right() < 0 || area.left() > m_layout.axis().width)
            continue;
        m_painter.setPen(QPen(m_palette.color(QPalette::WindowText), 1, Qt::DashLine));
        m_painter.setBrush(m_palette.color(QPalette::Base));
        m_painter.drawRoundedRect(area, stripPad, stripPad);
        QRectF line = area.intersected(QRectF(0, area.top(), m_layout.axis().width, area.height()))
                          .adjusted(stripPad, stripPad / 2, -stripPad, 0);
        line.setHeight(m_metrics.height());
        for (const QString& text : {TimelineWords::title(*part), TimelineWords::empty(*part)}) {
            m_painter.drawText(line, leading(m_layout.axis()),
                               m_metrics.elidedText(text, Qt::ElideRight, line.width()));
            line.translate(0, m_metrics.height() + stripPad);
        }
    }
}

/// A title, and a sum behind it as long as enough of the title is left.
void TimelinePainter::writeSplit(const QString& title, const QString& sum, const QRectF& room)
{
    const qreal enough = 8 * m_metrics.averageCharWidth();
    const qreal sumWidth = m_metrics.horizontalAdvance(sum) + 2 * stripPad;
    const bool both = room.width() - sumWidth >= std::min(enough, m_metrics.horizontalAdvance(title));
    const qreal titleWidth = room.width() - (both ? sumWidth : 0);
    if (titleWidth < enough / 3)
        return;
    const QString shown = m_metrics.elidedText(title, Qt::ElideRight, titleWidth);
    m_painter.drawText(room, leading(m_layout.axis()), both ? Words::tr("%1  %2").arg(shown, sum) : shown);
}

void TimelinePainter::paintBlocks()
{
    BlockPainter blocks(m_painter, m_scene, m_palette);
    const auto [first, end] = m_layout.visibleBlocks();
    for (qsizetype i = first; i < end; ++i) {
        blocks.paint(m_layout.blocks().at(i));
        if (m_layout.blocks().at(i).overlap > Seconds{0})
            paintOverlap(m_layout.blocks().at(i));
    }
    for (qsizetype i = first; i < end; ++i) {
        const TimelineBlock& block = m_layout.blocks().at(i);
        blocks.paintSelection(block.id, m_layout.areaOf(block));
    }
}

/// The time that two segments claim, hatched in red above the later one, and named.
void TimelinePainter::paintOverlap(const TimelineBlock& block)
{
    QRectF area = m_layout.areaOf(TimeSpan{block.span.start, block.span.start + block.overlap});
    area.setHeight(m_metrics.height());
    const QColor red = overrunColour(m_dark);
    m_painter.fillRect(area, m_palette.color(QPalette::Base));
    m_painter.fillRect(area, QBrush(red, Qt::BDiagPattern));
    const QString text = TimelineWords::before(Seconds{0}, block.overlap);
    const QRectF plate(area.left(), area.top(), m_metrics.horizontalAdvance(text) + 2 * stripPad,
                       area.height());
    paintPlate(text, plate, red);
}

QRectF TimelinePainter::paintPlate(const QString& text, QRectF plate, const QColor& ground)
{
    plate.moveLeft(std::clamp(plate.left(), 0.0, std::max(0.0, m_layout.axis().width - plate.width())));
    m_painter.fillRect(plate, ground);
    m_painter.setPen(textColourOn(ground));
    m_painter.drawText(plate, Qt::AlignCenter, text);
    return plate;
}

void TimelinePainter::paintRuler()
{
    const QRectF ruler = m_layout.rulerArea();
    m_painter.fillRect(ruler, m_palette.color(QPalette::Window));
    m_painter.setPen(QPen(m_palette.color(QPalette::Mid), 1));
    m_painter.drawLine(ruler.bottomLeft(), ruler.bottomRight());
    m_painter.setPen(m_palette.color(QPalette::WindowText));
    const TimelineWords words = m_scene.words();
    QRectF taken = limitPlate();
    if (m_scene.schedule.overrun() > Seconds{0})
        taken |= overPlate();
    const qreal apart = m_metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 2 * stripPad;
    for (const Seconds& tick : m_layout.axis().ticks(apart, clockPhase(m_scene))) {
        if (tick > m_layout.until())
            break;
        const qreal x = m_layout.axis().xOf(tick);
        m_painter.drawLine(QPointF(x, ruler.bottom() - 4), QPointF(x, ruler.bottom()));
        const QString text = words.moment(tick);
        const qreal width = m_metrics.horizontalAdvance(text);
        QRectF label(x - width / 2, ruler.top() + 2, width, m_metrics.height());
        // The first one may stand beside its mark; no other is shown by half, or under what the limit says.
        if (tick == m_layout.origin())
            label.moveLeft(std::clamp(label.left(), ruler.left(), std::max(0.0, ruler.right() - width)));
        const bool isWhole =
            x >= 0 && x <= ruler.right() && label.left() >= 0 && label.right() <= ruler.right();
        if (isWhole && !label.intersects(taken))
            m_painter.drawText(label, Qt::AlignCenter, text);
    }
}

/// A plate on the ruler that ends at a time, or begins there.
QRectF TimelinePainter::besideOnRuler(Seconds at, const QString& text, bool after) const
{
    const qreal width = m_metrics.horizontalAdvance(text) + 2 * stripPad;
    const qreal x = m_layout.axis().xOf(at);
    const bool onTheRight = after != m_layout.axis().mirrored;
    return {onTheRight ? x + 1 : x - width - 1, 2, width, m_metrics.height() + 2};
}

QString TimelinePainter::limitText() const
{
    return Words::tr("Limit %1").arg(m_scene.words().moment(m_scene.schedule.limit));
}

QRectF TimelinePainter::limitPlate() const
{
    return besideOnRuler(m_scene.schedule.limit, limitText(), false);
}

QRectF TimelinePainter::overPlate() const
{
    return besideOnRuler(m_scene.schedule.limit, TimelineWords::over(m_scene.schedule.overrun()), true);
}

void TimelinePainter::paintLimit()
{
    const qreal x = m_layout.axis().xOf(m_scene.schedule.limit);
    if (x < 0 || x > m_layout.axis().width)
        return;
    m_painter.setPen(QPen(m_palette.color(QPalette::WindowText), 2));
    m_painter.drawLine(QPointF(x, 2), QPointF(x, m_layout.planArea().bottom()));
    paintPlate(limitText(), limitPlate(), m_palette.color(QPalette::WindowText));
}

void TimelinePainter::paintOverrun()
{
    const Schedule& schedule = m_scene.schedule;
    if (schedule.overrun() == Seconds{0})
        return;
    const QColor red = overrunColour(m_dark);
    QColor tint = red;
    tint.setAlphaF(0.3F);
    QRectF area = m_layout.areaOf(TimeSpan{schedule.limit, schedule.scheduledEnd});
    area.setTop(m_layout.planArea().top());
    m_painter.fillRect(area, tint);
    // A hatch over all of it would hide what is written there.
    m_painter.setPen(QPen(red, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(area.adjusted(1, 1, -1, -1));
    m_painter.fillRect(QRectF(area.left(), area.bottom() - 6, area.width(), 6),
                       QBrush(red, Qt::Dense3Pattern));
    // On the ruler where there is room beside the limit, else on the red itself.
    QRectF plate = overPlate();
    if (plate.left() < 0 || plate.right() > m_layout.axis().width)
        plate.moveTop(area.bottom() - plate.height());
    if (area.right() >= 0 && area.left() <= m_layout.axis().width)
        paintPlate(TimelineWords::over(schedule.overrun()), plate, red);
}

void TimelinePainter::paintTray()
{
    const QRectF tray = m_layout.trayArea();
    m_painter.fillRect(tray, m_palette.color(QPalette::AlternateBase));
    m_painter.setPen(QPen(m_palette.color(QPalette::Mid), 1, Qt::DashLine));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(tray.adjusted(0.5, 0.5, -0.5, -0.5));
    if (m_layout.parked().isEmpty()) {
        m_painter.setPen(m_palette.color(QPalette::PlaceholderText));
        return m_painter.drawText(tray, Qt::AlignCenter,
                                  Words::tr("Parked: drag here what only runs if time allows"));
    }
    m_painter.setPen(m_palette.color(QPalette::WindowText));
    m_painter.drawText(m_layout.trayNameArea(), leading(m_layout.axis()), Words::tr("Parked"));
    BlockPainter blocks(m_painter, m_scene, m_palette);
    for (qsizetype i = 0; i < m_layout.parked().size(); ++i) {
        const qsizetype at = indexOf(m_scene.agenda.segments, m_layout.parked().at(i));
        blocks.paintParked(m_scene.agenda.segments.at(at), m_scene.schedule.segments.at(at),
                           m_layout.parkedArea(i));
    }
}

void TimelinePainter::paintDrop()
{
    const QColor mark = m_palette.color(QPalette::Highlight);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(mark, 3));
    if (m_scene.drop->tray)
        return m_painter.drawRect(m_layout.trayArea().adjusted(1.5, 1.5, -1.5, -1.5));
    const qreal x = m_layout.axis().xOf(m_scene.drop->at);
    const QRectF plan = m_layout.planArea();
    m_painter.drawLine(QPointF(x, plan.top()), QPointF(x, plan.bottom()));
    m_painter.setBrush(mark);
    m_painter.drawEllipse(QPointF(x, plan.top() + 3), 3, 3);
    // The part that would take them is marked as well, since a place at a border can belong to either side.
    m_painter.setBrush(Qt::NoBrush);
    for (const TimelinePart& part : m_layout.parts())
        if (part.id == m_scene.drop->part)
            m_painter.drawRect(m_layout.areaOf(part).adjusted(1.5, 1.5, -1.5, -1.5));
    for (const TimelineSlot& slot : m_layout.emptyParts())
        if (slot.id == m_scene.drop->part)
            m_painter.drawRect(m_layout.areaOf(slot).adjusted(1.5, 1.5, -1.5, -1.5));
}

/// From when to when each segment begins in 8 of 10 cases, the median marked; in rows, since they overlap each other.
void TimelinePainter::paintSpread()
{
    m_painter.setBrush(Qt::NoBrush);
    const auto [first, end] = m_layout.visibleBlocks();
    for (qsizetype i = first; i < end; ++i) {
        const TimelineBlock& block = m_layout.blocks().at(i);
        const Quantiles& start = m_scene.forecast->segments.at(block.place).start;
        const TimeAxis& axis = m_layout.axis();
        const qreal y =
            m_layout.planArea().bottom() - spreadRowHeight * static_cast<qreal>(1 + i % spreadRows);
        const auto draw = [&](const QColor& colour, qreal width) {
            m_painter.setPen(QPen(colour, width));
            m_painter.drawLine(QPointF(axis.xOf(start.p10), y), QPointF(axis.xOf(start.p90), y));
            for (const Seconds& at : {start.p10, start.p50, start.p90})
                m_painter.drawLine(QPointF(axis.xOf(at), y - 3), QPointF(axis.xOf(at), y + 3));
        };
        draw(m_palette.color(QPalette::Base), 5);
        draw(m_palette.color(QPalette::WindowText), 2);
    }
}

}  // namespace moderato
