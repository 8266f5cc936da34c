#include "ui/live/livewords.h"

#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/report/clocktext.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LiveWords)
};

/// More names than these are counted.
constexpr qsizetype mostNames = 8;

/// Everybody whom an option touches in the same way.
struct AffectedGroup {
    Seconds by{0};
    QStringList names;
};

void addAffected(QList<AffectedGroup>& groups, Seconds by, const QString& name)
{
    for (AffectedGroup& group : groups)
        if (group.by == by) {
            if (!group.names.contains(name))
                group.names.append(name);
            return;
        }
    groups.append({by, {name}});
}

QList<AffectedGroup> affectedBy(const RunState& state, const RecoveryOption& option)
{
    QList<AffectedGroup> groups;
    for (const Affected& affected : option.affected)
        addAffected(groups, affected.by,
                    affected.person.isNull() ? titleOf(state, affected.segment)
                                             : nameOf(state, affected.person));
    return groups;
}

QString namesText(const QStringList& names)
{
    if (names.size() <= mostNames)
        return names.join(Words::tr(", "));
    return Words::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - mostNames + 1))
        .arg(names.mid(0, mostNames - 1).join(Words::tr(", ")));
}

QString lessOrMore(const AffectedGroup& group)
{
    const QString names = namesText(group.names);
    const QString amount = formatDuration(std::chrono::abs(group.by));
    const bool one = group.names.size() == 1;
    if (group.by < Seconds{0})
        return one ? Words::tr("%1: %2 less").arg(names, amount)
                   : Words::tr("%1: %2 less each").arg(names, amount);
    return one ? Words::tr("%1: %2 more").arg(names, amount)
               : Words::tr("%1: %2 more each").arg(names, amount);
}

QString floorCostText(Seconds cost)
{
    const QString amount = formatDuration(std::chrono::abs(cost));
    return cost > Seconds{0} ? Words::tr("The floor gets %1 less").arg(amount)
                             : Words::tr("The floor gets %1 more").arg(amount);
}

}  // namespace

QString momentOf(const RunState& state, RunTime at, ClockStyle style)
{
    const Session& session = runSession(state);
    const auto whole = std::chrono::floor<Seconds>(at);
    return session.start ? clockText(session, whole, style) : offsetText(whole);
}

QString nameOf(const RunState& state, PersonId person)
{
    const QString name = personName(state.plan, person);
    return name.isEmpty() ? Words::tr("Somebody without a name") : name;
}

QString titleOf(const RunState& state, SegmentId segment)
{
    const Segment* found = find(runAgenda(state).segments, segment);
    if (!found)
        return {};
    return found->title.isEmpty() ? Words::tr("Untitled segment") : found->title;
}

QString handText(const HandDetails& details)
{
    QStringList texts;
    texts.append(details.name.isEmpty() ? Words::tr("A hand") : details.name);
    texts.append(details.attendance == Attendance::Online ? Words::tr("online") : Words::tr("in the room"));
    if (details.pointOfOrder)
        texts.append(Words::tr("POINT OF ORDER"));
    if (details.firstTime)
        texts.append(Words::tr("first time"));
    for (const QString& group : {details.group, details.gender})
        if (!group.isEmpty())
            texts.append(group);
    return texts.join(Words::tr(", "));
}

QString whoHasTurn(const RunState& state, PersonId person, HandId hand)
{
    if (!person.isNull())
        return nameOf(state, person);
    const Hand* found = find(state.hands, hand);
    return Words::tr("From the floor: %1").arg(found ? handText(found->details) : Words::tr("A hand"));
}

QString actionText(const Undoable& action)
{
    switch (action.action) {
    case RunAction::Begin:
        return Words::tr("Start");
    case RunAction::CorrectBegin:
        return Words::tr("When it began");
    case RunAction::StartSegment:
        return Words::tr("Going to a segment");
    case RunAction::Pause:
        return Words::tr("Pause");
    case RunAction::Resume:
        return Words::tr("Going on");
    case RunAction::End:
        return Words::tr("End of the session");
    case RunAction::Reopen:
        return Words::tr("Reopening");
    case RunAction::ChangePlan:
    case RunAction::Absent:
    case RunAction::Recover:
    case RunAction::SpendFloor:
        return action.text.isEmpty() ? Words::tr("Change of the plan") : action.text;
    case RunAction::StartTurn:
        return Words::tr("Start of a turn");
    case RunAction::EndTurn:
        return Words::tr("End of a turn");
    case RunAction::RaiseHand:
        return Words::tr("A hand");
    case RunAction::WithdrawHand:
        return Words::tr("Withdrawing a hand");
    case RunAction::CallBackHand:
        return Words::tr("Calling a hand back");
    case RunAction::CloseQueue:
        return Words::tr("Closing the queue");
    case RunAction::OpenQueue:
        return Words::tr("Reopening the queue");
    case RunAction::Message:
        return Words::tr("Message for the stage");
    case RunAction::Blank:
        return Words::tr("Blanking the stage display");
    case RunAction::Unblank:
        return Words::tr("Showing the stage display");
    case RunAction::Note:
        return Words::tr("Note");
    case RunAction::Outcome:
        return Words::tr("Outcome");
    case RunAction::Speed:
        return Words::tr("Speed of the rehearsal");
    case RunAction::Undo:
        return Words::tr("Undo");
    }
    Q_UNREACHABLE();
}

QString endText(const RunState& state, RunTime end, ClockStyle style)
{
    const QString moment = momentOf(state, end, style);
    const auto over = std::chrono::floor<Seconds>(end) - runSession(state).limit;
    if (over > Seconds{0})
        return Words::tr("Ends %1, %2 after the limit").arg(moment, formatDuration(over));
    if (over == Seconds{0})
        return Words::tr("Ends %1, at the limit").arg(moment);
    return Words::tr("Ends %1, %2 before the limit").arg(moment, formatDuration(-over));
}

QString affectedText(const RunState& state, const RecoveryOption& option)
{
    QStringList texts;
    for (const AffectedGroup& group : affectedBy(state, option))
        texts.append(lessOrMore(group));
    if (option.floorCost != Seconds{0})
        texts.append(floorCostText(option.floorCost));
    return texts.join(Words::tr(". "));
}

QString everybodyText(const RunState& state, const RecoveryOption& option)
{
    QStringList texts;
    for (const AffectedGroup& group : affectedBy(state, option))
        for (const QString& name : group.names)
            texts.append(lessOrMore({group.by, {name}}));
    if (option.floorCost != Seconds{0})
        texts.append(floorCostText(option.floorCost));
    return texts.join(u'\n');
}

}  // namespace moderato
