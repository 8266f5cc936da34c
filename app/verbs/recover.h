#pragma once

#include "app/exit.h"

#include <QString>

namespace moderato {

struct RecoverOptions {
    QString file;
    QString output;
    bool json = false;
};

/// Makes a new event file of what can be read of a damaged one, and tells what could not be. Never overwrites, and leaves
/// the damaged file as it is.
Exit recoverEvent(const RecoverOptions& options);

}  // namespace moderato
