#pragma once

#include "ui/report/pages.h"

#include <QList>
#include <QString>

class QPainter;

namespace moderato {

/// Points are the measure of all pages.
constexpr qreal pointsPerInch = 72;

/// What has to be copied in the place of a text object whose glyphs do not say it by themselves.
struct CopyText {
    int object = 0;  ///< its place among the text objects of its page, in the order of painting
    QString text;
};
using CopyTexts = QList<CopyText>;

/// Paints a page in points; the painter's scale makes them pixels.
CopyTexts paint(QPainter& painter, const Page& page);

}  // namespace moderato
