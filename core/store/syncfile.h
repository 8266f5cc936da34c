#pragma once

#include "core/result.h"

namespace moderato {

/// Returns when a finished file and its name in its folder are on the disk.
Done syncFile(const QString& path);

}  // namespace moderato
