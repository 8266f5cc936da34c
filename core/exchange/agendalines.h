#pragma once

#include "core/plan/time.h"

#include <QList>
#include <QString>

#include <optional>

namespace moderato {

/// A line of an agenda as people write it, taken to pieces.
struct AgendaLine {
    int number = 0;     ///< in its text, from 1
    int indent = 0;     ///< how far its words begin from the left
    int heading = 0;    ///< how many marks of a Markdown heading it has
    bool item = false;  ///< a number or bullet, a time or a duration says that it is an item of the agenda
    bool bullet = false;
    bool timed = false;
    QString title;                    ///< without all of that
    std::optional<Seconds> duration;  ///< as it says itself, or as its two clock times do
    std::optional<Seconds> start;     ///< the time of day at which it begins
};

/// A duration as people write it by itself: "5 min", "40 minutes", and all that parseDuration knows.
std::optional<Seconds> agendaDuration(QString text);

/// A time of day, "9:30", "9h30" or "2 pm", as time since midnight; none of what is no such time.
std::optional<Seconds> agendaTime(const QString& text);

/// The lines of a text but the empty ones. "10:00-10:40 Panel", "10 min - Panel", "2. Panel (40 minutes)" and "Panel 40:00"
/// are read alike; links and bold type of Markdown become their words.
QList<AgendaLine> agendaLines(const QString& text);

/// How long each of the lines takes: what it says, else the time until the next one begins; none where neither is known.
QList<std::optional<Seconds>> durationsOf(const QList<AgendaLine>& lines);

}  // namespace moderato
