#pragma once

#include <QByteArrayView>
#include <QVariant>

#include <optional>

namespace moderato {

/// The values of a record in SQLite's record format, of which any byte may be wrong: null, qint64, double, QString or
/// QByteArray. A text that is none, and values that are cut off, come as QByteArray. None if the bytes are no record.
std::optional<QVariantList> readRecord(QByteArrayView bytes);

}  // namespace moderato
