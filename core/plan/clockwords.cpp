#include "core/plan/clockwords.h"

#include "core/plan/duration.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClockText)
};

QString hours24(QTime time)
{
    return time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

QString hours12(QTime time)
{
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    const QString text = QString::number(hour) +
                         time.toString(time.second() == 0 ? QStringLiteral(":mm") : QStringLiteral(":mm:ss"));
    return (time.hour() < 12 ? Words::tr("%1 AM") : Words::tr("%1 PM")).arg(text);
}

}  // namespace

QString timeOfDay(QTime time, ClockStyle style)
{
    return style == ClockStyle::Hours12 ? hours12(time) : hours24(time);
}

QString withDay(QDate first, const QDateTime& moment, const QString& text)
{
    const int days = static_cast<int>(first.daysTo(moment.date()));
    if (days > 0)
        return Words::tr("%1 (+%n day(s))", nullptr, days).arg(text);
    if (days < 0)
        return Words::tr("%1 (%n day(s) before)", nullptr, -days).arg(text);
    return text;
}

QString clockText(const Session& session, Seconds offset, ClockStyle style)
{
    const std::optional<QDateTime> moment = clockAt(session, offset);
    return moment ? withDay(session.start->date, *moment, timeOfDay(moment->time(), style)) : QString();
}

QString offsetText(Seconds offset)
{
    return offset < Seconds{0} ? Words::tr("%1 before").arg(formatDuration(-offset)) : formatDuration(offset);
}

QString momentText(const Session& session, Seconds offset, ClockStyle style)
{
    return session.start ? clockText(session, offset, style) : offsetText(offset);
}

}  // namespace moderato
