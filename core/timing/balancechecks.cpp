#include "core/timing/balancechecks.h"

#include "core/plan/duration.h"
#include "core/plan/shares.h"
#include "core/plan/values.h"
#include "core/timing/balance.h"
#include "core/timing/findingparts.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BalanceChecks)
};

/// Findings on the wanted groups for which find(wanted, balance) gives a message.
template <class F>
QList<Finding> onGroups(const CheckInput& input, F&& find)
{
    QList<Finding> found;
    const QList<const CastMember*> panel = input.cast.panel();
    if (panel.isEmpty())
        return found;
    QSet<QString> told;
    for (const WantedBalance& wanted : input.session.policy.wantedBalance) {
        std::optional<Finding> finding = find(wanted, panelBalance(panel, wanted.grouping));
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
                    [&](const WantedBalance& wanted, const PanelBalance& balance) -> std::optional<Finding> {
                        const GroupPresence presence = presenceOf(balance, wanted.group);
                        if (presence.heads > 0)
                            return std::nullopt;
                        return aboutAgenda(
                            input,
                            Words::tr("Nobody on the panel speaks for \"%1\", which the policy wants there.")
                                .arg(wanted.group),
                            {{"heads", 0}, {"panel", balance.heads}});
                    });
}

QList<Finding> findGroupsShortOfHeads(const CheckInput& input)
{
    return onGroups(
        input, [&](const WantedBalance& wanted, const PanelBalance& balance) -> std::optional<Finding> {
            const GroupPresence presence = presenceOf(balance, wanted.group);
            if (presence.heads == 0 || presence.heads * 1000 >= wanted.share.perMille * balance.heads)
                return std::nullopt;
            return aboutAgenda(input,
                               Words::tr("\"%1\" has %2 of the panel's %n seat(s); the policy wants %3 %.",
                                         nullptr, balance.heads)
                                   .arg(wanted.group)
                                   .arg(presence.heads)
                                   .arg(percentText(wanted.share)),
                               {{"heads", presence.heads}, {"panel", balance.heads}});
        });
}

QList<Finding> findGroupsShortOfMinutes(const CheckInput& input)
{
    return onGroups(
        input, [&](const WantedBalance& wanted, const PanelBalance& balance) -> std::optional<Finding> {
            const GroupPresence presence = presenceOf(balance, wanted.group);
            if (presence.heads == 0 || reaches(presence.speaking, wanted.share, balance.speaking))
                return std::nullopt;
            return aboutAgenda(
                input,
                Words::tr("\"%1\" speaks for %2 of the panel's %3; the policy wants %4 %.")
                    .arg(wanted.group, formatDuration(presence.speaking), formatDuration(balance.speaking))
                    .arg(percentText(wanted.share)),
                {{"speaking_seconds", presence.speaking.count()},
                 {"panel_seconds", balance.speaking.count()}});
        });
}

}  // namespace moderato
