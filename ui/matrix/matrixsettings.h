#pragma once

#include "ui/matrix/matrixtable.h"

#include <optional>

namespace moderato {

/// How the user wants the speaking matrix; kept in the settings of the machine. Widths are in digits of the font, so that
/// they hold at every zoom; none: as wide as there is room.
struct MatrixSettings {
    MatrixScope scope = MatrixScope::Speakers;
    MatrixOrder order = MatrixOrder::AsInEvent;
    bool balance = true;
    std::optional<int> constituencyWidth;
    std::optional<int> segmentWidth;  ///< of all segments alike
};

/// What is kept; where nothing is, or nothing sound, the defaults.
MatrixSettings readMatrixSettings();
void writeMatrixSettings(const MatrixSettings& settings);

}  // namespace moderato
