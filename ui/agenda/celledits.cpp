#include "ui/agenda/celledits.h"

#include "core/edit/segments.h"
#include "core/edit/sessions.h"
#include "core/edit/turns.h"
#include "core/plan/duration.h"
#include "ui/parts/screenclock.h"
#include "ui/parts/segmentnames.h"

namespace moderato {
namespace {

using Edited = std::optional<Result<Event>>;

Edited startEdited(const Event& event, const Session& session, const Segment& segment, Seconds scheduledStart,
                   const QString& text)
{
    if (text.trimmed().isEmpty())
        return setFixedStart(event, segment.id, std::nullopt);
    const Seconds around = segment.fixedStart.value_or(scheduledStart);
    const std::optional<Seconds> start = offsetFromText(text, session, around, screenClock());
    return start ? Edited(setFixedStart(event, segment.id, *start)) : std::nullopt;
}

Edited roundsEdited(const Event& event, SegmentId segment, const QString& text)
{
    const Result<QList<Seconds>> rounds = parseRounds(text);
    return rounds ? Edited(setAllRounds(event, segment, *rounds)) : std::nullopt;
}

Edited durationEdited(const Event& event, SegmentId segment, int column, const QString& text)
{
    const Result<Seconds> duration = parseDuration(text);
    if (!duration)
        return std::nullopt;
    if (column == AgendaModel::Floor)
        return setFloorReserve(event, segment, *duration);
    if (column == AgendaModel::LeadTime)
        return setLeadTime(event, segment, *duration);
    return setPlanned(event, segment, *duration);
}

}  // namespace

QString editLabel(int column, const QString& title)
{
    switch (column) {
    case AgendaModel::Start:
        return AgendaModel::tr("Change fixed start");
    case AgendaModel::Title:
        return AgendaModel::tr("Rename %1").arg(shortTitle(title));
    case AgendaModel::KindOf:
        return AgendaModel::tr("Change kind");
    case AgendaModel::Duration:
        return AgendaModel::tr("Change duration");
    case AgendaModel::Turns:
        return AgendaModel::tr("Change rounds");
    case AgendaModel::Floor:
        return AgendaModel::tr("Change floor reserve");
    case AgendaModel::Lead:
        return AgendaModel::tr("Change lead");
    default:
        return AgendaModel::tr("Change lead's time");
    }
}

Edited partEdited(const Event& event, AgendaId agenda, PartId part, int column, const QVariant& value)
{
    if (column == AgendaModel::Title)
        return setPartTitle(event, agenda, part, value.toString());
    if (value.toString().trimmed().isEmpty())
        return setPartBudget(event, agenda, part, std::nullopt);
    const Result<Seconds> duration = parseDuration(value.toString());
    return duration ? Edited(setPartBudget(event, agenda, part, *duration)) : std::nullopt;
}

Edited segmentEdited(const Event& event, const Session& session, const Segment& segment,
                     Seconds scheduledStart, int column, const QVariant& value)
{
    switch (column) {
    case AgendaModel::Start:
        return startEdited(event, session, segment, scheduledStart, value.toString());
    case AgendaModel::Title:
        return setTitle(event, segment.id, value.toString());
    case AgendaModel::KindOf:
        return setKind(event, segment.id,
                       static_cast<Kind>(std::clamp(value.toInt(), 0, enumCount<Kind>() - 1)));
    case AgendaModel::Turns:
        return roundsEdited(event, segment.id, value.toString());
    case AgendaModel::Lead:
        return setLead(event, segment.id, PersonId::fromString(value.toString()));
    default:
        return durationEdited(event, segment.id, column, value.toString());
    }
}

}  // namespace moderato
