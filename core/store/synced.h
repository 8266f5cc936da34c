#pragma once

#include "core/result.h"

namespace moderato {

/// Has a file that was just made, and its entry in the folder, on the disk when it returns.
Done synced(const QString& path);

}  // namespace moderato
