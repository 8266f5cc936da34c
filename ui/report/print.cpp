#include "ui/report/print.h"

#include "ui/report/paint.h"
#include "ui/report/typesetter.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

PageFormat formatOf(const QPagedPaintDevice& device, int percent)
{
    const QPageLayout asked = device.pageLayout();
    return {asked.pageSize().id(), asked.orientation() == QPageLayout::Landscape, percent};
}

}  // namespace

Done print(const Report& report, QPagedPaintDevice& device)
{
    return print(ReportSequence{1, [&report](int) { return report; }}, device);
}

Done print(const ReportSequence& reports, QPagedPaintDevice& device, const Progress& progress, int percent)
{
    Typesetter typesetter(formatOf(device, percent));
    QPainter painter;
    if (!painter.begin(&device))
        return failure(
            Words::tr("The printer can't be reached; choose another one, or export a PDF and print that."));
    const qreal scale = device.logicalDpiX() / pointsPerInch;
    painter.scale(scale, scale);
    bool isFirst = true;
    for (int i = 0; i < reports.count; ++i) {
        for (const Page& page : typesetter.layOut(reports.at(i)).pages) {
            if (!isFirst && !device.newPage())
                return failure(Words::tr("The printer takes no more pages; is there paper in it?"));
            isFirst = false;
            paint(painter, page);
        }
        if (progress && !progress(i + 1, reports.count))
            return failure(Words::tr("Printing was stopped before the last page."));
    }
    return {};
}

}  // namespace moderato
