#include "ui/bar/budgetstrip.h"

#include "core/plan/duration.h"
#include "core/plan/shares.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/theme.h"

#include <QPainter>

#include <cmath>

namespace moderato {
namespace {

constexpr qreal barHeight = 36;
constexpr qreal sideMargin = 2;
constexpr qreal leastBordered = 3;  // pixels; a border would hide what is narrower

QString useName(const Stretch& stretch)
{
    switch (stretch.use) {
    case Use::Lead:
        return BudgetStrip::tr("lead's own time");
    case Use::Panel:
        return BudgetStrip::tr("speaking rounds");
    case Use::Content:
        return kindName(stretch.kind);
    case Use::Slack:
        return BudgetStrip::tr("slack: more planned than needed");
    case Use::Floor:
        return BudgetStrip::tr("floor");
    case Use::Gap:
        return BudgetStrip::tr("gap before a fixed start");
    }
    Q_UNREACHABLE();
}

/// A lead's own time is told from the speakers' by its shade.
QColor colourOf(const Stretch& stretch, bool dark)
{
    const QColor colour = stretchColour(stretch.kind, stretch.use, dark);
    if (stretch.use != Use::Lead)
        return colour;
    return dark ? colour.lighter(125) : colour.darker(125);
}

}  // namespace

BudgetStrip::BudgetStrip(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Budget bar"));
    setWhatsThis(tr(
        "The session's time to scale: who gets how much of it, with the floor hatched, and in red what lies "
        "over the limit. A click selects a segment; a border is dragged, or moved by Ctrl+Left and "
        "Ctrl+Right, to give minutes to the neighbour."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BudgetStrip::show(const Agenda& agenda, const Schedule& schedule, const QList<SegmentId>& selected)
{
    m_titles.clear();
    for (const Segment& segment : agenda.segments)
        m_titles.insert(segment.id, segment.title);
    m_schedule = schedule;
    m_stretches = moderato::stretches(schedule);
    m_borders = borders(agenda, schedule);
    m_selected = selected;
    setAccessibleDescription(tr("%1 of %2 planned, %3 for the floor")
                                 .arg(formatDuration(schedule.scheduledEnd), formatDuration(schedule.limit),
                                      formatDuration(schedule.floor)));
    update();
}

void BudgetStrip::clear()
{
    m_titles.clear();
    m_schedule = Schedule();
    m_stretches.clear();
    m_borders.clear();
    m_held.reset();
    update();
}

QSize BudgetStrip::sizeHint() const
{
    return {600, minimumSizeHint().height()};
}

QSize BudgetStrip::minimumSizeHint() const
{
    return {200, int(barHeight) + fontMetrics().height() + 12};
}

void BudgetStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_schedule.limit <= Seconds{0})
        return;
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Base));
    const qreal limitX = scale().xOf(m_schedule.limit);
    const qreal startX = scale().xOf(Seconds{0});
    painter.drawRect(
        QRectF(QPointF(startX, barArea().top()), QPointF(limitX, barArea().bottom())).normalized());
    for (const Stretch& stretch : std::as_const(m_stretches))
        drawStretch(painter, stretch);
    drawTitles(painter);
    drawOverrun(painter);
    drawSelection(painter);
    drawRuler(painter);
    // Nothing may run through these words.
    drawOverrunWords(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

Scale BudgetStrip::scale() const
{
    const Seconds span = std::max(m_schedule.limit, m_schedule.scheduledEnd);
    return {span, sideMargin, width() - 2 * sideMargin, isRightToLeft()};
}

QRectF BudgetStrip::barArea() const
{
    return {sideMargin, 2, width() - 2 * sideMargin, barHeight};
}

QRectF BudgetStrip::areaOf(const Stretch& stretch) const
{
    const Scale along = scale();
    return QRectF(QPointF(along.xOf(stretch.start), barArea().top()),
                  QPointF(along.xOf(stretch.start + stretch.length), barArea().bottom()))
        .normalized();
}

const Stretch* BudgetStrip::stretchAt(const QPointF& point) const
{
    for (const Stretch& stretch : m_stretches)
        if (areaOf(stretch).contains(point))
            return &stretch;
    return nullptr;
}

QString BudgetStrip::titleOf(SegmentId segment) const
{
    const QString title = m_titles.value(segment);
    return title.isEmpty() ? tr("Untitled segment") : title;
}

QString BudgetStrip::tipOf(const Stretch& stretch) const
{
    return tr("%1\n%2: %3, from %4 to %5\n%6 % of the limit")
        .arg(titleOf(stretch.segment), useName(stretch), formatDuration(stretch.length),
             formatDuration(stretch.start), formatDuration(stretch.start + stretch.length))
        .arg(percentOf(stretch.length, m_schedule.limit));
}

void BudgetStrip::drawRuler(QPainter& painter) const
{
    const Scale along = scale();
    const qreal top = barArea().bottom();
    painter.setPen(palette().color(QPalette::WindowText));
    for (const Seconds& tick : along.ticks(56)) {
        const qreal x = along.xOf(tick);
        painter.drawLine(QPointF(x, top), QPointF(x, top + 4));
        const QString text = formatDuration(tick);
        const qreal half = fontMetrics().horizontalAdvance(text) / 2.0;
        const qreal centre = std::clamp(x, half + 1, width() - half - 1);
        painter.drawText(QPointF(centre - half, top + 5 + fontMetrics().ascent()), text);
    }
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    const qreal limit = along.xOf(m_schedule.limit);
    painter.drawLine(QPointF(limit, barArea().top() - 2), QPointF(limit, top + 6));
}

void BudgetStrip::drawStretch(QPainter& painter, const Stretch& stretch) const
{
    QRectF area = areaOf(stretch);
    const bool isBordered = area.width() >= leastBordered;
    // Hundreds of segments share the pixels of a bar: each pixel shows the one that ends in it.
    if (!isBordered)
        area = QRectF(QPointF(std::floor(area.left()), area.top()),
                      QPointF(std::floor(area.right()), area.bottom()));
    if (area.isEmpty())
        return;
    const bool dark = isDark(palette());
    painter.setPen(Qt::NoPen);
    if (stretch.use == Use::Gap) {
        painter.fillRect(area, QBrush(palette().color(QPalette::Mid), Qt::BDiagPattern));
        return;
    }
    const QColor colour = colourOf(stretch, dark);
    painter.fillRect(area, colour);
    // On a pixel or two a pattern would only be another colour.
    if (!isBordered)
        return;
    if (stretch.use == Use::Floor)
        painter.fillRect(area, QBrush(textColourOn(colour), floorPattern()));
    painter.setPen(QPen(palette().color(QPalette::Base), 1));
    painter.drawLine(area.topRight(), area.bottomRight());
}

/// A segment's title stands once, on the longest of its stretches; the floor in it has words of its own.
bool BudgetStrip::carriesTitle(const Stretch& stretch) const
{
    if (stretch.use == Use::Floor)
        return true;
    if (stretch.use == Use::Gap || stretch.use == Use::Lead)
        return false;
    const auto isBefore = [&stretch](const Stretch& other) {
        const bool hasTitle = other.use != Use::Floor && other.use != Use::Gap && other.use != Use::Lead;
        return hasTitle && other.segment == stretch.segment &&
               std::pair(-other.length, other.start) < std::pair(-stretch.length, stretch.start);
    };
    return std::none_of(m_stretches.cbegin(), m_stretches.cend(), isBefore);
}

/// What of an area the overrun and its words leave in sight.
QRectF BudgetStrip::clearOfOverrun(QRectF area) const
{
    if (m_schedule.overrun() == Seconds{0})
        return area;
    const QRectF covered = overrunArea().united(overrunPlate());
    if (isRightToLeft())
        area.setLeft(std::max(area.left(), covered.right()));
    else
        area.setRight(std::min(area.right(), covered.left()));
    return area;
}

void BudgetStrip::drawTitles(QPainter& painter) const
{
    const bool dark = isDark(palette());
    for (const Stretch& stretch : m_stretches) {
        if (!carriesTitle(stretch))
            continue;
        const QRectF area = clearOfOverrun(areaOf(stretch)).adjusted(5, 0, -5, 0);
        if (area.width() < 34)
            continue;
        const QString title = stretch.use == Use::Floor ? tr("Floor %1").arg(formatDuration(stretch.length))
                                                        : titleOf(stretch.segment);
        const QString text = fontMetrics().elidedText(title, Qt::ElideRight, int(area.width()));
        const QColor colour = colourOf(stretch, dark);
        if (stretch.use == Use::Floor) {
            QRectF plate = painter.boundingRect(area, Qt::AlignCenter, text).adjusted(-3, 0, 3, 0);
            painter.fillRect(plate, colour);
        }
        painter.setPen(textColourOn(colour));
        painter.drawText(area, Qt::AlignCenter, text);
    }
}

void BudgetStrip::drawSelection(QPainter& painter) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    for (const SegmentId& selected : m_selected) {
        QRectF area;
        for (const Stretch& stretch : m_stretches)
            if (stretch.segment == selected && stretch.use != Use::Gap)
                area = area.united(areaOf(stretch));
        if (!area.isEmpty())
            painter.drawRect(area.adjusted(1, 1, -1, -1));
    }
}

QRectF BudgetStrip::overrunArea() const
{
    const Scale along = scale();
    return QRectF(QPointF(along.xOf(m_schedule.limit), barArea().top()),
                  QPointF(along.xOf(m_schedule.scheduledEnd), barArea().bottom()))
        .normalized();
}

QString BudgetStrip::overrunText() const
{
    return tr("%1 over").arg(formatDuration(m_schedule.overrun()));
}

QFont BudgetStrip::overrunFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

/// Where the words about the overrun stand; they may be wider than it.
QRectF BudgetStrip::overrunPlate() const
{
    const QFontMetricsF metrics(overrunFont());
    QRectF plate(0, 0, metrics.horizontalAdvance(overrunText()) + 8, metrics.height());
    plate.moveCenter(overrunArea().center());
    if (plate.right() > width())
        plate.moveRight(width() - sideMargin);
    if (plate.left() < 0)
        plate.moveLeft(sideMargin);
    return plate;
}

void BudgetStrip::drawOverrun(QPainter& painter) const
{
    if (m_schedule.overrun() == Seconds{0})
        return;
    const QColor red = overrunColour(isDark(palette()));
    painter.fillRect(overrunArea(), red);
    painter.fillRect(overrunArea(), QBrush(textColourOn(red), Qt::FDiagPattern));
}

void BudgetStrip::drawOverrunWords(QPainter& painter) const
{
    if (m_schedule.overrun() == Seconds{0})
        return;
    const QColor red = overrunColour(isDark(palette()));
    painter.fillRect(overrunPlate(), red);
    painter.setPen(textColourOn(red));
    painter.setFont(overrunFont());
    painter.drawText(overrunPlate(), Qt::AlignCenter, overrunText());
    painter.setFont(font());
}

}  // namespace moderato
