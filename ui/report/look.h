#pragma once

#include "core/plan/theme.h"

#include <QColor>
#include <QImage>

namespace moderato {

/// The inks and tints of a page beside the colours of kinds; readable on white paper and in grey.
namespace paper {
inline const QColor ink = QColor::fromRgb(0xff16202c);
inline const QColor quietInk = QColor::fromRgb(0xff566270);
inline const QColor accent = QColor::fromRgb(0xff14264a);
inline const QColor rule = QColor::fromRgb(0xffd3dae2);
inline const QColor tint = QColor::fromRgb(0xffeef2f7);
inline const QColor alertTint = QColor::fromRgb(0xfffbe9ec);
}  // namespace paper

/// What a theme comes to on paper: colours that can be seen and read, a font that is there, a logo that is whole.
struct Look {
    QColor accent = paper::accent;      ///< of the rule of a title
    QColor headingInk = paper::accent;  ///< of headings and links
    QColor tint = paper::tint;          ///< behind the headings of parts
    QString family;                     ///< before our own; empty: none
    QImage logo;                        ///< null: none
    bool rightToLeft = false;           ///< of the sheet that is set, not of the theme
};

/// An accent too light for text colours rules and tints only, one that is as good as white nothing. A font that is not
/// installed or must not be embedded, and a logo that can't be read, are left out. Needs a QGuiApplication.
Look lookOf(const Theme& theme);

/// How much darker than white paper a colour is, from 1 to 21 as WCAG counts; text needs 4.5.
qreal contrastOnPaper(const QColor& colour);

}  // namespace moderato
