#pragma once

#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>

namespace moderato {

/// The paper that a report is laid out for.
struct PageFormat {
    QPageSize::PageSizeId paper = QPageSize::A4;
    bool landscape = false;

    bool operator==(const PageFormat&) const = default;

    /// As painters and printers want it: no margins, since the layout keeps its own.
    QPageLayout pageLayout() const
    {
        return QPageLayout(QPageSize(paper), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                           QMarginsF());
    }
};

}  // namespace moderato
