#include "ui/compare/comparecells.h"

#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/report/clocktext.h"
#include "ui/parts/screenclock.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CompareCells)
};

QString speakersText(const ComparedSide& side, const Segment& segment)
{
    QStringList speakers;
    for (const Turn& turn : segment.turns) {
        const QString name = personName(side.event, turn.person);
        speakers.append(turn.rounds.isEmpty() ? name
                                              : Words::tr("%1 %2").arg(name, formatRounds(turn.rounds)));
    }
    if (!segment.lead.isNull())
        speakers.append(Words::tr("lead: %1").arg(personName(side.event, segment.lead)));
    return speakers.join(Words::tr(", "));
}

/// By the clock, as the outline shows it, where the session has a start.
QString startText(const ComparedSide& side, Seconds at)
{
    const Session& session = side.session();
    return session.start ? clockText(session, at, screenClock()) : offsetText(at);
}

QString shownIfAny(Seconds value)
{
    return value > Seconds{0} ? formatDuration(value) : QString();
}

}  // namespace

QString cellText(const ComparedSide& side, const Segment& segment, const SegmentTimes& times,
                 CompareCell cell)
{
    switch (cell) {
    case CompareCell::Start:
        return segment.parked ? Words::tr("parked") : startText(side, times.start);
    case CompareCell::Title:
        return segment.title.isEmpty() ? Words::tr("Untitled segment") : segment.title;
    case CompareCell::Duration:
        return formatDuration(times.budget.duration);
    case CompareCell::Speakers:
        return speakersText(side, segment);
    case CompareCell::Floor:
        return shownIfAny(times.budget.floor);
    }
    Q_UNREACHABLE();
}

QString cellText(const ComparedSide& side, const Part& part, const PartTimes& times, CompareCell cell)
{
    switch (cell) {
    case CompareCell::Start:
        return startText(side, times.start);
    case CompareCell::Title:
        return part.title.isEmpty() ? Words::tr("Untitled part") : part.title;
    case CompareCell::Duration:
        return part.budget
                   ? Words::tr("%1 of %2").arg(formatDuration(times.span()), formatDuration(*part.budget))
                   : formatDuration(times.span());
    case CompareCell::Speakers:
    case CompareCell::Floor:
        return {};
    }
    Q_UNREACHABLE();
}

bool showsAny(CompareCell cell, const QStringList& fields)
{
    static const QHash<CompareCell, QStringList> shown{
        {CompareCell::Start, {QStringLiteral("fixed_start_seconds"), QStringLiteral("parked")}},
        {CompareCell::Title, {QStringLiteral("title"), QStringLiteral("kind"), QStringLiteral("part")}},
        {CompareCell::Duration,
         {QStringLiteral("planned_seconds"), QStringLiteral("as_long_as_needed"),
          QStringLiteral("least_seconds"), QStringLiteral("most_seconds"), QStringLiteral("budget_seconds")}},
        {CompareCell::Speakers,
         {QStringLiteral("turns"), QStringLiteral("lead"), QStringLiteral("lead_seconds")}},
        {CompareCell::Floor, {QStringLiteral("floor_reserve_seconds")}}};
    const QStringList names = shown.value(cell);
    return std::any_of(fields.cbegin(), fields.cend(),
                       [&names](const QString& field) { return names.contains(field); });
}

QString markText(CompareMark mark)
{
    switch (mark) {
    case CompareMark::Same:
        return Words::tr("= same");
    case CompareMark::Changed:
        return Words::tr("≠ changed");
    case CompareMark::Moved:
        return Words::tr("↕ moved");
    case CompareMark::ChangedAndMoved:
        return Words::tr("≠↕ changed, moved");
    case CompareMark::OnlyFirst:
        return Words::tr("− only %1").arg(columnWord(true));
    case CompareMark::OnlySecond:
        return Words::tr("+ only %1").arg(columnWord(false));
    }
    Q_UNREACHABLE();
}

QColor markColour(CompareMark mark, bool dark)
{
    switch (mark) {
    case CompareMark::Same:
        return {};
    case CompareMark::Changed:
    case CompareMark::ChangedAndMoved:
        return QColor::fromRgb(dark ? 0xff4a3d16 : 0xfffdf0cc);
    case CompareMark::Moved:
        return QColor::fromRgb(dark ? 0xff1f3a5c : 0xffe0ecfb);
    case CompareMark::OnlyFirst:
        return QColor::fromRgb(dark ? 0xff56282a : 0xfffbe2e0);
    case CompareMark::OnlySecond:
        return QColor::fromRgb(dark ? 0xff1f4630 : 0xffdff3e4);
    }
    Q_UNREACHABLE();
}

}  // namespace moderato
