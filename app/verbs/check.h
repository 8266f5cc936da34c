#pragma once

#include "app/exit.h"
#include "app/selection.h"
#include "core/timing/finding.h"

namespace moderato {

struct CheckOptions {
    QString file;
    Selection selection;  ///< without any: the chosen agenda of every session
    std::optional<Severity> failOn;
    bool json = false;
};

/// Shows what the checks find, most severe first.
Exit check(const CheckOptions& options);

}  // namespace moderato
