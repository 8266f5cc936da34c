#pragma once

#include <Qt>

namespace moderato {

/// How the stage display looks on this machine; kept in the settings, never in an event file.
struct StageSettings {
    bool mirrored = false;       ///< the whole picture, for the glass of a teleprompter
    bool rightToLeft = false;    ///< by default as the program's language
    bool reducedMotion = false;  ///< no flashing: a frame stands still instead

    bool operator==(const StageSettings&) const = default;
};

StageSettings readStageSettings();
void writeStageSettings(const StageSettings& settings);

}  // namespace moderato
