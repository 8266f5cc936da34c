#pragma once

#include "core/plan/event.h"

namespace moderato {

enum class Severity { Error, Warning, Advice };

template <>
struct EnumWords<Severity> {
    static constexpr std::array words{"error", "warning", "advice"};
};

/// The severity's name for people, translated.
QString severityName(Severity severity);

/// What a finding is about: the ids from the session down to where it lies; null ones are wider places.
struct Place {
    SessionId session;
    AgendaId agenda;
    PartId part;
    SegmentId segment;
    PersonId person;

    bool operator==(const Place&) const = default;
};

/// One figure of a finding: its name in JSON (with its unit), and its value in that unit.
struct Figure {
    const char* name;
    qint64 value;
};

/// One thing that the checks found.
struct Finding {
    const char* code = "";  ///< stable, such as "over-limit"
    Severity severity = Severity::Warning;
    Place place;
    QString where;    ///< the place in words: the segment's, part's or agenda's name
    QString message;  ///< what is wrong, with the figures, for people
    QList<Figure> figures;

    /// The finding's identity over time: its code and the ids of its place.
    QString key() const;
    /// The figure with this name; 0 if there is none.
    qint64 figure(const char* name) const;
};

}  // namespace moderato
