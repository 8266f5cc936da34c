#pragma once

#include "core/timing/fixing.h"

namespace moderato {

// Makers of fixes: each offers the ways to mend one kind of finding, the gentlest first.

void mendOverLimit(Fixing& fixing);
void mendNoBuffer(Fixing& fixing);
void mendOverrunRisk(Fixing& fixing);
void mendLockedOverLimit(Fixing& fixing);
void mendUnusedTime(Fixing& fixing);
void mendUnreachableStart(Fixing& fixing);
void mendGap(Fixing& fixing);
void mendPartOverBudget(Fixing& fixing);
void mendPartUnderBudget(Fixing& fixing);

void mendOverAllocated(Fixing& fixing);
void mendSlack(Fixing& fixing);
void mendUnderLeast(Fixing& fixing);
void mendOverMost(Fixing& fixing);
void mendZeroDuration(Fixing& fixing);

void mendFloorShare(Fixing& fixing);
void mendFloorUnheard(Fixing& fixing);
void mendFloorLate(Fixing& fixing);
void mendNoOnlineFloor(Fixing& fixing);

void mendPanelTooLittleTime(Fixing& fixing);
void mendPanelTooManyPeople(Fixing& fixing);
void mendPanellistWithoutTurn(Fixing& fixing);
void mendInterventionLong(Fixing& fixing);
void mendInterventionShort(Fixing& fixing);
void mendSpeakingSpread(Fixing& fixing);

void mendSpeakerAbsent(Fixing& fixing);
void mendNotConfirmed(Fixing& fixing);
void mendChairOnPanel(Fixing& fixing);

void mendQuestionUnasked(Fixing& fixing);
void mendNoWrapUp(Fixing& fixing);

}  // namespace moderato
