#pragma once

#include "app/exit.h"
#include "app/selection.h"
#include "core/timing/fit.h"

namespace moderato {

struct FitOptions {
    QString file;
    Selection selection;
    FitTerms terms;
    bool dryRun = false;
    bool json = false;
};

/// Makes an agenda of the file fit its session's limit with the least change, and tells what it did. Where it can't, it
/// changes nothing, tells why, and ends with Exit::Found.
Exit fitAgenda(const FitOptions& options);

}  // namespace moderato
