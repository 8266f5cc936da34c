#pragma once

#include <QByteArray>
#include <QStringList>

namespace moderato {

/// By this Excel knows that the file is UTF-8.
inline constexpr const char* csvByteOrderMark = "\xef\xbb\xbf";

/// The text with an apostrophe before it where a spreadsheet would take it for a formula.
QString withoutFormula(const QString& text);

/// A row of CSV (RFC 4180, UTF-8, CRLF at its end). No cell of it is a formula.
QByteArray csvRow(const QStringList& cells);

}  // namespace moderato
