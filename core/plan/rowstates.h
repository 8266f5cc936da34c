#pragma once

#include "core/plan/diff.h"
#include "core/plan/event.h"
#include "core/result.h"

#include <QHash>
#include <QJsonObject>

namespace moderato {

/// One row of an event by itself: its kind (the table that holds it in the file), what it lies in, at which place of its
/// list, and its own fields as JSON. History, named versions and merges look at events this way.
struct RowState {
    QString kind;
    QUuid parent;  ///< null for the event itself
    int position = 0;
    QJsonObject fields;

    bool operator==(const RowState&) const = default;
};

/// All rows of an event by their ids.
using RowStates = QHash<RowId, RowState>;

RowStates rowStates(const Event& event);

/// The same where the rows of another state of the event are at hand: they share what both states have in common, so that
/// the cost follows what differs.
RowStates rowStates(const Event& event, const Event& other, const RowStates& rowsOfOther);

/// Puts an event together again. Fields that a row lacks get their defaults, fields and kinds that are not known are
/// passed over. The error says what lies in nothing or can't be read; whether the event is valid is not looked at.
Result<Event> eventFrom(const RowStates& rows);

/// The keys of a row's place beside those of its fields.
inline const QString parentKey = QStringLiteral("parent");
inline const QString positionKey = QStringLiteral("position");

/// What became of one row. Both states hold "parent", "position" and the row's fields; of a row that is there before and
/// after only those that differ. None: the row was not there.
struct RowChange {
    RowId id;
    QString kind;
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;

    bool operator==(const RowChange&) const = default;
};

/// What differs between two states of one event, row by row; takes time in proportion to what was touched.
QList<RowChange> rowChanges(const Event& before, const Event& after);

/// The same where the difference is at hand.
QList<RowChange> rowChanges(const Event& before, const Event& after, const BothWays& difference);

/// In which direction changes are applied.
enum class Way { Forth, Back };

/// Takes one row from one state to another. False, and nothing done, if the row is not there but should be, or the other
/// way round.
bool applyChange(RowStates& rows, const RowChange& change, Way way);

/// True if the row is, field by field, in the state that the change leads away from.
bool leadsFrom(const RowStates& rows, const RowChange& change, Way way);

/// The event after the changes, or as it was before them. Fails if they do not belong to this state of the event.
Result<Event> withChanges(const Event& event, const QList<RowChange>& changes, Way way);

}  // namespace moderato
