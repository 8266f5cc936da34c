#pragma once

#include "core/plan/lookup.h"
#include "core/timing/budget.h"

namespace moderato {

/// Which people the speaking matrix lists.
enum class MatrixScope {
    Speakers,  ///< the session's panellists, and whoever has a turn in the agenda
    Session,   ///< everybody who takes part in the session or has a turn in the agenda
    Event,     ///< everybody in the event
};

/// In which order it lists them.
enum class MatrixOrder { AsInEvent, ByMinutes, ByConstituency, ByName };

/// The turns of one person in one segment, in their order; none if the person does not speak there.
struct MatrixTurns {
    QList<QList<Seconds>> rounds;  ///< of each turn
    bool operator==(const MatrixTurns&) const = default;
};

/// A segment as a column of the matrix.
struct MatrixColumn {
    SegmentId segment;
    QString title;
    bool parked = false;  ///< its rounds count in nobody's budget
    bool asLongAsNeeded = false;
    SegmentBudget budget;
    Seconds rounds{0};  ///< the sum of the column, whatever the segment's kind
};

/// A person as a row of the matrix.
struct MatrixRow {
    PersonId person;
    QString name;
    QString constituency;
    Seconds speaking{0};       ///< the budget in the agenda (rule 7), parked segments left out
    Seconds longestRound{0};   ///< among the same rounds
    QList<MatrixTurns> turns;  ///< one a column
};

/// What the matrix of an agenda shows.
struct MatrixTable {
    QList<MatrixColumn> columns;
    QList<MatrixRow> rows;
    Seconds mostSpeaking{0};         ///< the largest budget among the rows
    Seconds longestIntervention{0};  ///< the policy's; 0: none
};

/// The people to list, in this order.
QList<PersonId> matrixPeople(const Event& event, const Session& session, const Agenda& agenda,
                             MatrixScope scope, MatrixOrder order);

/// The matrix of these people; who is not in the event is left out. Its columns are the segments that can have turns, in the
/// order of the agenda: all but the floor's, breaks, polls and buffers, unless somebody has a turn there.
MatrixTable matrixTable(const Event& event, const Session& session, const Agenda& agenda,
                        const QList<PersonId>& people);

}  // namespace moderato
