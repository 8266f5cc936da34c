#pragma once

#include <QString>

namespace moderato {

/// The word for people of a kind of row: "segment". Empty for a kind that is not known.
QString kindWord(const QString& kind);

/// The same of several: "segments".
QString kindsWord(const QString& kind);

/// The word for people of a row's field by its name in the file, or of what the row lies in: "planned duration". The
/// inspector and the agenda call it the same. Empty for a field that is not known.
QString fieldWord(const QString& kind, const QString& field);

}  // namespace moderato
