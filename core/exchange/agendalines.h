#pragma once

#include "core/plan/time.h"

#include <QList>
#include <QString>

#include <optional>

namespace moderato {

/// A line of an agenda as people write it, taken to pieces.
struct AgendaLine {
    int number = 0;       ///< in its text, from 1
    int indent = 0;       ///< how far its words begin from the left
    int heading = 0;      ///< how many marks of a Markdown heading it has
    bool item = false;    ///< a number or bullet, a time or a duration says that it is an item of the agenda
    bool marked = false;  ///< a number or bullet stands in front of it
    bool bullet = false;
    bool belowNumber = false;  ///< numbered as a part of the item before, "2.1"
    bool timed = false;
    bool struck = false;              ///< crossed out
    bool row = false;                 ///< of a table
    bool columnTitles = false;        ///< the first row of a table
    QString title;                    ///< without all of that
    QString words;                    ///< all that it says behind its mark
    QString aside;                    ///< what else a row of a table says
    std::optional<Seconds> duration;  ///< as it says itself, or as its two clock times do
    std::optional<Seconds> least;     ///< the shorter of two durations that it says
    std::optional<Seconds> start;     ///< the time of day at which it begins
    std::optional<Seconds> ofAbove;   ///< the duration of what stands above it is all that it says
    std::optional<Seconds> inFront;   ///< a duration with which its title begins
    std::optional<Seconds> slot;  ///< between two clock times in it, which may be those of the whole session
};

/// A duration as people write it by itself: "5 min", "40 minutes", and all that parseDuration knows.
std::optional<Seconds> agendaDuration(const QString& text);

/// A time of day, "9:30", "0930", "9h30" or "2 pm", as time since midnight; none of what is no such time.
std::optional<Seconds> agendaTime(const QString& text);

/// From one time of day to another, past midnight or past noon by a clock with 12 hours; none if that would be very
/// long.
std::optional<Seconds> timeBetween(Seconds start, Seconds end);

/// The lines of a text but the empty ones. "10:00-10:40 Panel", "10 min - Panel", "2. Panel (40 minutes)", "Panel 40:00"
/// and the rows of Markdown tables are read alike; links and bold type of Markdown become their words. Numbers in
/// brackets are minutes, and four digits times of day, where most lines have them.
QList<AgendaLine> agendaLines(const QString& text);

/// How long each of the lines takes: what it says, else the time until the next one begins; none where neither is known.
QList<std::optional<Seconds>> durationsOf(const QList<AgendaLine>& lines);

}  // namespace moderato
