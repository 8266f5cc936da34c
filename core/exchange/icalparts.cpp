#include "core/exchange/icalparts.h"

namespace moderato {
namespace {

icaltimetype wallTimeBefore(const QTimeZone::OffsetData& change, int offsetBefore)
{
    return iCalTime(change.atUtc.addSecs(offsetBefore));
}

/// From when on a zone is so far from UTC. `begin` is on the clock as it went before.
void addObservance(icalcomponent* zone, const icaltimetype& begin, int offsetBefore,
                   const QTimeZone::OffsetData& change)
{
    const auto kind = change.daylightTimeOffset != 0 ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT;
    icalcomponent* observance = icalcomponent_new(kind);
    icalcomponent_add_property(observance, icalproperty_new_dtstart(begin));
    icalcomponent_add_property(observance, icalproperty_new_tzoffsetfrom(offsetBefore));
    icalcomponent_add_property(observance, icalproperty_new_tzoffsetto(change.offsetFromUtc));
    if (!change.abbreviation.isEmpty())
        icalcomponent_add_property(observance,
                                   icalproperty_new_tzname(change.abbreviation.toUtf8().constData()));
    icalcomponent_add_component(zone, observance);
}

}  // namespace

icaltimetype iCalTime(const QDateTime& moment)
{
    icaltimetype time = icaltime_null_time();
    time.year = moment.date().year();
    time.month = moment.date().month();
    time.day = moment.date().day();
    time.hour = moment.time().hour();
    time.minute = moment.time().minute();
    time.second = moment.time().second();
    return time;
}

bool isSecondOccurrence(const QDateTime& moment)
{
    const QTimeZone zone = moment.timeZone();
    const QTimeZone::OffsetData last = zone.previousTransition(moment.addSecs(1));
    if (!last.atUtc.isValid())
        return false;
    const int setBack = zone.offsetFromUtc(last.atUtc.addSecs(-1)) - last.offsetFromUtc;
    return last.atUtc.secsTo(moment) < setBack;
}

ICalComponent zoneComponent(const QTimeZone& zone, const QDateTime& first, const QDateTime& last)
{
    ICalComponent component(icalcomponent_new(ICAL_VTIMEZONE_COMPONENT));
    icalcomponent_add_property(component.get(), icalproperty_new_tzid(zone.id().constData()));
    const QDateTime from = first.toUTC().addYears(-1);
    QTimeZone::OffsetData now = zone.offsetData(from);
    addObservance(component.get(), iCalTime(from.addSecs(now.offsetFromUtc)), now.offsetFromUtc, now);
    for (const QTimeZone::OffsetData& change : zone.transitions(from.addSecs(1), last.toUTC().addYears(1))) {
        addObservance(component.get(), wallTimeBefore(change, now.offsetFromUtc), now.offsetFromUtc, change);
        now = change;
    }
    return component;
}

}  // namespace moderato
