#include "core/report/timestrip.h"

#include "core/plan/clock.h"
#include "core/plan/clockwords.h"
#include "core/plan/duration.h"

#include <QCoreApplication>

#include <array>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeStrip)
};

/// So many ticks can have their words on a page's width.
constexpr int mostTicks = 20;

Seconds tickDistance(Seconds whole)
{
    constexpr std::array steps{5, 10, 15, 30, 60, 120};
    if (whole <= minutes(30))
        return minutes(steps.front());
    const auto fits = [whole](int step) { return whole / minutes(step) < mostTicks; };
    const auto step = std::find_if(steps.begin() + 1, steps.end(), fits);
    return minutes(step == steps.end() ? steps.back() : *step);
}

QString tickText(const SheetInput& input, Seconds at)
{
    const std::optional<QDateTime> moment = clockAt(input.session, at);
    return moment ? timeOfDay(moment->time(), input.clock) : formatDuration(at);
}

QList<StripLabel> ticks(const SheetInput& input, Seconds whole)
{
    QList<StripLabel> ticks;
    const Seconds step = tickDistance(whole);
    for (Seconds at{0}; at <= whole; at += step)
        ticks.append({at, tickText(input, at)});
    return ticks;
}

QList<StripLabel> segmentNumbers(const Schedule& schedule)
{
    QList<StripLabel> numbers;
    for (const SegmentTimes& times : schedule.segments)
        if (!times.parked)
            numbers.append({times.start, QString::number(numbers.size() + 1)});
    return numbers;
}

QString keyText(const Stretch& stretch)
{
    switch (stretch.use) {
    case Use::Floor:
        return kindName(Kind::Floor);
    case Use::Slack:
        return Words::tr("Slack");
    case Use::Gap:
        return Words::tr("Gap");
    case Use::Lead:
    case Use::Panel:
    case Use::Content:
        return kindName(stretch.kind);
    }
    Q_UNREACHABLE();
}

void addKey(QList<StripKey>& keys, const Stretch& stretch)
{
    const QString text = keyText(stretch);
    const bool known =
        std::any_of(keys.cbegin(), keys.cend(), [&](const StripKey& key) { return key.text == text; });
    if (!known)
        keys.append({stretch.kind, stretch.use, text});
}

QString limitCaption(const Session& session)
{
    const QString limit = formatDuration(session.limit);
    return session.hardEnd ? Words::tr("Limit %1, hard end").arg(limit) : Words::tr("Limit %1").arg(limit);
}

QString remainderText(const Schedule& schedule)
{
    if (schedule.overrun() > Seconds{0})
        return Words::tr("%1 over").arg(formatDuration(schedule.overrun()));
    if (schedule.remaining() > Seconds{0})
        return Words::tr("%1 remaining").arg(formatDuration(schedule.remaining()));
    return {};
}

}  // namespace

Strip timeStrip(const SheetInput& input)
{
    const Schedule& schedule = input.schedule;
    Strip strip;
    for (const Stretch& stretch : stretches(schedule)) {
        strip.pieces.append({stretch.kind, stretch.use, stretch.start, stretch.length});
        if (stretch.start < schedule.limit)
            addKey(strip.keys, stretch);
    }
    strip.segments = segmentNumbers(schedule);
    strip.ticks = ticks(input, std::max(schedule.limit, schedule.scheduledEnd));
    strip.limit = schedule.limit;
    strip.scheduledEnd = schedule.scheduledEnd;
    strip.limitText = limitCaption(input.session);
    strip.remainderText = remainderText(schedule);
    return strip;
}

}  // namespace moderato
