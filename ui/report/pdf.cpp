#include "ui/report/pdf.h"

#include "ui/report/paint.h"
#include "ui/report/pdffinish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace moderato {
namespace {

constexpr int resolution = 1200;

/// What Qt paints: the pages and their fonts, and little else.
struct DrawnPdf {
    QByteArray bytes;
    QList<CopyTexts> copies;  ///< of each page
};

Result<DrawnPdf> draw(const Pages& pages, const PageFormat& format)
{
    DrawnPdf drawn;
    QBuffer buffer(&drawn.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout(format.pageLayout());
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(
            QCoreApplication::translate("Pdf", "The PDF could not be drawn; is there memory left?"));
    painter.scale(resolution / pointsPerInch, resolution / pointsPerInch);
    for (const Page& page : pages.pages) {
        if (!drawn.copies.isEmpty())
            writer.newPage();
        drawn.copies.append(paint(painter, page));
    }
    painter.end();
    return drawn;
}

}  // namespace

Result<QByteArray> toPdf(const Report& report, const PageFormat& format)
{
    const Pages pages = layOut(report, format);
    const Result<DrawnPdf> drawn = draw(pages, format);
    if (!drawn)
        return failure(drawn.error().message);
    return finishPdf(drawn->bytes, {report, pages, drawn->copies});
}

}  // namespace moderato
