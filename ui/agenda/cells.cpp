#include "ui/agenda/cells.h"

#include "core/plan/clock.h"
#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/report/clocktext.h"
#include "core/timing/panel.h"
#include "ui/parts/icons.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/screenclock.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QFont>
#include <QPainter>
#include <QPixmap>

namespace moderato {
namespace {

QString shownMoment(const Session& session, Seconds offset)
{
    const std::optional<QDateTime> clock = clockAt(session, offset);
    return clock ? timeOfDay(clock->time(), screenClock()) : offsetText(offset);
}

/// A small square in the kind's colour, with the floor's pattern for the floor.
QPixmap kindChip(Kind kind)
{
    const bool dark = isDark(QApplication::palette());
    QPixmap chip(14, 14);
    QPainter painter(&chip);
    painter.setPen(QApplication::palette().color(QPalette::Base));
    painter.setBrush(kindColour(kind, dark));
    painter.drawRect(chip.rect().adjusted(0, 0, -1, -1));
    if (kind == Kind::Floor)
        painter.fillRect(chip.rect(), QBrush(textColourOn(floorColour(dark)), floorPattern()));
    return chip;
}

QVariant bold()
{
    QFont font;
    font.setBold(true);
    return font;
}

QVariant italic()
{
    QFont font;
    font.setItalic(true);
    return font;
}

/// The colour of a figure that is over; the figure says so in words as well.
QVariant alert()
{
    return overrunColour(isDark(QApplication::palette()));
}

QVariant alignment(AgendaModel::Column column)
{
    return QVariant::fromValue((AgendaModel::isFigure(column) ? Qt::AlignTrailing : Qt::AlignLeading) |
                               Qt::AlignVCenter);
}

}  // namespace

QVariant SegmentCell::data(AgendaModel::Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(column);
    case Qt::EditRole:
        return editValue(column);
    case Qt::ToolTipRole:
        return tip(column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::DecorationRole:
        if (column == AgendaModel::KindOf)
            return kindChip(segment.kind);
        if (column == AgendaModel::Start && segment.fixedStart)
            return drawnIcon(Glyph::Pin);
        return column == AgendaModel::Title ? sign() : QVariant();
    case Qt::FontRole:
        return segment.parked ? italic() : QVariant();
    case Qt::ForegroundRole:
        return column == AgendaModel::Duration && times.budget.overAllocation() > Seconds{0} ? alert()
                                                                                             : QVariant();
    case Qt::AccessibleTextRole:
        return AgendaModel::tr("%1: %2").arg(segment.title, spokenText(column));
    default:
        return {};
    }
}

QString SegmentCell::text(AgendaModel::Column column) const
{
    switch (column) {
    case AgendaModel::Start:
        return startText();
    case AgendaModel::Title:
        return segment.ifTimeAllows ? AgendaModel::tr("%1 (if time allows)").arg(segment.title)
                                    : segment.title;
    case AgendaModel::KindOf:
        return kindName(segment.kind);
    case AgendaModel::Duration:
        return durationText();
    case AgendaModel::Turns:
        return turnsText();
    case AgendaModel::Floor:
        return floorText();
    case AgendaModel::Lead:
        return personName(event, segment.lead);
    case AgendaModel::LeadTime:
        return leadTimeText();
    case AgendaModel::ColumnCount:
        break;
    }
    return {};
}

/// The text, with what an icon says beside it.
QString SegmentCell::spokenText(AgendaModel::Column column) const
{
    const bool isFixed = column == AgendaModel::Start && segment.fixedStart && !segment.parked;
    return isFixed ? AgendaModel::tr("%1, fixed").arg(text(column)) : text(column);
}

QVariant SegmentCell::editValue(AgendaModel::Column column) const
{
    switch (column) {
    case AgendaModel::Start:
        return fixedStartText();
    case AgendaModel::Title:
        return segment.title;
    case AgendaModel::KindOf:
        return static_cast<int>(segment.kind);
    case AgendaModel::Duration:
        return formatDuration(times.budget.duration);
    case AgendaModel::Turns:
        return segment.turns.isEmpty() ? QString() : formatRounds(segment.turns.first().rounds);
    case AgendaModel::Floor:
        return formatDuration(segment.floorReserve);
    case AgendaModel::Lead:
        return segment.lead.toString();
    case AgendaModel::LeadTime:
        return formatDuration(segment.leadTime);
    default:
        return {};
    }
}

QString SegmentCell::tip(AgendaModel::Column column) const
{
    QStringList lines = ownFindings();
    if (column == AgendaModel::Start && segment.fixedStart)
        lines.append(
            AgendaModel::tr("Starts at a fixed time: %1").arg(shownMoment(session, *segment.fixedStart)));
    if (column == AgendaModel::Start)
        lines.append(AgendaModel::tr("From %1 to %2 after the session's start")
                         .arg(formatDuration(times.start), formatDuration(times.end())));
    if (column == AgendaModel::Turns) {
        for (const Turn& turn : segment.turns)
            lines.append(
                AgendaModel::tr("%1: %2").arg(personName(event, turn.person), formatRounds(turn.rounds)));
        if (segment.turns.isEmpty())
            lines.append(AgendaModel::tr("Nobody has a turn here. Add speakers in the inspector."));
    }
    if (column == AgendaModel::Lead || column == AgendaModel::LeadTime)
        lines.append(segment.lead.isNull()
                         ? AgendaModel::tr("Nobody leads this segment.")
                         : AgendaModel::tr("Led by %1").arg(personName(event, segment.lead)));
    if (column == AgendaModel::Duration)
        lines.append(AgendaModel::tr("Needed: %1").arg(formatDuration(times.budget.demand)));
    return lines.join(u'\n');
}

QStringList SegmentCell::ownFindings() const
{
    QStringList messages;
    for (const Finding& finding : findings)
        if (finding.place.segment == segment.id)
            messages.append(finding.message);
    return messages;
}

/// The sign of the worst that was found about the segment.
QVariant SegmentCell::sign() const
{
    std::optional<Severity> worst;
    for (const Finding& finding : findings)
        if (finding.place.segment == segment.id && (!worst || finding.severity < *worst))
            worst = finding.severity;
    return worst ? QVariant(drawnIcon(*worst)) : QVariant();
}

QString SegmentCell::startText() const
{
    if (segment.parked)
        return AgendaModel::tr("parked");
    return shownMoment(session, times.start);
}

/// As it is typed: on the clock, or as an offset. One before the session's start, which no offset says, is empty.
QString SegmentCell::fixedStartText() const
{
    if (!segment.fixedStart || (!session.start && *segment.fixedStart < Seconds{0}))
        return {};
    return shownMoment(session, *segment.fixedStart);
}

QString SegmentCell::durationText() const
{
    const QString duration = formatDuration(times.budget.duration);
    if (times.budget.overAllocation() > Seconds{0})
        return AgendaModel::tr("%1 (needs %2)").arg(duration, formatDuration(times.budget.demand));
    if (segment.asLongAsNeeded)
        return AgendaModel::tr("%1 as needed").arg(duration);
    return duration;
}

QString SegmentCell::turnsText() const
{
    if (segment.turns.isEmpty())
        return {};
    const auto count = static_cast<int>(segment.turns.size());
    const QList<Seconds>& first = segment.turns.first().rounds;
    const bool alike = std::all_of(segment.turns.cbegin(), segment.turns.cend(),
                                   [&first](const Turn& turn) { return turn.rounds == first; });
    if (!alike)
        return AgendaModel::tr("%n speaker(s), %1", nullptr, count).arg(formatDuration(times.budget.rounds));
    if (first.isEmpty())
        return AgendaModel::tr("%n speaker(s) in conversation", nullptr, count);
    return AgendaModel::tr("%1 × (%2)").arg(count).arg(formatRounds(first));
}

QString SegmentCell::floorText() const
{
    if (segment.kind == Kind::Floor)
        return formatDuration(times.budget.floor);
    if (segment.floorReserve == Seconds{0})
        return {};
    if (times.budget.floor < segment.floorReserve)
        return AgendaModel::tr("%1 of %2")
            .arg(formatDuration(times.budget.floor), formatDuration(segment.floorReserve));
    return formatDuration(segment.floorReserve);
}

QString SegmentCell::leadTimeText() const
{
    return segment.leadTime > Seconds{0} ? formatDuration(segment.leadTime) : QString();
}

QVariant PartCell::data(AgendaModel::Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(column);
    case Qt::EditRole:
        if (column == AgendaModel::Title)
            return part.title;
        return part.budget ? formatDuration(*part.budget) : QString();
    case Qt::ToolTipRole:
        return column == AgendaModel::Duration
                   ? AgendaModel::tr("The part's span and its budget; edit to set the budget.")
                   : QString();
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::FontRole:
        return bold();
    case Qt::BackgroundRole:
        return QApplication::palette().color(QPalette::Button);
    case Qt::ForegroundRole:
        return column == AgendaModel::Duration && times.over() > Seconds{0} ? alert() : QVariant();
    default:
        return {};
    }
}

QString PartCell::text(AgendaModel::Column column) const
{
    switch (column) {
    case AgendaModel::Start:
        return shownMoment(session, times.start);
    case AgendaModel::Title:
        return part.title;
    case AgendaModel::KindOf:
        return AgendaModel::tr("Part");
    case AgendaModel::Duration:
        if (!part.budget)
            return formatDuration(times.span());
        if (times.over() > Seconds{0})
            return AgendaModel::tr("%1 of %2, %3 over")
                .arg(formatDuration(times.span()), formatDuration(*part.budget),
                     formatDuration(times.over()));
        return AgendaModel::tr("%1 of %2").arg(formatDuration(times.span()), formatDuration(*part.budget));
    default:
        return {};
    }
}

}  // namespace moderato
