#pragma once

#include "core/timing/cast.h"

namespace moderato {

/// The group of this kind that the person belongs to, as it was typed; empty if none is given.
const QString& groupOf(const Person& person, Grouping grouping);

/// What a group has of a panel.
struct GroupPresence {
    QString group;  ///< empty for those of whom no group is given
    int heads = 0;
    Seconds speaking{0};

    bool operator==(const GroupPresence&) const = default;
};

/// A panel by its groups: the one with the most minutes first, of equals as they first speak; those without a group last.
struct PanelBalance {
    QList<GroupPresence> groups;
    int heads = 0;
    Seconds speaking{0};

    bool operator==(const PanelBalance&) const = default;
};

/// How the panel's heads and minutes are spread over the groups of this kind. Groups are the same in any case of letters.
PanelBalance panelBalance(const QList<const CastMember*>& panel, Grouping grouping);

/// What the group with this name has of the panel; nothing if nobody belongs to it.
GroupPresence presenceOf(const PanelBalance& balance, const QString& group);

}  // namespace moderato
