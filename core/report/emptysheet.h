#pragma once

#include "core/report/report.h"
#include "core/report/sheet.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// A report of this sheet with title, subject, footer and first heading, and nothing under it.
Report emptySheet(const SheetInput& input, Sheet sheet);

/// The session's title; "Untitled session" for one without.
QString sessionTitle(const Session& session);

/// The segment's title, else what kind it is.
QString segmentTitle(const Segment& segment);

/// When, where, in which format, and within what limit.
QList<Fact> sessionFacts(const SheetInput& input);

/// A label and one line.
Fact plainFact(const QString& label, const QString& text, bool wide = false);

/// True if the agenda has a segment that is not parked.
bool hasPlan(const Agenda& agenda);

/// Why there is nothing to show of an agenda without a plan.
Note noPlan(const Agenda& agenda);

/// A line that says what is missing.
Note quietNote(const QString& text);

}  // namespace moderato
