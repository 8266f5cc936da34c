#pragma once

#include "ui/report/pages.h"

#include <QStringList>

#include <optional>

class QPainter;

namespace moderato {

/// Points are the measure of all pages.
constexpr qreal pointsPerInch = 72;

/// For each text object that was painted, in their order, what has to be copied in its place; none where its glyphs
/// say it by themselves.
using CopyTexts = QList<std::optional<QString>>;

/// Paints a page in points; the painter's scale makes them pixels.
CopyTexts paint(QPainter& painter, const Page& page);

}  // namespace moderato
