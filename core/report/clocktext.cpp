#include "core/report/clocktext.h"

#include "core/plan/clock.h"
#include "core/plan/duration.h"
#include "core/report/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClockText)
};

QString rangeOf(QDate first, const QDateTime& begin, const QDateTime& end, ClockStyle style)
{
    return withDay(first, end,
                   Words::tr("%1–%2").arg(timeOfDay(begin.time(), style), timeOfDay(end.time(), style)));
}

QString dateOf(QDate date)
{
    return QLocale(languageTag()).toString(date, Words::tr("dddd, d MMMM yyyy"));
}

QString offsetFromUtc(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    const QString hours = QString::number(minutes / 60);
    const QString rest =
        minutes % 60 == 0 ? QString() : QStringLiteral(":%1").arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("UTC") + (seconds < 0 ? QChar(0x2212) : QLatin1Char('+')) + hours + rest;
}

/// The zone of a moment, "EAT"; one without a name of its own, which abbreviates to "+03", as "UTC+3".
QString shortZone(const QDateTime& moment)
{
    const QString abbreviation = moment.timeZoneAbbreviation();
    const bool named = !abbreviation.isEmpty() && abbreviation.at(0).isLetter();
    return named ? abbreviation : offsetFromUtc(moment.offsetFromUtc());
}

/// The zone of a moment with its name: "EAT (UTC+3), Africa/Addis_Ababa".
QString zoneOf(const QDateTime& moment, const QString& name)
{
    const QString zone = shortZone(moment);
    if (zone == QLatin1String("UTC"))
        return zone;
    const QString fromUtc = offsetFromUtc(moment.offsetFromUtc());
    const QString both = zone == fromUtc ? zone : Words::tr("%1 (%2)").arg(zone, fromUtc);
    return Words::tr("%1, %2").arg(both, name);
}

/// The moment by the clocks of another time zone; none if the session's moments or the zone are not known.
std::optional<QDateTime> momentIn(const Session& session, Seconds offset, const QString& timeZone)
{
    const QTimeZone zone(timeZone.toUtf8());
    const std::optional<QDateTime> moment = clockAt(session, offset);
    if (!moment || session.timeZone.isEmpty() || timeZone.isEmpty() || !zone.isValid())
        return std::nullopt;
    return moment->toTimeZone(zone);
}

}  // namespace

QString clockRange(const Session& session, Seconds from, Seconds to, ClockStyle style)
{
    const std::optional<QDateTime> begin = clockAt(session, from);
    const std::optional<QDateTime> end = clockAt(session, to);
    if (!begin || !end)
        return {};
    return rangeOf(session.start->date, *begin, *end, style);
}

QString offsetRange(Seconds from, Seconds to)
{
    return Words::tr("%1–%2").arg(offsetText(from), offsetText(to));
}

QString timeRange(const Session& session, Seconds from, Seconds to, ClockStyle style)
{
    return session.start ? clockRange(session, from, to, style) : offsetRange(from, to);
}

QString dateText(const Session& session)
{
    return session.start ? dateOf(session.start->date) : QString();
}

QString zoneText(const Session& session)
{
    const std::optional<QDateTime> start = clockAt(session, Seconds{0});
    return start && !session.timeZone.isEmpty() ? zoneOf(*start, session.timeZone) : QString();
}

QString whenText(const Session& session, ClockStyle style)
{
    if (!session.start)
        return Words::tr("No date yet: all times count from the start of the session");
    const QString date = dateText(session);
    const QString clock = clockRange(session, Seconds{0}, session.limit, style);
    const QString zone = zoneText(session);
    return zone.isEmpty() ? Words::tr("%1, %2").arg(date, clock)
                          : Words::tr("%1, %2 %3").arg(date, clock, zone);
}

bool hasOtherClock(const Session& session, const QString& timeZone)
{
    for (const Seconds offset : {Seconds{0}, session.limit}) {
        const std::optional<QDateTime> there = momentIn(session, offset, timeZone);
        if (there && there->offsetFromUtc() != clockAt(session, offset)->offsetFromUtc())
            return true;
    }
    return false;
}

QString whenTextIn(const Session& session, const QString& timeZone, ClockStyle style)
{
    const std::optional<QDateTime> begin = momentIn(session, Seconds{0}, timeZone);
    const std::optional<QDateTime> end = momentIn(session, session.limit, timeZone);
    if (!begin || !end)
        return {};
    return Words::tr("%1, %2 %3")
        .arg(dateOf(begin->date()), rangeOf(begin->date(), *begin, *end, style), zoneOf(*begin, timeZone));
}

QString clockTextIn(const Session& session, Seconds offset, const QString& timeZone, ClockStyle style)
{
    const std::optional<QDateTime> begin = momentIn(session, Seconds{0}, timeZone);
    const std::optional<QDateTime> moment = momentIn(session, offset, timeZone);
    if (!begin || !moment)
        return {};
    return withDay(begin->date(), *moment,
                   Words::tr("%1 %2", "a time of day and the time zone")
                       .arg(timeOfDay(moment->time(), style), shortZone(*moment)));
}

}  // namespace moderato
