#include "core/plan/clock.h"

#include "core/plan/duration.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace moderato {
namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;

QTimeZone zoneOf(const Session& session)
{
    return session.timeZone.isEmpty() ? QTimeZone::utc() : QTimeZone(session.timeZone.toLatin1());
}

int offsetFromUtc(const QTimeZone& zone, qint64 moment)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(moment, Qt::UTC));
}

/// The moments at which the zone's clock shows this, the earlier first: one, two where it is put back, and where it is put
/// forward past it the one at which it would show it had it been left alone. (QDateTime can't be asked for the second of
/// two, and leaves it open what it takes a skipped time for.)
QList<qint64> momentsOf(QDate date, QTime time, const QTimeZone& zone)
{
    const qint64 onTheWall = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
    const int before = offsetFromUtc(zone, onTheWall - daySeconds);
    const int after = offsetFromUtc(zone, onTheWall + daySeconds);
    if (before == after)
        return {onTheWall - before};
    QList<qint64> moments;
    for (const int offset : {before, after})
        if (offsetFromUtc(zone, onTheWall - offset) == offset)
            moments.append(onTheWall - offset);
    return moments.isEmpty() ? QList<qint64>{onTheWall - before} : moments;
}

qint64 startOf(const Session& session, const QTimeZone& zone)
{
    return momentsOf(session.start->date, session.start->time, zone).first();
}

/// A time of day as it was typed.
struct TypedClock {
    QTime time;
    bool isHalfOfDayKnown = false;
};

std::optional<TypedClock> readClock(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{1,2})(?:[:.h]?(\d{2})(?:[:.](\d{2}))?)?\s*(?:([ap])\.?m?\.?)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const QString half = match.captured(4).toLower();
    // A bare hour is more often a time that is not typed to its end.
    if (!match.hasMatch() || (half.isEmpty() && match.captured(2).isEmpty()))
        return std::nullopt;
    int hour = match.captured(1).toInt();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt());
    if (!time.isValid())
        return std::nullopt;
    return TypedClock{time, !half.isEmpty() || hour == 0 || hour > 12};
}

Seconds nearer(Seconds a, Seconds b, Seconds around)
{
    return std::chrono::abs(b - around) < std::chrono::abs(a - around) ? b : a;
}

}  // namespace

std::optional<QDateTime> clockAt(const Session& session, Seconds offset)
{
    if (!session.start)
        return std::nullopt;
    const QTimeZone zone = zoneOf(session);
    return QDateTime::fromSecsSinceEpoch(startOf(session, zone) + offset.count(), zone);
}

std::optional<Seconds> offsetAt(const Session& session, QTime clock, Seconds around)
{
    if (!session.start || !clock.isValid())
        return std::nullopt;
    const QTimeZone zone = zoneOf(session);
    const qint64 start = startOf(session, zone);
    const QDate day = QDateTime::fromSecsSinceEpoch(start + around.count(), zone).date();
    std::optional<Seconds> nearest;
    for (const int days : {-1, 0, 1})
        for (const qint64 moment : momentsOf(day.addDays(days), clock, zone)) {
            const Seconds offset{moment - start};
            if (!nearest || std::chrono::abs(offset - around) < std::chrono::abs(*nearest - around))
                nearest = offset;
        }
    return std::clamp(*nearest, -longestDuration, longestDuration);
}

std::optional<Seconds> offsetFromText(const QString& text, const Session& session, Seconds around,
                                      ClockStyle style)
{
    if (!session.start) {
        const Result<Seconds> offset = parseDuration(text);
        return offset ? std::optional(*offset) : std::nullopt;
    }
    const std::optional<TypedClock> typed = readClock(text);
    if (!typed)
        return std::nullopt;
    const std::optional<Seconds> offset = offsetAt(session, typed->time, around);
    if (typed->isHalfOfDayKnown || style == ClockStyle::Hours24 || !offset)
        return offset;
    constexpr int halfDay = 12 * 60 * 60;
    return nearer(*offset, offsetAt(session, typed->time.addSecs(halfDay), around).value_or(*offset), around);
}

}  // namespace moderato
