#include "ui/live/queueshown.h"

#include "core/plan/lookup.h"
#include "ui/live/livewords.h"

namespace moderato {
namespace {

QList<Hand> handsIn(const RunState& state, HandState wanted)
{
    QList<Hand> hands;
    for (const Hand& hand : state.hands)
        if (hand.state == wanted)
            hands.append(hand);
    return hands;
}

QList<HandDetails> detailsOf(const QList<Hand>& hands)
{
    QList<HandDetails> details;
    for (const Hand& hand : hands)
        details.append(hand.details);
    return details;
}

/// Who had the floor from the queue, a turn at a time.
QList<HandDetails> heardIn(const RunState& state)
{
    QList<HandDetails> heard;
    for (const TurnTaken& turn : state.turns)
        if (const Hand* hand = find(state.hands, turn.hand))
            heard.append(hand->details);
    return heard;
}

}  // namespace

QueueShown queueShown(const RunState& state, const Pace& pace, QueueOrder order)
{
    QueueShown shown;
    shown.order = order;
    shown.open = state.queueOpen;
    const QList<Hand> waiting = handsIn(state, HandState::Waiting);
    for (const qsizetype place : queued(detailsOf(waiting), heardIn(state), order))
        shown.waiting.append({waiting.at(place).id, handText(waiting.at(place).details)});
    const QList<Hand> withdrawn = handsIn(state, HandState::Withdrawn);
    for (auto hand = withdrawn.crbegin(); hand != withdrawn.crend(); ++hand)
        shown.withdrawn.append({hand->id, handText(hand->details)});
    shown.measure =
        queueFitText(queueFit(static_cast<int>(waiting.size()), runSession(state).policy.floorIntervention,
                              std::chrono::floor<Seconds>(pace.floor.toCome)));
    return shown;
}

}  // namespace moderato
