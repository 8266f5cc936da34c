#pragma once

#include "core/live/review.h"
#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

// What the sheet made afterwards says of times. The input is the plan that was run, as it stood at the end.

/// "2:00 late", "on time", "1:00 early".
QString latenessText(Seconds late);

/// A moment by the machine's clock: "30 November 2022, 10:02".
QString dayAndTime(const QDateTime& moment);

/// The segment's title, else its kind.
QString segmentTitle(const SegmentReview& segment);

/// Beginning, end and limit against the plan, in words.
QList<Fact> actualFacts(const SheetInput& input, const Review& review);

/// When it ended, in a sentence.
Note endNote(const Review& review);

/// Segment by segment what was planned and what was.
Table plannedAndActual(const SheetInput& input, const Review& review);

/// Where the overrun came from, and its sum.
Table overrunTable(const SheetInput& input, const Review& review);

}  // namespace moderato
