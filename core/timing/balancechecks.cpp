#include "core/timing/balancechecks.h"

#include "core/plan/duration.h"
#include "core/plan/values.h"
#include "core/timing/findingparts.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BalanceChecks)
};

QString groupOf(const Person& person, Grouping grouping)
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

/// What a wanted group has of the panel.
struct Presence {
    int heads = 0;
    int allHeads = 0;
    Seconds speaking{0};
    Seconds allSpeaking{0};
};

Presence presenceOf(const WantedBalance& wanted, const QList<const CastMember*>& panel)
{
    Presence presence;
    for (const CastMember* member : panel) {
        const bool belongs =
            member->person &&
            groupOf(*member->person, wanted.grouping).compare(wanted.group, Qt::CaseInsensitive) == 0;
        ++presence.allHeads;
        presence.allSpeaking += member->speaking;
        if (belongs) {
            ++presence.heads;
            presence.speaking += member->speaking;
        }
    }
    return presence;
}

/// Findings on the wanted groups for which find(wanted, presence) gives a message.
template <class F>
QList<Finding> onGroups(const CheckInput& input, F&& find)
{
    QList<Finding> found;
    const QList<const CastMember*> panel = input.cast.panel();
    if (panel.isEmpty())
        return found;
    QSet<QString> told;
    for (const WantedBalance& wanted : input.session.policy.wantedBalance) {
        std::optional<Finding> finding = find(wanted, presenceOf(wanted, panel));
        if (!finding)
            continue;
        finding->subject = enumWord(wanted.grouping) + u'=' + wanted.group;
        if (!told.contains(finding->subject))
            found.append(*finding);
        told.insert(finding->subject);
    }
    return found;
}

}  // namespace

QList<Finding> findMissingGroups(const CheckInput& input)
{
    return onGroups(input,
                    [&](const WantedBalance& wanted, const Presence& presence) -> std::optional<Finding> {
                        if (presence.heads > 0)
                            return std::nullopt;
                        return aboutAgenda(
                            input,
                            Words::tr("Nobody on the panel speaks for \"%1\", which the policy wants there.")
                                .arg(wanted.group),
                            {{"heads", 0}, {"panel", presence.allHeads}});
                    });
}

QList<Finding> findGroupsShortOfHeads(const CheckInput& input)
{
    return onGroups(
        input, [&](const WantedBalance& wanted, const Presence& presence) -> std::optional<Finding> {
            if (presence.heads == 0 || presence.heads * 1000 >= wanted.share.perMille * presence.allHeads)
                return std::nullopt;
            return aboutAgenda(input,
                               Words::tr("\"%1\" has %2 of the panel's %n seat(s); the policy wants %3 %.",
                                         nullptr, presence.allHeads)
                                   .arg(wanted.group)
                                   .arg(presence.heads)
                                   .arg(wanted.share.perMille / 10),
                               {{"heads", presence.heads}, {"panel", presence.allHeads}});
        });
}

QList<Finding> findGroupsShortOfMinutes(const CheckInput& input)
{
    return onGroups(
        input, [&](const WantedBalance& wanted, const Presence& presence) -> std::optional<Finding> {
            if (presence.heads == 0 || reaches(presence.speaking, wanted.share, presence.allSpeaking))
                return std::nullopt;
            return aboutAgenda(input,
                               Words::tr("\"%1\" speaks for %2 of the panel's %3; the policy wants %4 %.")
                                   .arg(wanted.group, formatDuration(presence.speaking),
                                        formatDuration(presence.allSpeaking))
                                   .arg(wanted.share.perMille / 10),
                               {{"speaking_seconds", presence.speaking.count()},
                                {"panel_seconds", presence.allSpeaking.count()}});
        });
}

}  // namespace moderato
