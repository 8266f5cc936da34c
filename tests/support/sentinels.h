#pragma once

#include "core/plan/event.h"

namespace moderato::test {

/// A text that stands in one field of one row of an event, and nowhere else in it.
struct Sentinel {
    QString table;  ///< of the row, as the file names it
    QString field;
    RowId row;
    QString text;  ///< letters and digits; a mail address has an at sign and dots too
};

/// A hybrid session with somebody in every role, a delegate, somebody who has declined and somebody online, and every kind
/// of segment, one of them parked, in which every text is another one: to see what of an event gets where.
Event eventOfSentinels();

/// All texts of such an event.
QList<Sentinel> sentinelsOf(const Event& event);

}  // namespace moderato::test
