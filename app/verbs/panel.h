#pragma once

#include "app/arguments.h"
#include "app/exit.h"
#include "core/timing/panel.h"

namespace moderato {

struct PanelOptions {
    PanelTerms terms{.rounds = {}, .fixed = minutes(10)};    ///< of each table, but for the rounds
    QList<QList<Seconds>> rounds{{minutes(3), minutes(2)}};  ///< a table each, at least one
    Share floorShare = Policy().floorShare;
    SizeRange sizes;
    bool json = false;
};

/// Shows what panels of several sizes leave to the floor, and which is the largest that leaves enough.
Exit showPanelSizes(const PanelOptions& options);

}  // namespace moderato
