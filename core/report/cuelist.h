#pragma once

#include "core/report/report.h"
#include "core/report/sheetinput.h"

namespace moderato {

/// Something to do at a moment of the session.
struct CueEntry {
    Seconds at{0};
    qsizetype segment = 0;  ///< its place in the agenda
    std::optional<Kind> kind;
    QList<TextLine> lines;
};

/// The cues for these roles of what is in the plan; with several roles each says whose it is.
QList<CueEntry> cuesFor(const SheetInput& input, const QList<Role>& roles);

/// The moments at which the floor opens, with its minutes and for how many people there is room.
QList<CueEntry> floorOpenings(const SheetInput& input);

/// What is to do in the order of time, with clock and offset; equal moments as they are.
Table cueTable(const SheetInput& input, QList<CueEntry> entries);

/// The clock with the offset below; the offset alone without a start.
TableCell momentCell(const SheetInput& input, Seconds at);

/// "room for 7 contributions of 2:00"; empty if the policy has no length for one or there is no room.
QString floorRoomText(const SheetInput& input, Seconds floor);

}  // namespace moderato
