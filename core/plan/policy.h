#pragma once

#include "core/plan/time.h"

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

/// At least this share of the panel should come from the named group.
struct WantedBalance {
    Grouping grouping = Grouping::Constituency;
    QString group;
    Share share;

    bool operator==(const WantedBalance&) const = default;
};

/// What a session holds itself to. Every default can be changed per session.
struct Policy {
    Share floorShare{300};                      ///< least share of the limit for the floor; assumption
    Seconds longestWithoutFloor = minutes(30);  ///< longest time in which the floor is not heard; assumption
    int largestPanel = 5;                       ///< IGF panel format: at most 5 speakers in 60 or 90 min
    Seconds shortestIntervention = minutes(1);  ///< EuroDIG session principles
    Seconds longestIntervention = minutes(5);   ///< EuroDIG session principles: statements of at most 5 min
    Seconds floorIntervention = minutes(2);     ///< one intervention from the floor; NETmundial 2014
    Seconds changeover{0};                      ///< between two speakers; assumption
    Seconds buffer = minutes(3);                ///< wanted before a hard end; assumption
    Share overrunRisk{200};                     ///< highest accepted chance to overrun; assumption
    QList<WantedBalance> wantedBalance;

    bool operator==(const Policy&) const = default;
};

}  // namespace moderato
