#pragma once

#include "core/result.h"

namespace moderato {

/// The number that marks an SQLite file as an event file: "Mdrt".
constexpr quint32 applicationId = 0x4d64'7274;

/// The version of the tables that this program reads and writes.
constexpr quint32 formatVersion = 4;

/// The bytes at the beginning of an SQLite file that say what it is.
constexpr qint64 headerSize = 100;

/// No event comes near this size; a larger file is not read.
constexpr qint64 largestEventFile = qint64{1} << 30;

/// Looks at what kind of file this is without giving it to SQLite, so that a stranger's file stays untouched. Returns the
/// version of its tables; the error says what it is instead of an event file that is whole by its own account.
Result<quint32> checkHeader(const QString& path);

}  // namespace moderato
