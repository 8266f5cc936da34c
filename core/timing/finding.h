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
    QString subject;  ///< what tells findings of one code in one place apart; empty where there is but one
    QString where;    ///< the place in words: the segment's, part's or agenda's name
    QString message;  ///< what is wrong, with the figures, for people
    QList<Figure> figures;
    std::optional<QString> accepted;  ///< why it was accepted as it is; none if it was not

    /// The finding's identity over time: its code, the ids of its place and its subject.
    QString key() const;
    /// The figure with this name; 0 if there is none.
    qint64 figure(const char* name) const;
    bool is(const char* other) const;
};

/// True if the finding has this severity or a worse one, and was not accepted.
bool standsAt(const Finding& finding, Severity severity);

/// Most severe first, what was accepted last; otherwise as they are.
void sortBySeverity(QList<Finding>& findings);

/// "1 error, 2 warnings": how many of each stand.
QString countsText(const QList<Finding>& findings);

}  // namespace moderato
