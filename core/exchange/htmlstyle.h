#pragma once

#include "core/plan/theme.h"

namespace moderato {

/// The style sheet of an HTML file: for screens of any width, light and dark, and for paper.
QString htmlStyle(const Theme& theme);

}  // namespace moderato
