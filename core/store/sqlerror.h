#pragma once

#include "core/result.h"

namespace moderato {

/// What an SQLite result code (primary or extended) means to somebody who works on the file, and what to do.
Error sqlError(int code, const QString& path);

}  // namespace moderato
