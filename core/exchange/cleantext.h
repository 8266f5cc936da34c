#pragma once

#include <QString>

namespace moderato {

/// A text as any format can hold it: line ends of all kinds are "\n"; control characters and code points that are no
/// characters are left out, half a surrogate pair becomes U+FFFD.
QString cleanText(const QString& text);

/// The address as a web link may hold it, in ASCII, if it is an http, https or mailto one; else empty, so that nothing
/// that a reader clicks on runs a script or opens a file.
QString webAddress(const QString& link);

}  // namespace moderato
