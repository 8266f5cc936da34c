#pragma once

#include "core/report/handouts.h"
#include "ui/report/pageformat.h"
#include "ui/report/pages.h"

#include <QAbstractScrollArea>

namespace moderato {

/// Shows reports page by page as they will be printed. A report that did not change is not laid out again.
class PageView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// How large pages are shown: as wide as the view, whole, or a fixed share of their size on paper.
    enum class Fit { Width, Page, Percent };

    explicit PageView(QWidget* parent = nullptr);

    /// Shows these reports; what stands at the top stays there as far as it can.
    void show(const ReportSequence& reports, const PageFormat& format);

    int pageCount() const { return static_cast<int>(m_places.size()); }
    /// The page that takes most of the view, from 0; -1 if there is none.
    int currentPage() const;
    void goTo(int page);
    /// The first page of a report.
    int firstPageOf(int report) const;

    void setFit(Fit fit);
    Fit fit() const { return m_fit; }
    /// In percent of the size on paper, from 25 to 400.
    int zoom() const;
    void setZoom(int percent);

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct LaidOut {
        Report report;
        Pages pages;
    };
    /// One page: of which report, and where it stands, in points from the first page's top.
    struct PagePlace {
        qsizetype report = 0;
        qsizetype page = 0;
        qreal top = 0;
        QSizeF size;
    };

    void place();
    void fitScale();
    void updateBars();
    void tellCurrent();
    qreal pixelsPerPoint() const;
    QRectF rectOf(const PagePlace& place) const;
    qreal widest() const;
    void paintPage(QPainter& painter, const PagePlace& place) const;

    QList<LaidOut> m_reports;
    PageFormat m_format;
    QList<PagePlace> m_places;
    Fit m_fit = Fit::Width;
    qreal m_scale = 1;  // of the size on paper
    int m_current = -1;
};

}  // namespace moderato
