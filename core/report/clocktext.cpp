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

QString timeOfDay(const QDateTime& moment)
{
    return moment.time().toString(moment.time().second() == 0 ? QStringLiteral("HH:mm")
                                                              : QStringLiteral("HH:mm:ss"));
}

/// "%1", and the day if it is not that of the session's start.
QString withDay(const Session& session, const QDateTime& moment, const QString& text)
{
    const int days = static_cast<int>(session.start->date.daysTo(moment.date()));
    if (days > 0)
        return Words::tr("%1 (+%n day(s))", nullptr, days).arg(text);
    if (days < 0)
        return Words::tr("%1 (%n day(s) before)", nullptr, -days).arg(text);
    return text;
}

QString offsetFromUtc(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    const QString hours = QString::number(minutes / 60);
    const QString rest =
        minutes % 60 == 0 ? QString() : QStringLiteral(":%1").arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("UTC") + (seconds < 0 ? QChar(0x2212) : QLatin1Char('+')) + hours + rest;
}

}  // namespace

QString offsetText(Seconds offset)
{
    return offset < Seconds{0} ? Words::tr("%1 before").arg(formatDuration(-offset)) : formatDuration(offset);
}

QString clockText(const Session& session, Seconds offset)
{
    const std::optional<QDateTime> moment = clockAt(session, offset);
    return moment ? withDay(session, *moment, timeOfDay(*moment)) : QString();
}

QString clockRange(const Session& session, Seconds from, Seconds to)
{
    const std::optional<QDateTime> begin = clockAt(session, from);
    const std::optional<QDateTime> end = clockAt(session, to);
    if (!begin || !end)
        return {};
    return withDay(session, *end, Words::tr("%1–%2").arg(timeOfDay(*begin), timeOfDay(*end)));
}

QString offsetRange(Seconds from, Seconds to)
{
    return Words::tr("%1–%2").arg(offsetText(from), offsetText(to));
}

QString timeRange(const Session& session, Seconds from, Seconds to)
{
    return session.start ? clockRange(session, from, to) : offsetRange(from, to);
}

QString dateText(const Session& session)
{
    if (!session.start)
        return {};
    return QLocale(languageTag()).toString(session.start->date, Words::tr("dddd, d MMMM yyyy"));
}

QString zoneText(const Session& session)
{
    const std::optional<QDateTime> start = clockAt(session, Seconds{0});
    if (!start || session.timeZone.isEmpty())
        return {};
    const QString abbreviation = start->timeZoneAbbreviation();
    if (abbreviation == QLatin1String("UTC"))
        return abbreviation;
    const QString fromUtc = offsetFromUtc(start->offsetFromUtc());
    // Zones without a name of their own abbreviate to their offset (+03), which would say the same twice.
    const bool named = !abbreviation.isEmpty() && abbreviation.at(0).isLetter();
    const QString both = named ? Words::tr("%1 (%2)").arg(abbreviation, fromUtc) : fromUtc;
    return Words::tr("%1, %2").arg(both, session.timeZone);
}

}  // namespace moderato
