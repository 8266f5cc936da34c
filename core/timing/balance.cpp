#include "core/timing/balance.h"

#include <algorithm>

namespace moderato {
namespace {

bool isSameGroup(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

GroupPresence& groupNamed(PanelBalance& balance, const QString& group)
{
    for (GroupPresence& each : balance.groups)
        if (isSameGroup(each.group, group))
            return each;
    balance.groups.append({group, 0, Seconds{0}});
    return balance.groups.last();
}

bool standsBefore(const GroupPresence& a, const GroupPresence& b)
{
    if (a.group.isEmpty() != b.group.isEmpty())
        return b.group.isEmpty();
    return a.speaking > b.speaking;
}

}  // namespace

const QString& groupOf(const Person& person, Grouping grouping)
{
    switch (grouping) {
    case Grouping::Constituency:
        return person.constituency;
    case Grouping::StakeholderGroup:
        return person.stakeholderGroup;
    case Grouping::Region:
        return person.region;
    case Grouping::Gender:
        break;
    }
    return person.gender;
}

PanelBalance panelBalance(const QList<const CastMember*>& panel, Grouping grouping)
{
    PanelBalance balance;
    for (const CastMember* member : panel) {
        GroupPresence& group =
            groupNamed(balance, member->person ? groupOf(*member->person, grouping) : QString());
        ++group.heads;
        group.speaking += member->speaking;
        ++balance.heads;
        balance.speaking += member->speaking;
    }
    std::stable_sort(balance.groups.begin(), balance.groups.end(), standsBefore);
    return balance;
}

GroupPresence presenceOf(const PanelBalance& balance, const QString& group)
{
    for (const GroupPresence& each : balance.groups)
        if (isSameGroup(each.group, group))
            return each;
    return {group, 0, Seconds{0}};
}

}  // namespace moderato
