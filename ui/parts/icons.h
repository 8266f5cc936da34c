#pragma once

#include "core/timing/finding.h"

#include <QIcon>

namespace moderato {

/// What an icon shows.
enum class Glyph { None, New, Open, Copy, Export, Undo, Redo, Add, Duplicate, Delete, Up, Down, More, Pin };

/// An icon drawn in the palette's text colour, the same on every machine and sharp at any size; null for None.
QIcon drawnIcon(Glyph glyph);

/// The sign of a severity, each in a colour and a shape of its own: a disc with a cross, a triangle, a disc with an i.
QIcon drawnIcon(Severity severity);

}  // namespace moderato
