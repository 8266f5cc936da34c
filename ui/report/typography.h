#pragma once

#include "core/report/report.h"

#include <QColor>
#include <QFont>

namespace moderato {

/// The kinds of text on a page, each with its size.
enum class Type { Title, Section, Kicker, Body, ColumnTitle, PartTitle, Verdict, Figure, Caption };

/// The inks and tints of a page beside the colours of kinds; readable on white paper and in grey.
namespace paper {
inline const QColor ink = QColor::fromRgb(0xff16202c);
inline const QColor quietInk = QColor::fromRgb(0xff566270);
inline const QColor accent = QColor::fromRgb(0xff14264a);
inline const QColor rule = QColor::fromRgb(0xffd3dae2);
inline const QColor tint = QColor::fromRgb(0xffeef2f7);
inline const QColor alertTint = QColor::fromRgb(0xfffbe9ec);
}  // namespace paper

/// The size of a kind of text, in points.
qreal sizeOf(Type type);

/// The ink of a text.
QColor inkOf(Emphasis emphasis);

/// Fonts are made this much larger than on the page, and painted as much smaller: Qt rounds sizes to whole pixels.
constexpr int fontScale = 20;

/// The font for a text, `fontScale` times its size on the page, with the families that its scripts need.
QFont fontFor(const QString& text, Type type, Emphasis emphasis);

}  // namespace moderato
