#pragma once

#include "core/plan/event.h"
#include "core/result.h"
#include "core/timing/bounds.h"

#include <QStringList>

namespace moderato {

/// How a fit may go about it.
struct FitTerms {
    bool park = false;                ///< first park segments 'if time allows'; see park() for which
    std::optional<Seconds> target{};  ///< when the agenda is to end; none: at the session's limit
    /// Floor segments give like others, down to their least if they have one. What is then still missing is taken from
    /// floor reserves, and so from their segments' durations.
    bool takeFromFloor = false;
};

/// A duration of a segment before and after a fit.
struct FitChange {
    SegmentId segment;
    Seconds from{0};
    Seconds to{0};

    bool operator==(const FitChange&) const = default;
};

/// A segment that a fit could not change further, and why.
struct FitHold {
    SegmentId segment;
    Hold hold = Hold::Locked;
    Seconds duration{0};  ///< at which it is held

    bool operator==(const FitHold&) const = default;
};

/// What would make an agenda end at its target. All but `parked` in the order of the agenda.
struct Fit {
    QList<SegmentId> parked;  ///< in the order of parking
    QList<FitChange> changes;
    QList<FitChange> reserves;  ///< floor reserves that shrink, for the changes of their segments
    QList<FitHold> holding;     ///< why it is not enough: empty if nothing is missing or unused
    Seconds missing{0};         ///< what still lies over the target, since no segment has room left
    Seconds unused{0};          ///< what stays free before the target, since no segment may grow further
    Seconds floorLost{0};       ///< what the plan takes from the floor, in floor segments and reserves

    bool operator==(const Fit&) const = default;
};

/// Rule 9: the least change that makes the plan end at the target. The cut (or the spare time) goes over the unlocked
/// segments that can move the end, so that the sum of change squared / room is the least: in proportion to their room,
/// exact to the second. These are the segments from the last fixed start that holds. Only where fixed starts can't be
/// reached several chains of segments may end too late; they give one after the other from the last to begin, and no
/// segment gives more than it must. Spare time goes to no segment before a fixed start. Fitting again changes nothing.
Fit fit(const Session& session, const Agenda& agenda, const FitTerms& terms);

/// Does what the fit says to the agenda, as one edit. A segment without a most that grew as far as it may keeps that
/// duration as its most: else the next fit would double it again.
Result<Event> applyFit(Event event, AgendaId agenda, const Fit& fit);

/// What the fit does, and why it can't do more, in sentences for people. The agenda is the one before the fit.
QStringList fitExplanation(const Fit& fit, const Agenda& agenda);

}  // namespace moderato
