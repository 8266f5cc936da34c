#pragma once

#include "core/plan/time.h"
#include "core/plan/words.h"

#include <QList>
#include <QString>

namespace moderato {

/// A share of a whole in thousandths, 0 to 1000: exact where a binary fraction is not.
struct Share {
    int perMille = 0;

    auto operator<=>(const Share&) const = default;
};

/// The groups among which a balance can be wanted.
enum class Grouping { Constituency, StakeholderGroup, Region, Gender };

/// At least this share of the panel should come from the named group, and at least one person of it.
struct WantedBalance {
    Grouping grouping = Grouping::Constituency;
    QString group;
    Share share;

    bool operator==(const WantedBalance&) const = default;
};

/// How one check counts in a session, where that differs from the catalogue of checks.
struct CheckSetting {
    QString check;  ///< the check's code, such as "gap"
    CheckLevel level = CheckLevel::Off;

    bool operator==(const CheckSetting&) const = default;
};

/// What a session holds itself to. Every default can be changed per session; docs/checks.md has their sources.
struct Policy {
    Share floorShare{300};                      ///< least share of the limit for the floor; assumption
    Seconds longestWithoutFloor = minutes(30);  ///< longest time in which the floor is not heard; assumption
    Share firstFloorBy{500};   ///< by which share of the limit the floor is first heard; assumption
    bool floorYields = false;  ///< late segments give up floor time down to their least, in the forecast
    int largestPanel = 5;      ///< IGF panel format: at most 5 speakers in 60 or 90 min
    Share leastSpeaking{500};  ///< the least speaking time among panellists, of the most; assumption
    Seconds shortestIntervention = minutes(1);  ///< EuroDIG session principles
    Seconds longestIntervention = minutes(5);   ///< EuroDIG session principles: statements of at most 5 min
    Seconds floorIntervention = minutes(2);     ///< one intervention from the floor; NETmundial 2014
    Seconds changeover{0};                      ///< between two speakers; assumption
    Seconds unusedTime = minutes(5);            ///< most time that stays unplanned; assumption
    Seconds buffer = minutes(3);                ///< wanted before a hard end; assumption
    Seconds betweenSessions = minutes(10);      ///< for a person from one session to the next; assumption
    int confirmedDaysBefore = 14;               ///< by when whoever has turns has confirmed; assumption
    int longestTitle = 60;   ///< characters; IGF proposal form 2015: titles of at most 60 characters
    Share overrunRisk{200};  ///< highest accepted chance to overrun; assumption
    QList<WantedBalance> wantedBalance;
    QList<CheckSetting> checks;  ///< checks that are off, or of another severity, in this session

    bool operator==(const Policy&) const = default;
};

}  // namespace moderato
