#pragma once

#include "core/live/pace.h"

namespace moderato {

/// How it stands with the time of whoever is on.
enum class StageLevel { NotBegun, Calm, WrapUp, LastSeconds, Over, Paused, Ended };

/// A clock that runs down, in whole seconds: 0:01 is shown until nothing is left.
struct Countdown {
    Seconds left{0};  ///< negative: over by so much
    Seconds of{0};    ///< what there was; 0 if there is no such figure

    bool operator==(const Countdown&) const = default;
};

/// When somebody is asked to come to an end. All figures are assumptions, taken from the cards that timekeepers hold up.
struct WrapUpSignals {
    Seconds longTurn = minutes(2);         ///< turns longer than this
    Seconds longTurnLeft = minutes(1);     ///< wrap up with this much left,
    int shortTurnPart = 5;                 ///< others with this part of them: a fifth
    Seconds longSegment = minutes(10);     ///< so do segments in which nobody has a turn,
    Seconds longSegmentLeft = minutes(2);  ///< but long ones with this much left
    Seconds last{15};                      ///< and then come the last words

    bool operator==(const WrapUpSignals&) const = default;
};

/// All that a stage display shows at one moment, in values and words. Equal faces look the same.
struct StageFace {
    StageLevel level = StageLevel::NotBegun;
    QString levelWord;  ///< "Please wrap up"; empty while all is calm
    QString title;      ///< of the segment that is on, else of the session
    Kind kind = Kind::Discussion;
    QString kindWord;  ///< empty if no segment is on
    QString speaker;   ///< who has the turn, from where; empty if nobody has
    std::optional<Countdown>
        clock;            ///< the large one: of the turn, else of the segment; before, until the start
    QString clockWords;   ///< what it counts: "left of 5:00", "over"
    int used = 0;         ///< of what the large clock had, in thousandths
    QString segmentLeft;  ///< "12:30 left in this segment"; empty if the large clock says so
    QString next;         ///< "Next: Chair sums up"; empty if nothing comes
    QString sessionLeft;  ///< "33:10 left in the session"
    QString pace;         ///< "4:30 behind"
    QString message;      ///< from the conductor; a new one makes the display flash
    bool blank = false;   ///< no clock is to be seen from the room
    int flash =
        0;  ///< when it changes, the display flashes; not of the log: who drives the display counts it up

    bool operator==(const StageFace&) const = default;
};

/// What the stage display shows at this moment of the run. All that it shows changes at one moment of a second, that of
/// the large clock, so the other clocks are late by less than one.
StageFace faceOf(const RunState& state, RunTime now, const WrapUpSignals& wrapUp = {});

/// When the face next changes by itself; none: not before the next entry.
std::optional<RunTime> nextChange(const RunState& state, RunTime now);

/// "4:30"; of what is over, by how much.
QString countdownText(const Countdown& clock);

/// The level of a clock that runs. `isTurn`: of a person, else of a segment.
StageLevel levelOf(const Countdown& clock, bool isTurn, const WrapUpSignals& wrapUp = {});

/// "Please wrap up", "Time is up"; empty while all is calm.
QString levelWord(StageLevel level);

}  // namespace moderato
