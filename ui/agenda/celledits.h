#pragma once

#include "ui/agenda/agendamodel.h"

namespace moderato {

/// What the history calls the edit of a cell in this column of the row with this title.
QString editLabel(int column, const QString& title);

/// The event with a part's cell edited; none if the value is not one for it.
std::optional<Result<Event>> partEdited(const Event& event, AgendaId agenda, PartId part, int column,
                                        const QVariant& value);

/// The event with a segment's cell edited; none if the value is not one for it. A time of day means that of the day
/// nearest to where the segment stands in the schedule.
std::optional<Result<Event>> segmentEdited(const Event& event, const Session& session, const Segment& segment,
                                           Seconds scheduledStart, int column, const QVariant& value);

}  // namespace moderato
