#pragma once

#include "core/live/face.h"

#include <QColor>

namespace moderato {

/// The colours of a clock, the same in light and dark surroundings: a hall is dimmed, and a white screen would dazzle.
/// All inks are at least 7 to 1 on their ground.
struct StageColours {
    QColor ground;
    QColor ink;     ///< what matters
    QColor faint;   ///< what stands beside it
    QColor signal;  ///< the ring, and the plate of the level's word
    QColor track;   ///< the part of the ring that is used up
    QColor plate;   ///< of the conductor's message
    QColor plateInk;

    bool operator==(const StageColours&) const = default;
};

StageColours stageColours(StageLevel level);

/// The same with light and dark exchanged, for a flash.
StageColours inverted(const StageColours& colours);

}  // namespace moderato
