#pragma once

#include "core/result.h"
#include "ui/report/links.h"
#include "ui/report/paint.h"

class QIODevice;

namespace moderato {

/// What a page should have beside what is painted on it.
struct PageExtras {
    CopyTexts copies;
    QList<PlacedLink> links;
};

/// What a PDF should say beside what is painted in it.
struct PdfExtras {
    QString title = {};
    QString subject = {};
    QString author = {};
    QString language = {};  ///< BCP 47 tag
    bool rightToLeft = false;
    QSizeF size = {};  ///< of its pages
    QList<Bookmark> bookmarks = {};
    QList<PageExtras> pages = {};
};

/// Gives the PDF that is painted in a file its properties, an outline, live links and text that can be found and copied,
/// takes off it all that would differ from one time to the next, and writes it to the device.
Done finishPdf(const QString& painted, const PdfExtras& extras, QIODevice& device);

}  // namespace moderato
