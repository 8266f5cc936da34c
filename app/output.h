#pragma once

#include "app/exit.h"

#include <QJsonObject>
#include <QString>

namespace moderato {

/// Writes text to standard output. Control characters in it, which a stranger's file may hold, stay harmless.
Exit print(const QString& text);

/// Writes JSON to standard output, indented.
Exit print(const QJsonObject& json);

/// Says in one line on standard error why the program ends, and hands the status on.
Exit complain(Exit status, const QString& message);

}  // namespace moderato
