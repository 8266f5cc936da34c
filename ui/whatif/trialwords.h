#pragma once

#include "core/timing/paneltrial.h"

namespace moderato {

/// The largest panel that is tried.
constexpr int largestTried = 15;

/// What the panel leaves, with what that was reckoned with: "With 25:00 fixed and 3 + 2 each, seven people leave 30:00 to
/// the floor, a third of 90:00."
QString trialSentence(const PanelTrial& trial);

/// Whether that is what the floor should have, and how many people leave it that.
QString trialVerdict(const PanelTrial& trial);

/// That the panel is larger than the policy's largest, whatever it leaves; empty if it is not.
QString policyWarning(const PanelTrial& trial, const Policy& policy);

/// One size of a panel, for a tip: "7 people: panel 35:00, floor 30:00 (33 %)".
QString sizeText(const PanelTrial& trial, int size);

/// How much of the limit that is: "a third", "33 %".
QString fractionText(Seconds part, Seconds whole);

}  // namespace moderato
