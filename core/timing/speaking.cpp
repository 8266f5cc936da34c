#include "core/timing/speaking.h"

namespace moderato {
namespace {

QList<SpokenRound> byPerson(const Segment& segment)
{
    QList<SpokenRound> rounds;
    for (qsizetype turn = 0; turn < segment.turns.size(); ++turn)
        for (qsizetype round = 0; round < segment.turns.at(turn).rounds.size(); ++round)
            rounds.append({segment.turns.at(turn).person, turn, round, Seconds{0},
                           segment.turns.at(turn).rounds.at(round)});
    return rounds;
}

}  // namespace

QList<SpokenRound> spokenRounds(const Segment& segment, const SegmentTimes& times, Seconds changeover)
{
    QList<SpokenRound> rounds = byPerson(segment);
    if (segment.order == SpeakingOrder::ByRound)
        std::stable_sort(rounds.begin(), rounds.end(),
                         [](const SpokenRound& a, const SpokenRound& b) { return a.round < b.round; });
    Seconds at = times.start + times.budget.lead;
    for (SpokenRound& round : rounds) {
        round.start = at;
        at = round.end() + changeover;
    }
    return rounds;
}

}  // namespace moderato
