#pragma once

#include "core/plan/event.h"
#include "core/result.h"
#include "core/timing/panel.h"

namespace moderato {

// What can be done to an agenda to win time. Each measure takes an agenda and returns it changed. Where rounds get
// shorter, the minutes first undo over-allocation; what is left goes where `Freed` says, and no segment goes under its
// least. Locked segments keep their duration.

/// Where freed minutes go.
enum class Freed {
    EndsEarlier,  ///< the segments get shorter
    ToTheFloor,   ///< the segments keep their duration, and their reserves grow
};

/// Which rounds of a turn are meant.
enum class RoundsOf { Intervention, FollowUps };

/// The segments to look at: all panel segments in the plan, or just one segment of any kind.
using Only = std::optional<SegmentId>;

/// The longest of these rounds in the segments; 0 if there are none.
Seconds longestRound(const Agenda& agenda, RoundsOf rounds, const Only& only = {});

/// The agenda with no such round longer than `most`; follow-ups of at most 0 are dropped.
Agenda withRoundsCapped(const Agenda& agenda, Seconds changeover, RoundsOf rounds, Seconds most, Freed freed,
                        const Only& only = {});

/// The agenda without the turns of these people in the segments.
Agenda withoutSpeakers(const Agenda& agenda, Seconds changeover, const QList<PersonId>& people, Freed freed,
                       const Only& only = {});

/// The agenda with all slack of its segments given to their floor.
Agenda withSlackToTheFloor(const Agenda& agenda, Seconds changeover);

/// The agenda with up to this much less of slack, and then of buffer; a buffer that is used up is parked.
Agenda withSpareUsed(Agenda agenda, Seconds changeover, Seconds most);

/// The segments that may be parked: 'if time allows', in the plan and not locked; the highest rank first, of equals the
/// later.
QList<SegmentId> parkable(const Agenda& agenda);

/// The agenda with these segments parked.
Agenda withParked(Agenda agenda, const QList<SegmentId>& segments);

}  // namespace moderato
