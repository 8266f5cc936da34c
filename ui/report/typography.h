#pragma once

#include "core/report/report.h"
#include "ui/report/look.h"

#include <QColor>
#include <QFont>

namespace moderato {

/// The kinds of text on a page, each with its size.
enum class Type {
    Title,
    Section,
    Kicker,
    Prose,
    Body,
    ColumnTitle,
    PartTitle,
    Verdict,
    Figure,
    Caption,
    Card
};

/// The size of a kind of text, in points.
qreal sizeOf(Type type);

/// The ink of a text, whatever the theme.
QColor inkOf(Emphasis emphasis);

/// The ink of a text of this kind.
QColor inkOf(Type type, Emphasis emphasis, const Look& look);

/// Fonts are made this much larger than on the page, and painted as much smaller: Qt rounds sizes to whole pixels.
constexpr int fontScale = 20;

/// The font for a text, `fontScale` times its size on the page, with the families that its scripts need.
QFont fontFor(const QString& text, Type type, Emphasis emphasis, const Look& look);

}  // namespace moderato
