#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

namespace moderato {

struct ReleaseICal {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};

/// A component of a calendar with all that is in it.
using ICalComponent = std::unique_ptr<icalcomponent, ReleaseICal>;

/// The time on the clock as a calendar writes it, without its zone.
icaltimetype iCalTime(const QDateTime& moment);

/// True if a calendar reads the time on the clock as another, earlier moment: when clocks are set back an hour comes
/// twice, and the standard takes it for the first one.
bool isSecondOccurrence(const QDateTime& moment);

/// The rules of a zone from a year before the first to a year after the last of these moments, under its IANA name.
ICalComponent zoneComponent(const QTimeZone& zone, const QDateTime& first, const QDateTime& last);

}  // namespace moderato
