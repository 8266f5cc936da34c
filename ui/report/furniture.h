#pragma once

#include "ui/report/look.h"
#include "ui/report/pages.h"

namespace moderato {

/// What every page has around its content: the theme's header with its logo, the footer, the page's number.
class Furniture final {
public:
    /// For a page of this size, with texts so many times as large.
    Furniture(const Report& report, const Look& look, QSizeF page, qreal zoom);

    /// What is left for the content.
    QRectF content() const { return m_content; }

    /// Number from 0.
    void addTo(Page& page, int number, int count) const;

private:
    void layHeader(const Report& report);
    QRectF logoBox() const;
    qreal layFooter(const QString& text);

    const Look& m_look;
    QSizeF m_page;
    qreal m_zoom;
    QRectF m_content;
    QList<Placed> m_items;
    qreal m_footerTop = 0;
};

}  // namespace moderato
