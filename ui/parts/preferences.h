#pragma once

#include "core/plan/duration.h"

#include <QString>

namespace moderato {

/// What the user set once for all events; kept in the settings of the machine, never in an event file.
struct Preferences {
    QString timeZone;                               ///< IANA name for new sessions; empty: the machine's
    bool letterPaper = false;                       ///< Letter instead of A4
    QList<Seconds> rounds{minutes(3), minutes(2)};  ///< what a new panellist gets (the call's 3 + 2)
    int zoomPercent = 100;                          ///< of all text on the screen, 75 to 200

    bool operator==(const Preferences&) const = default;
};

constexpr int smallestZoom = 75;
constexpr int largestZoom = 200;

/// What is kept; where nothing is, or nothing sound, the defaults. Letter is the default where inches are used.
Preferences readPreferences();
void writePreferences(const Preferences& preferences);

/// Gives all text of the application its size, in percent of the usual one.
void applyZoom(int percent);

}  // namespace moderato
