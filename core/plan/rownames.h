#pragma once

#include "core/plan/roworder.h"

namespace moderato {

/// Says in words what the rows and values of one state of an event are.
class RowNames final {
public:
    explicit RowNames(const RowStates& rows);

    bool contains(RowId id) const { return m_rows.contains(id); }

    /// The row by its title, person or text alone, such as "Part 1"; never empty.
    QString name(RowId id) const;

    /// The same with its kind: Segment "Part 1".
    QString text(RowId id) const;

    /// The same with all that it lies in: Segment "Part 1" in "Inward first" of "Main session".
    QString place(RowId id) const;

    /// The same without an agenda that is the only one of its session, and a session that is the only one.
    QString shortPlace(RowId id) const;

    /// A field's value: durations as m:ss, shares in per cent, people by name, enumerations by their words, none and
    /// empty as such.
    QString value(const QString& kind, const QString& field, const QJsonValue& value) const;

private:
    QString field(RowId id, const char* name) const;
    bool isOnlyOne(RowId id) const;

    RowStates m_rows;
    RowLists m_lists;
};

/// Segment "Part 1" in "Inward first" of "Main session"; empty for an id that the event does not hold.
QString placeText(const Event& event, RowId id);

/// As RowNames::value.
QString valueText(const QString& kind, const QString& field, const QJsonValue& value, const Event& event);

}  // namespace moderato
