#pragma once

#include "core/result.h"

#include <QByteArray>

namespace moderato {

/// Puts the bytes into a file, whole or not at all: what was there before stays until all of them are on the disk.
Done writeFile(const QString& path, const QByteArray& bytes);

}  // namespace moderato
