#pragma once

#include "app/arguments.h"
#include "app/exit.h"
#include "core/timing/panel.h"

namespace moderato {

struct PanelOptions {
    PanelTerms terms{.rounds = {minutes(3), minutes(2)}, .fixed = minutes(10)};
    Share floorShare = Policy().floorShare;
    SizeRange sizes;
    bool json = false;
};

/// Shows what panels of several sizes leave to the floor, and which is the largest that leaves enough.
Exit showPanelSizes(const PanelOptions& options);

}  // namespace moderato
