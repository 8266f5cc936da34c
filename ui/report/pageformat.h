#pragma once

#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>

namespace moderato {

/// The paper that a report is laid out for, and how large its reader wants it.
struct PageFormat {
    QPageSize::PageSizeId paper = QPageSize::A4;
    bool landscape = false;
    int percent = 100;  ///< of the size that a report is made for: 150 for large print

    bool operator==(const PageFormat&) const = default;

    /// As painters and printers want it: no margins, since the layout keeps its own.
    QPageLayout pageLayout() const
    {
        return QPageLayout(QPageSize(paper), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                           QMarginsF());
    }
};

}  // namespace moderato
