#pragma once

#include "core/plan/duration.h"
#include "core/plan/words.h"

#include <QString>

namespace moderato {

/// How the screen says the time of day: as the system does, 13:05 or 1:05 PM.
enum class ClockChoice { AsSystem, Hours24, Hours12 };

template <>
struct EnumWords<ClockChoice> {
    static constexpr std::array words{"system", "24", "12"};
};

/// What the user set once for all events; kept in the settings of the machine, never in an event file.
struct Preferences {
    QString timeZone;                               ///< IANA name for new sessions; empty: the machine's
    bool letterPaper = false;                       ///< Letter instead of A4
    QList<Seconds> rounds{minutes(3), minutes(2)};  ///< what a new panellist gets (the call's 3 + 2)
    int zoomPercent = 100;                          ///< of all text on the screen, 75 to 200
    ClockChoice clock = ClockChoice::AsSystem;
    QString language;  ///< its code, "fr"; empty: the system's

    bool operator==(const Preferences&) const = default;
};

constexpr int smallestZoom = 75;
constexpr int largestZoom = 200;

/// What is kept; where nothing is, or nothing sound, the defaults. Letter is the default where inches are used.
Preferences readPreferences();
void writePreferences(const Preferences& preferences);

/// Gives all text of the application its size, in percent of the usual one.
void applyZoom(int percent);

/// Lets all windows say the time of day so.
void applyClock(ClockChoice choice);

}  // namespace moderato
