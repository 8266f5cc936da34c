#pragma once

class QWidget;

namespace moderato {

class Actions;

/// What a window shows while no event is open: what the program is for, and the ways to begin.
QWidget* newWelcome(const Actions& actions);

}  // namespace moderato
