#pragma once

#include "core/timing/checks.h"

namespace moderato {

/// Too little time: the panel is larger than the floor's share allows, and a smaller one would fit (rule 8).
QList<Finding> findTooLittleTimeForPanel(const CheckInput& input);

/// Too many people: the panel is larger than the policy's largest, whether or not the clock allows it (rule 8).
QList<Finding> findTooManyPeople(const CheckInput& input);

/// A panel intervention is shorter than the policy's shortest.
QList<Finding> findShortInterventions(const CheckInput& input);

/// A panel intervention is longer than the policy's longest.
QList<Finding> findLongInterventions(const CheckInput& input);

/// The panellist with the least speaking time has less than the policy's share of what the one with the most has.
QList<Finding> findSpeakingSpread(const CheckInput& input);

}  // namespace moderato
