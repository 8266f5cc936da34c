#pragma once

#include <Qt>
#include <QtGlobal>

#include <optional>

namespace moderato {

/// What a key asks of the timeline.
enum class TimelineCommand {
    Next,
    Previous,
    ExtendNext,
    ExtendPrevious,
    First,
    Last,
    All,
    Later,    ///< the segment one place on
    Earlier,  ///< one place back
    Longer,
    Shorter,
    LongerFinely,
    ShorterFinely,
    Park,  ///< or bring back
    Edit,
    Forget,
    ZoomIn,
    ZoomOut,
    ZoomToFit,
};

/// What a key with these modifiers means; none if the timeline has no use for it. Mirrored, time runs to the left, and the
/// arrows with it.
std::optional<TimelineCommand> timelineCommand(int key, Qt::KeyboardModifiers modifiers, bool mirrored);

}  // namespace moderato
