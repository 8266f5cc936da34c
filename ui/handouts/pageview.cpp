#include "ui/handouts/pageview.h"

#include "ui/report/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace moderato {
namespace {

constexpr qreal between = 14;  // points from page to page, and around them
constexpr qreal smallestScale = 0.25;
constexpr qreal largestScale = 4;
constexpr int wheelStep = 10;

}  // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setAutoFillBackground(true);
}

void PageView::show(const ReportSequence& reports, const PageFormat& format)
{
    const bool isSameFormat = format == m_format;
    m_format = format;
    QList<LaidOut> before;
    before.swap(m_reports);
    for (int i = 0; i < reports.count; ++i) {
        Report report = reports.at(i);
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&](const LaidOut& each) { return each.report == report; });
        if (isSameFormat && same != before.end()) {
            m_reports.append(*same);
            continue;
        }
        Pages pages = layOut(report, format);
        m_reports.append({std::move(report), std::move(pages)});
    }
    place();
    fitScale();
    tellCurrent();
    viewport()->update();
}

void PageView::place()
{
    m_places.clear();
    qreal top = between;
    for (qsizetype report = 0; report < m_reports.size(); ++report) {
        const Pages& pages = m_reports.at(report).pages;
        for (qsizetype page = 0; page < pages.pages.size(); ++page) {
            m_places.append({report, page, top, pages.size});
            top += pages.size.height() + between;
        }
    }
}

int PageView::currentPage() const
{
    if (m_places.isEmpty())
        return -1;
    const qreal middle = (verticalScrollBar()->value() + viewport()->height() / 3.0) / pixelsPerPoint();
    const auto after = std::upper_bound(m_places.cbegin(), m_places.cend(), middle,
                                        [](qreal at, const PagePlace& each) { return at < each.top; });
    return static_cast<int>(std::max<qsizetype>(after - m_places.cbegin() - 1, 0));
}

void PageView::goTo(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(qRound((m_places.at(page).top - between / 2) * pixelsPerPoint()));
}

int PageView::firstPageOf(int report) const
{
    const auto first = std::find_if(m_places.cbegin(), m_places.cend(),
                                    [report](const PagePlace& each) { return each.report == report; });
    return first == m_places.cend() ? -1 : static_cast<int>(first - m_places.cbegin());
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    fitScale();
    viewport()->update();
}

int PageView::zoom() const
{
    return qRound(m_scale * 100);
}

void PageView::setZoom(int percent)
{
    m_scale = std::clamp(percent / 100.0, smallestScale, largestScale);
    setFit(Fit::Percent);
}

qreal PageView::widest() const
{
    qreal width = m_format.pageLayout().fullRect(QPageLayout::Point).width();
    for (const PagePlace& each : m_places)
        width = std::max(width, each.size.width());
    return width + 2 * between;
}

/// The size of the pages follows the view, and what stood at the top of it stays there.
void PageView::fitScale()
{
    const qreal top = verticalScrollBar()->value() / pixelsPerPoint();
    const qreal perPoint = logicalDpiX() / pointsPerInch;
    const qreal across = viewport()->width() / (widest() * perPoint);
    const qreal pageHeight = m_format.pageLayout().fullRect(QPageLayout::Point).height() + between;
    const qreal down = viewport()->height() / (pageHeight * perPoint);
    if (m_fit == Fit::Width)
        m_scale = across;
    else if (m_fit == Fit::Page)
        m_scale = std::min(across, down);
    m_scale = std::clamp(m_scale, smallestScale, largestScale);
    updateBars();
    verticalScrollBar()->setValue(qRound(top * pixelsPerPoint()));
    Q_EMIT zoomChanged();
}

void PageView::updateBars()
{
    const qreal height =
        m_places.isEmpty() ? 0 : m_places.last().top + m_places.last().size.height() + between;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    verticalScrollBar()->setRange(0, std::max(0, qRound(height * pixelsPerPoint()) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0,
                                    std::max(0, qRound(widest() * pixelsPerPoint()) - viewport()->width()));
}

qreal PageView::pixelsPerPoint() const
{
    return m_scale * logicalDpiX() / pointsPerInch;
}

QRectF PageView::rectOf(const PagePlace& place) const
{
    const qreal scale = pixelsPerPoint();
    const QSizeF size = place.size * scale;
    const qreal left =
        std::max((viewport()->width() - size.width()) / 2, between * scale - horizontalScrollBar()->value());
    return {QPointF(left, place.top * scale - verticalScrollBar()->value()), size};
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PagePlace& place : std::as_const(m_places))
        if (rectOf(place).intersects(QRectF(viewport()->rect())))
            paintPage(painter, place);
}

void PageView::paintPage(QPainter& painter, const PagePlace& place) const
{
    const QRectF rect = rectOf(place);
    painter.fillRect(rect.translated(2, 2), QColor(0, 0, 0, 60));
    painter.fillRect(rect, Qt::white);
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(pixelsPerPoint(), pixelsPerPoint());
    paint(painter, m_reports.at(place.report).pages.pages.at(place.page));
    painter.restore();
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScale();
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() != Qt::ControlModifier)
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(zoom() + (event->angleDelta().y() > 0 ? wheelStep : -wheelStep));
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        goTo(0);
    else if (event->key() == Qt::Key_End)
        goTo(pageCount() - 1);
    else if (event->matches(QKeySequence::ZoomIn))
        setZoom(zoom() + wheelStep);
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(zoom() - wheelStep);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellCurrent();
}

/// What a screen reader says of the view is the page that is in it.
void PageView::tellCurrent()
{
    const int page = currentPage();
    if (page >= 0) {
        const PagePlace& place = m_places.at(page);
        setAccessibleDescription(m_reports.at(place.report).pages.pages.at(place.page).texts().join(u'\n'));
    }
    if (page == m_current)
        return;
    m_current = page;
    Q_EMIT currentPageChanged(page);
}

}  // namespace moderato
