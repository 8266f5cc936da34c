#pragma once

#include "core/result.h"
#include "ui/report/paint.h"

#include <QByteArray>

namespace moderato {

/// What a PDF should say beside what is painted in it.
struct PdfExtras {
    const Report& report;     ///< its title, subject, author, language and direction
    const Pages& pages;       ///< for the outline
    QList<CopyTexts> copies;  ///< what to copy from each page's text objects
};

/// Gives a painted PDF its properties, an outline and text that can be found and copied, and takes off it all that
/// would differ from one time to the next.
Result<QByteArray> finishPdf(const QByteArray& painted, const PdfExtras& extras);

}  // namespace moderato
