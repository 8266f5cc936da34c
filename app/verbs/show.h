#pragma once

#include "app/exit.h"
#include "app/selection.h"

namespace moderato {

struct ShowOptions {
    QString file;
    Selection selection;
    bool json = false;
};

/// Shows the schedule of one agenda: times, speakers, budgets, floor.
Exit show(const ShowOptions& options);

}  // namespace moderato
