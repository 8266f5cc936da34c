#pragma once

#include "app/exit.h"
#include "app/selection.h"
#include "core/timing/finding.h"

namespace moderato {

struct CheckOptions {
    QString file;
    Selection selection;  ///< without any: the chosen agenda of every session
    std::optional<Severity> failOn;
    bool fixes = false;     ///< in words: also what would mend each finding; JSON always has it
    bool why = false;       ///< in words: also why each check matters; JSON always has it
    bool accepted = false;  ///< in words: also what was accepted, and why; JSON always has it
    bool json = false;
};

/// Shows what the checks find, most severe first.
Exit check(const CheckOptions& options);

}  // namespace moderato
