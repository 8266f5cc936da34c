#pragma once

#include "core/result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace moderato {

/// Puts the bytes into a file, whole or not at all: what was there before stays until all of them are on the disk.
Done writeFile(const QString& path, const QByteArray& bytes);

/// The same for what is too much to be held in memory: `fill` writes it to the device; if it fails, so does this.
Done writeFile(const QString& path, const std::function<Done(QIODevice& device)>& fill);

}  // namespace moderato
