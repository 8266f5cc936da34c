#pragma once

#include "core/result.h"
#include "ui/report/links.h"
#include "ui/report/paint.h"

#include <QByteArray>

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

/// Gives a painted PDF its properties, an outline, live links and text that can be found and copied, and takes off it all
/// that would differ from one time to the next.
Result<QByteArray> finishPdf(const QByteArray& painted, const PdfExtras& extras);

}  // namespace moderato
