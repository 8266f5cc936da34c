#pragma once

#include "core/edit/locate.h"

namespace moderato {

/// Edits of the questions that a segment puts. Whoever is asked must be one of the event's people.

/// Adds a question at the end of the segment's questions.
Result<Event> addQuestion(Event event, SegmentId segment, const Question& fresh);

/// Replaces the text of a question and whom it is asked of; the id says which.
Result<Event> setQuestion(Event event, SegmentId segment, const Question& question);
Result<Event> removeQuestion(Event event, SegmentId segment, QuestionId question);

/// Moves a question one place up (-1) or down (+1); at the end nothing changes.
Result<Event> shiftQuestion(Event event, SegmentId segment, QuestionId question, int direction);

}  // namespace moderato
