#pragma once

#include "core/exchange/sessionmaker.h"

namespace moderato {

/// Puts those whom a cell names into the segment: "Ann Lee (youth) 3 + 2; Bo Li", or a name a line.
void addSpeakers(SessionMaker& maker, Segment& segment, const QString& cell);

/// Who leads it: "Ann Lee (moderator)".
void setLead(SessionMaker& maker, Segment& segment, const QString& cell);

/// A question a line: "What next? (to Ann Lee, Bo Li)".
void addQuestions(SessionMaker& maker, Segment& segment, const QString& cell);

/// What to do when, one a line: "7:00 timekeeper: Show the card"; a line of another form goes into the note.
void addCues(SessionMaker& maker, Segment& segment, const QString& cell);

}  // namespace moderato
