#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace moderato {

/// The text of a file in UTF-8, with \n at the end of its lines; an error that names the first line which is no such text.
Result<QString> plainText(const QByteArray& bytes);

}  // namespace moderato
