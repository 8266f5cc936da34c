#pragma once

#include "core/live/pace.h"

namespace moderato {

/// Who of those that wait has the floor next. Points of order come first in each of them, as they came.
enum class QueueOrder {
    AsTheyCame,
    InTurn,          ///< on site and online in turn, whoever was not heard last first
    NotSpokenFirst,  ///< who had the fewest turns from the floor in this run; among them who has never spoken
    ByGroup,         ///< of the group that had the fewest turns from the floor so far
    ByGender,        ///< of the gender that had the fewest
};

template <>
struct EnumWords<QueueOrder> {
    static constexpr std::array words{"as-they-came", "in-turn", "not-spoken-first", "by-group", "by-gender"};
};

/// "On site and online in turn": for people.
QString queueOrderName(QueueOrder order);

/// The places of `waiting`, which stand as they came, in the order in which they get the floor; `heard` are those who had
/// it in this run, one entry a turn, as they had it. People are the same by their id, without one by their name; who is
/// unnamed is the same as nobody. A second hand of somebody counts as if they had spoken by then, and so on for groups.
/// What is equal stays as it came; a point of order is no turn that counts.
QList<qsizetype> queued(const QList<HandDetails>& waiting, const QList<HandDetails>& heard, QueueOrder order);

/// The hands of a run that wait, in the order in which they get the floor.
QList<HandId> queued(const RunState& state, QueueOrder order);

/// Those who wait against the floor time that is left.
struct QueueFit {
    int waiting = 0;
    Seconds each{0};        ///< what an intervention from the floor gets
    int room = 0;           ///< so many of that length fit; can be more than wait
    Seconds eachForAll{0};  ///< what each could have if all shall speak, down to whole 5 s; 0 if nobody waits
    bool anyLeft = false;   ///< there is floor time left

    bool operator==(const QueueFit&) const = default;
};

/// `floorLeft` under 0 is none left. Without a length of interventions there is room for whatever waits.
QueueFit queueFit(int waiting, Seconds each, Seconds floorLeft);

/// The same of a run: with the length that its policy gives an intervention from the floor, and what the floor will have.
QueueFit queueFit(const RunState& state, const Pace& pace);

/// "11 waiting, 2:00 each: room for 7; with 1:15 each for all".
QString queueFitText(const QueueFit& fit);

}  // namespace moderato
