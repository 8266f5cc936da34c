#pragma once

#include "core/live/pace.h"

namespace moderato {

/// What is done to end on time, from the mildest to the last; then what can be done with time that was won.
enum class RecoveryKind {
    Buffer,       ///< the buffer gets shorter
    TrimRounds,   ///< follow-ups get shorter or are dropped
    Park,         ///< segments 'if time allows' are parked
    Cut,          ///< segments go towards their least
    Combined,     ///< all of the above up to here, as far as needed
    Floor,        ///< taken from the floor
    CombinedAll,  ///< all of the above, the floor too
    BringBack,
    GiveFloor,
    Lengthen,  ///< follow-ups or interventions are longer again
    GrowBuffer,
};

/// What an option does to one segment or to one person in it.
struct Affected {
    SegmentId segment;
    PersonId person;  ///< null: the segment as a whole
    Seconds by{0};    ///< negative: gets less

    bool operator==(const Affected&) const = default;
};

/// One way to end on time, or to use what was won.
struct RecoveryOption {
    RecoveryKind kind = RecoveryKind::Buffer;
    QString title;     ///< "Use 2:00 of the buffer"
    Event plan;        ///< after it
    RunTime end{0};    ///< the projected end then
    Seconds saves{0};  ///< how much earlier that is, negative: later
    QList<Affected> affected;
    Seconds floorCost{0};     ///< what the floor loses by it, negative: gets
    bool endsInTime = false;  ///< by the limit, by itself

    bool operator==(const RecoveryOption&) const = default;
};

/// Ways to end on time, the mildest first, the floor's last: when the projected end lies after the limit. If it lies before
/// the planned end and the limit, ways to use what was won. Otherwise none. No option touches what is over, takes
/// a segment under its least or changes a locked one's duration.
QList<RecoveryOption> recoveryOptions(const RunState& state, RunTime now);

}  // namespace moderato
