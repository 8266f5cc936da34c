#pragma once

#include "core/plan/event.h"

#include <QRect>

namespace moderato {

/// Where one session stands in the overview.
struct GridSession {
    SessionId session;
    QRect rect;  ///< null without a date until the list of those is laid out
};

/// A heading in the overview: a day, a room, or the sessions without a date.
struct GridHeading {
    QString text;
    QRect rect;
};

/// The whole hours of a day.
struct GridHour {
    QString text;
    int y = 0;
    int width = 0;
};

/// Where everything stands: day below day, in each a column for every room that is used on it, the time downwards; the
/// sessions without a date below them. Left to right; a view mirrors it.
struct DayGrid {
    QList<GridSession> sessions;  ///< by day, room and time
    QList<GridHeading> days;
    QList<GridHeading> rooms;
    QList<GridHour> hours;
    QSize size;
};

/// What a grid is laid out by, in pixels.
struct GridMeasures {
    int width = 1000;       ///< of the view
    int lineHeight = 16;    ///< of the font
    int hourWidth = 48;     ///< of the column of hours
    int leastColumn = 120;  ///< of a room
    double perMinute = 0.8;
};

/// Lays out the event's sessions. Days go by the date on the wall where each session is held.
DayGrid layOutDays(const Event& event, const GridMeasures& measures);

/// The session at this point; null if there is none.
SessionId sessionAt(const DayGrid& grid, const QPoint& point);

/// The nearest session from this one into a direction (one of -1, 0, 1 on each axis); itself if there is none.
SessionId sessionTowards(const DayGrid& grid, SessionId from, int right, int down);

}  // namespace moderato
