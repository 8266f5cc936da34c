#include "core/timing/measures.h"

#include "core/timing/budget.h"

namespace moderato {
namespace {

bool isMeant(const Segment& segment, const Only& only)
{
    return only ? segment.id == *only : segment.kind == Kind::Panel && !segment.parked;
}

/// The range of a turn's rounds that is meant.
qsizetype firstOf(RoundsOf rounds)
{
    return rounds == RoundsOf::Intervention ? 0 : 1;
}

qsizetype endOf(RoundsOf rounds, const Turn& turn)
{
    return rounds == RoundsOf::Intervention ? std::min<qsizetype>(1, turn.rounds.size()) : turn.rounds.size();
}

void capRounds(Turn& turn, RoundsOf rounds, Seconds most)
{
    for (qsizetype i = firstOf(rounds); i < endOf(rounds, turn); ++i)
        if (turn.rounds.at(i) > most)
            turn.rounds[i] = most;
    if (rounds == RoundsOf::FollowUps && most == Seconds{0} && turn.rounds.size() > 1)
        turn.rounds.resize(1);
}

/// Does with the minutes that the turns of a segment no longer need what `freed` says.
void useFreed(Segment& segment, Seconds neededBefore, Seconds changeover, Freed freed)
{
    const Seconds overAllocated = std::max(Seconds{0}, neededBefore - segment.planned);
    const Seconds saved = neededBefore - neededBy(segment, changeover);
    const Seconds left = std::max(Seconds{0}, saved - overAllocated);
    if (segment.asLongAsNeeded && freed == Freed::EndsEarlier)
        return;
    if (freed == Freed::ToTheFloor)
        segment.floorReserve += left;
    else if (!segment.locked)
        segment.planned =
            std::max(segment.planned - left, std::min(segment.planned, segment.least.value_or(Seconds{0})));
}

/// Changes each meant segment by change(segment) and uses what that frees.
template <class F>
Agenda changed(Agenda agenda, Seconds changeover, Freed freed, const Only& only, F&& change)
{
    for (qsizetype i = 0; i < agenda.segments.size(); ++i) {
        if (!isMeant(agenda.segments.at(i), only))
            continue;
        Segment segment = agenda.segments.at(i);
        change(segment);
        if (segment == agenda.segments.at(i))
            continue;
        useFreed(segment, neededBy(agenda.segments.at(i), changeover), changeover, freed);
        agenda.segments[i] = segment;
    }
    return agenda;
}

/// What a segment can give without anybody missing it: its slack; all of a buffer.
Seconds spareIn(const Segment& segment, Seconds changeover)
{
    if (segment.parked || segment.locked || segment.asLongAsNeeded)
        return Seconds{0};
    const Seconds least = segment.least.value_or(Seconds{0});
    const Seconds spare =
        segment.kind == Kind::Buffer ? segment.planned : segmentBudget(segment, changeover).slack();
    return std::clamp(segment.planned - least, Seconds{0}, spare);
}

}  // namespace

Seconds longestRound(const Agenda& agenda, RoundsOf rounds, const Only& only)
{
    Seconds longest{0};
    for (const Segment& segment : agenda.segments)
        if (isMeant(segment, only))
            for (const Turn& turn : segment.turns)
                for (qsizetype i = firstOf(rounds); i < endOf(rounds, turn); ++i)
                    longest = std::max(longest, turn.rounds.at(i));
    return longest;
}

Agenda withRoundsCapped(const Agenda& agenda, Seconds changeover, RoundsOf rounds, Seconds most, Freed freed,
                        const Only& only)
{
    return changed(agenda, changeover, freed, only, [=](Segment& segment) {
        for (Turn& turn : segment.turns)
            capRounds(turn, rounds, most);
    });
}

Agenda withoutSpeakers(const Agenda& agenda, Seconds changeover, const QList<PersonId>& people, Freed freed,
                       const Only& only)
{
    return changed(agenda, changeover, freed, only, [&people](Segment& segment) {
        segment.turns.removeIf([&people](const Turn& turn) { return people.contains(turn.person); });
    });
}

Agenda withSlackToTheFloor(const Agenda& agenda, Seconds changeover)
{
    Agenda given = agenda;
    for (Segment& segment : given.segments)
        segment.floorReserve += segmentBudget(segment, changeover).slack();
    return given;
}

Agenda withSpareUsed(Agenda agenda, Seconds changeover, Seconds most)
{
    for (const bool isBuffer : {false, true})
        for (Segment& segment : agenda.segments) {
            if ((segment.kind == Kind::Buffer) != isBuffer)
                continue;
            const Seconds used = std::min(most, spareIn(segment, changeover));
            most -= used;
            segment.planned -= used;
            if (isBuffer && used > Seconds{0} && segment.planned == Seconds{0}) {
                segment.planned = used;
                segment.parked = true;
            }
        }
    return agenda;
}

QList<SegmentId> parkable(const Agenda& agenda)
{
    QList<const Segment*> candidates;
    for (const Segment& segment : agenda.segments)
        if (segment.ifTimeAllows && !segment.parked && !segment.locked)
            candidates.prepend(&segment);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Segment* a, const Segment* b) { return a->rank > b->rank; });
    QList<SegmentId> ids;
    for (const Segment* candidate : std::as_const(candidates))
        ids.append(candidate->id);
    return ids;
}

Agenda withParked(Agenda agenda, const QList<SegmentId>& segments)
{
    for (Segment& segment : agenda.segments)
        segment.parked = segment.parked || segments.contains(segment.id);
    return agenda;
}

}  // namespace moderato
