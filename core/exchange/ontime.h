#pragma once

#include "core/report/sheetinput.h"
#include "core/result.h"

#include <QByteArray>

namespace moderato {

// The plan for Ontime, a program with which stage crews run a show. Parts become groups, segments become events that are
// linked to the one before where they follow it; parked segments are skipped. Without a date the show begins at
// midnight. Neither holds internal notes or ways to reach people.

/// The agenda as an Ontime project (JSON). Fails for an unknown session or agenda.
Result<QByteArray> toOntimeProject(const Event& event, const SessionId& session, const AgendaId& agenda);

/// The agenda as a spreadsheet (XLSX) with the headings that Ontime imports.
Result<QByteArray> toOntimeTable(const SheetInput& input);

}  // namespace moderato
