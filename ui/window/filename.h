#pragma once

#include <QString>

namespace moderato {

/// A file name, without suffix, that says the title and that any file system takes. Never empty, and short enough for
/// a suffix and a prefix.
QString fileNameFor(const QString& title);

}  // namespace moderato
