#pragma once

#include "core/report/report.h"
#include "ui/report/pageformat.h"

#include <QColor>
#include <QImage>
#include <QLineF>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <variant>

namespace moderato {

// Everything on a page lies in points (1/72 inch) from its upper left corner.

/// One line of text.
struct PlacedText {
    std::shared_ptr<const QTextLayout> layout;  ///< `fontScale` times as large as in points
    int line = 0;
    QRectF box;          ///< as wide as the text
    qreal baseline = 0;  ///< from the box's top
    qreal zoom = 1;      ///< how many times as large as it was laid out it stands on the page

    QString text() const;
};

/// A rectangle of one colour, hatched if a second one is given.
struct PlacedRect {
    QRectF box;
    QColor colour;
    QColor hatch;  ///< invalid: none
};

struct PlacedRule {
    QLineF line;
    QColor colour;
    qreal width = 0.5;
    bool dashed = false;
};

struct PlacedImage {
    QRectF box;
    QImage image;
};

using Placed = std::variant<PlacedText, PlacedRect, PlacedRule, PlacedImage>;

/// Where a thing lies on its page.
QRectF boxOf(const Placed& placed);

struct Page {
    QList<Placed> items;

    /// The lines of text in the order in which they were placed.
    QStringList texts() const;
};

/// A heading, for the outline of the document.
struct Bookmark {
    QString title;
    int level = 1;
    int page = 0;  ///< from 0
    qreal top = 0;
};

/// A report on paper: geometry alone, to be looked at or painted.
struct Pages {
    QSizeF size;
    QList<Page> pages;  ///< at least one
    QList<Bookmark> bookmarks;
};

struct Look;

/// Lays a report out. Rows are not split unless they are taller than a page, a table's column titles come again on
/// each of its pages, and neither a heading nor a table's last row is left alone. Where the last page would hold a line or two, all is set
/// a little smaller if that saves the page. Needs a QGuiApplication.
Pages layOut(const Report& report, const PageFormat& format);

/// The same with the look of the report's theme, for many reports of one theme.
Pages layOut(const Report& report, const PageFormat& format, const Look& look);

}  // namespace moderato
