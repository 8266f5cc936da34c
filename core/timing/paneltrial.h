#pragma once

#include "core/timing/panel.h"

namespace moderato {

/// What a panel of another size is tried with: today's plan, to begin with.
struct PanelTrial {
    PanelTerms terms;
    Share floorShare;
    int size = 0;              ///< how many people are on the panel today
    bool sharesRounds = true;  ///< all of them have these rounds; else most have
};

/// The trial of an agenda's whole panel, against the session's limit and the policy's floor share. What else is spoken
/// in rounds counts as fixed.
PanelTrial panelTrial(const Session& session, const Agenda& agenda);

/// The trial of one segment's panel, against its duration: fixed is the lead's own time, wanted its floor reserve. Slack
/// is free for either.
PanelTrial panelTrial(const Session& session, const Segment& segment);

}  // namespace moderato
