#pragma once

#include <QString>

#include <optional>

namespace moderato {

/// Opens the window on this file, on the sample event if there is none, and runs until it is closed. The application
/// object must exist. Returns its exit status.
int runWindow(const std::optional<QString>& file);

}  // namespace moderato
