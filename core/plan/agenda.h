#pragma once

#include "core/plan/segment.h"

namespace moderato {

/// A headed group of segments, with a time budget of its own if it has one.
struct Part {
    PartId id;
    QString title;
    std::optional<Seconds> budget;

    bool operator==(const Part&) const = default;
};

/// One way to fill a session. The segments stand in the order of the session; a part's segments stand together.
struct Agenda {
    AgendaId id;
    QString name;
    QString note;  ///< who proposed it, why it was chosen or parked
    QList<Part> parts;
    QList<Segment> segments;

    bool operator==(const Agenda&) const = default;
};

}  // namespace moderato
