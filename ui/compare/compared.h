#pragma once

#include "core/plan/matching.h"
#include "ui/parts/desk.h"

#include <QUuid>

namespace moderato {

/// What one column of a comparison shows: an agenda of today, or what a named version holds.
struct CompareChoice {
    AgendaId
        agenda;     ///< of today; null for a version, which shows what is on the desk, else its chosen agenda
    QUuid version;  ///< null for today

    bool isNull() const { return agenda.isNull() && version.isNull(); }
    bool operator==(const CompareChoice&) const = default;
};

/// A choice with its name for people.
struct CompareOption {
    CompareChoice choice;
    QString name;

    bool operator==(const CompareOption&) const = default;
};

/// One column of a comparison, with what follows from its agenda.
struct ComparedSide {
    Event event;
    AgendaAssessment assessment;
    QString name;
    bool isToday = false;  ///< its agenda can be edited

    const Session& session() const;
    const Agenda& agenda() const;
};

/// Two agendas set against each other.
struct Compared {
    ComparedSide first;
    ComparedSide second;
    Matching matching;
};

/// What there is to compare on a desk. Versions are read once.
class CompareSource final {
public:
    explicit CompareSource(Desk& desk) : m_desk(desk) {}

    /// The alternatives of the shown session, then the named versions, the newest first.
    QList<CompareOption> options() const;

    /// The column of this choice; fails if it can't be read or does not hold the shown session.
    Result<ComparedSide> side(const CompareOption& option);

private:
    Result<Event> version(QUuid id);

    Desk& m_desk;
    QHash<QUuid, Event> m_versions;
};

/// The word for a column as it lies on the screen: "left" or "right", also where one reads from right to left.
QString columnWord(bool isFirst);

}  // namespace moderato
