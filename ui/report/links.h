#pragma once

#include "ui/report/pages.h"

namespace moderato {

/// A place on a page that leads to an address.
struct PlacedLink {
    QRectF box;
    QString target;
    QColor ink = {};
};

/// True for addresses that are safe to follow: http, https and mailto.
bool isLiveLink(const QString& target);

/// The links in a line of text; only live ones are laid out as such.
QList<PlacedLink> linksIn(const PlacedText& text);

QList<PlacedLink> linksOn(const Page& page);

}  // namespace moderato
