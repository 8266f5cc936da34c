#include "ui/timeline/speakers.h"

namespace moderato {
namespace {

struct RoundOfTurn {
    qsizetype turn = 0;
    qsizetype round = 0;
};

QList<RoundOfTurn> inSpeakingOrder(const Segment& segment)
{
    QList<RoundOfTurn> order;
    for (qsizetype turn = 0; turn < segment.turns.size(); ++turn)
        for (qsizetype round = 0; round < segment.turns.at(turn).rounds.size(); ++round)
            order.append({turn, round});
    if (segment.order == SpeakingOrder::ByRound)
        std::stable_sort(order.begin(), order.end(),
                         [](const RoundOfTurn& a, const RoundOfTurn& b) { return a.round < b.round; });
    return order;
}

}  // namespace

QList<SpeakingTime> speakingTimes(const Segment& segment, const TimeSpan& span, Seconds changeover)
{
    QList<SpeakingTime> times;
    Seconds at = span.start + segment.leadTime;
    for (const RoundOfTurn& next : inSpeakingOrder(segment)) {
        if (at >= span.end)
            break;
        const Turn& turn = segment.turns.at(next.turn);
        const Seconds end = std::min(span.end, at + turn.rounds.at(next.round));
        if (end > at)
            times.append({turn.person, next.round, {at, end}});
        at = end + changeover;
    }
    return times;
}

}  // namespace moderato
