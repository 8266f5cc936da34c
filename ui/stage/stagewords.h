#pragma once

#include "core/live/face.h"

namespace moderato {

/// All that the face shows, as sentences for a screen reader.
QString stageDescription(const StageFace& face);

/// What of it a screen reader says again when it changes: all but what changes every second.
QStringList stageNews(const StageFace& face);

}  // namespace moderato
