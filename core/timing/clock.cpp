#include "core/timing/clock.h"

#include "core/plan/duration.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace moderato {
namespace {

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
    const QTimeZone zone =
        session.timeZone.isEmpty() ? QTimeZone::utc() : QTimeZone(session.timeZone.toLatin1());
    return QDateTime(session.start->date, session.start->time, zone).addSecs(offset.count());
}

std::optional<Seconds> offsetAt(const Session& session, QTime clock, Seconds around)
{
    const std::optional<QDateTime> start = clockAt(session, Seconds{0});
    const std::optional<QDateTime> there = clockAt(session, around);
    if (!start || !there || !clock.isValid())
        return std::nullopt;
    std::optional<Seconds> nearest;
    for (const int days : {-1, 0, 1}) {
        const QDateTime moment(there->date().addDays(days), clock, there->timeZone());
        const Seconds offset{start->secsTo(moment)};
        nearest = nearest ? nearer(*nearest, offset, around) : offset;
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
