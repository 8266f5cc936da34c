#pragma once

#include <QString>

#include <optional>

namespace moderato {

class ReadAhead;

/// Opens the window on this file, on the sample event if there is none, and runs until the last window is closed. `readAhead` may have
/// read it already. The application object must exist. Returns its exit status.
int runWindow(const std::optional<QString>& file, ReadAhead& readAhead);

}  // namespace moderato
