#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// The sums of two agendas of a session against each other, with the difference in words.
Table comparedSums(const SheetInput& ours, const SheetInput& theirs);

/// The agenda's name; "Untitled agenda" for one without.
QString agendaTitle(const Agenda& agenda);

}  // namespace moderato
