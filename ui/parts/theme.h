#pragma once

#include <QApplication>
#include <QPalette>

namespace moderato {

enum class ColourMode { Light, Dark };

/// Gives the application its look: Fusion with our own palette, which Qt 6.4 can't ask the system for.
void applyTheme(QApplication& application, ColourMode theme);

/// True if text in this palette is lighter than what it stands on.
bool isDark(const QPalette& palette);

}  // namespace moderato
