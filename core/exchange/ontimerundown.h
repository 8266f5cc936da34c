#pragma once

#include "core/report/sheetinput.h"

#include <QString>

namespace moderato {

/// One entry of a rundown of Ontime: an event, or the group that holds the ones after it which name it as their parent.
struct OntimeEntry {
    bool group = false;
    QString id;
    QString parent;  ///< the group's id; empty if it lies in none
    QString cue;     ///< its number
    QString title;
    QString colour;          ///< "#rrggbb"
    QString note;            ///< who speaks, and the questions
    bool linkStart = false;  ///< begins when the one before ends
    bool skip = false;
    Seconds start{0};     ///< from midnight of the session's first day
    Seconds duration{0};  ///< of a group its budget
    Seconds gap{0};       ///< since the latest end before it; negative for an overlap
    // What Ontime keeps in fields of our own.
    QString speakers;
    QString floor;
    QString cues;
};

/// How long before an event's end Ontime shows it in other colours.
constexpr Seconds ontimeWarning = minutes(2);
constexpr Seconds ontimeDanger = minutes(1);

/// The agenda as a rundown, in its order, each group before what is in it.
QList<OntimeEntry> ontimeRundown(const SheetInput& input);

/// A time from midnight as Ontime knows it, which counts on from 0:00 on the next day.
Seconds ontimeOfDay(Seconds sinceMidnight);

}  // namespace moderato
