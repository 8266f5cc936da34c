#pragma once

#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinewords.h"

#include <QSet>

namespace moderato {

/// All that the timeline shows, as values: what is painted follows from it and a palette alone.
struct TimelineScene {
    Session session;
    Agenda agenda;
    Schedule schedule;
    TimelineLayout layout;
    QHash<PersonId, QString> names;
    QSet<SegmentId> selected;
    SegmentId current;
    TimeStyle style = TimeStyle::Offset;
    qreal scale = 1;  ///< pixels per second
    bool hasFocus = false;
    QSet<SegmentId> dragged;
    std::optional<DropPlace> drop;     ///< where they would go
    std::optional<Forecast> forecast;  ///< if the spread is shown

    TimelineWords words() const { return {session, style}; }
};

}  // namespace moderato
