#pragma once

#include "core/timing/schedule.h"

namespace moderato {

/// Rounds get shorter in steps of this.
constexpr Seconds halfMinute{30};

/// What a panel of any size is reckoned with. Rule 8 of the time model.
struct PanelTerms {
    Seconds limit = minutes(90);
    QList<Seconds> rounds;  ///< of each panellist: the intervention, then each follow-up
    Seconds fixed{0};       ///< all that is planned and is neither rounds, changeover nor floor
    Seconds changeover{0};
};

/// A panel of one size, and what it leaves.
struct PanelSize {
    int size = 0;
    Seconds panel{0};  ///< size x sum(rounds) + changeover x max(0, size x number of rounds - 1)
    Seconds floor{0};  ///< limit - fixed - panel; negative if it does not fit

    bool operator==(const PanelSize&) const = default;
};

/// What a panel of this size takes and leaves.
PanelSize panelSize(const PanelTerms& terms, int size);

/// The same for every size from `from` to `to`.
QList<PanelSize> panelSizes(const PanelTerms& terms, int from, int to);

/// The longest intervention (the first round) that a panel of this size can have while the floor keeps its share of the
/// limit; follow-ups and changeover as the terms say. At most 24 h, which is also what an empty panel gets; none if the
/// floor loses its share even with interventions of 0.
std::optional<Seconds> longestIntervention(const PanelTerms& terms, int size, Share floorShare);

/// The largest panel of at most `upTo` people that leaves the floor its share of the limit; 0 if none does.
int largestPanel(const PanelTerms& terms, Share floorShare, int upTo);

/// The people on an agenda's panel, in the order of their first turn: all with a turn in a panel segment in the plan.
QList<PersonId> panelMembers(const Agenda& agenda);

/// The same people with those first who stay longest: of equals the first to speak, before them who has confirmed, and
/// last who declined.
QList<PersonId> panelByStaying(const Session& session, const Agenda& agenda);

/// The largest number of the agenda's panellists with whom the floor keeps the policy's share, found by taking off
/// whole panellists: who declined first, then who has not confirmed, of equals the last to speak.
int largestPanelOf(const Session& session, const Agenda& agenda);

/// Shorter rounds with which the floor would keep the policy's share: the agenda's common rounds on the largest common
/// scale that does it, each rounded down to whole or half minutes. None if they fit as they are, if there are no common
/// rounds, or if a round would come to nothing.
std::optional<QList<Seconds>> roundsThatFit(const Session& session, const Agenda& agenda);

/// The rounds that all members of the agenda's panel have in all their panel segments; empty if they differ.
QList<Seconds> commonRounds(const Agenda& agenda);

}  // namespace moderato
