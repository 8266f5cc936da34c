#pragma once

#include "core/timing/checks.h"

namespace moderato {

// What a session that has a plan still lacks. Without a plan these are silent.

QList<Finding> findNoChair(const CheckInput& input);
QList<Finding> findNoModerator(const CheckInput& input);
QList<Finding> findNoRapporteur(const CheckInput& input);
QList<Finding> findNoTimekeeper(const CheckInput& input);

/// A panel segment puts no question.
QList<Finding> findPanelsWithoutQuestion(const CheckInput& input);

/// A question is asked of nobody.
QList<Finding> findUnaskedQuestions(const CheckInput& input);

/// No segment in the plan sums up.
QList<Finding> findNoWrapUp(const CheckInput& input);

/// The session says of no outcome that it expects it.
QList<Finding> findNoOutcome(const CheckInput& input);

/// The session or a segment in the plan has no title.
QList<Finding> findMissingTitles(const CheckInput& input);

/// The session's title is longer than the policy's longest, counted in characters.
QList<Finding> findLongTitle(const CheckInput& input);

}  // namespace moderato
