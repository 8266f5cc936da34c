#include "ui/report/print.h"

#include "ui/report/paint.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

namespace moderato {

Done print(const Report& report, QPagedPaintDevice& device)
{
    const QPageLayout asked = device.pageLayout();
    const PageFormat format{asked.pageSize().id(), asked.orientation() == QPageLayout::Landscape};
    QPainter painter;
    if (!painter.begin(&device))
        return failure(QCoreApplication::translate(
            "Print", "The printer can't be reached; choose another one, or export a PDF and print that."));
    const qreal scale = device.logicalDpiX() / pointsPerInch;
    painter.scale(scale, scale);
    bool isFirst = true;
    for (const Page& page : layOut(report, format).pages) {
        if (!isFirst)
            device.newPage();
        isFirst = false;
        paint(painter, page);
    }
    return {};
}

}  // namespace moderato
