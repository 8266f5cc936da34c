#pragma once

#include <QImage>

namespace moderato {

/// A logo's image, no finer than a page can show; null if it is none, broken, or unreasonably large.
QImage readLogo(const QByteArray& bytes);

}  // namespace moderato
