#include "core/timing/fit.h"

#include "core/timing/schedule.h"

#include <numeric>

namespace moderato {
namespace {

struct Room {
    qsizetype segment = 0;  ///< its place in the agenda
    Seconds room{0};
    Seconds share{0};
    qint64 remainder = 0;
};

bool canChange(const Segment& segment)
{
    return !segment.parked && !segment.locked && !segment.asLongAsNeeded && segment.kind != Kind::Floor;
}

Seconds roomToGive(const Segment& segment, Seconds changeover)
{
    const Seconds needed = neededBy(segment, changeover);
    const Seconds least = segment.least.value_or(hasRounds(segment) ? needed : segment.planned);
    return std::max(Seconds{0}, segment.planned - std::max(least, needed));
}

Seconds roomToGrow(const Segment& segment)
{
    return std::max(Seconds{0}, segment.most.value_or(segment.planned * 2) - segment.planned);
}

/// Only what follows the last fixed start that holds can move the end.
qsizetype firstThatMoves(const Agenda& agenda, const Schedule& times)
{
    for (qsizetype i = agenda.segments.size() - 1; i > 0; --i) {
        const Segment& segment = agenda.segments.at(i);
        if (!segment.parked && segment.fixedStart && times.segments.at(i).overlap == Seconds{0})
            return i;
    }
    return 0;
}

QList<Room> rooms(const Session& session, const Agenda& agenda, bool giving)
{
    QList<Room> found;
    const Schedule times = schedule(session, agenda);
    for (qsizetype i = firstThatMoves(agenda, times); i < agenda.segments.size(); ++i) {
        const Segment& segment = agenda.segments.at(i);
        if (!canChange(segment))
            continue;
        const Seconds room = giving ? roomToGive(segment, session.policy.changeover) : roomToGrow(segment);
        if (room > Seconds{0})
            found.append({i, room, Seconds{0}, 0});
    }
    return found;
}

/// Deals the amount over the rooms in proportion; it is at most their sum.
void deal(QList<Room>& rooms, Seconds amount, Seconds total)
{
    Seconds left = amount;
    for (Room& room : rooms) {
        room.share = Seconds{amount.count() * room.room.count() / total.count()};
        room.remainder = amount.count() * room.room.count() % total.count();
        left -= room.share;
    }
    QList<Room*> byRemainder;
    for (Room& room : rooms)
        byRemainder.append(&room);
    std::stable_sort(byRemainder.begin(), byRemainder.end(),
                     [](const Room* a, const Room* b) { return a->remainder > b->remainder; });
    for (qsizetype i = 0; i < left.count(); ++i)
        byRemainder.at(i)->share += Seconds{1};
}

qsizetype nextToPark(const Agenda& agenda)
{
    qsizetype next = -1;
    for (qsizetype i = 0; i < agenda.segments.size(); ++i) {
        const Segment& segment = agenda.segments.at(i);
        if (segment.ifTimeAllows && !segment.parked && !segment.locked &&
            (next < 0 || segment.rank >= agenda.segments.at(next).rank))
            next = i;
    }
    return next;
}

Agenda parkUntilItFits(const Session& session, Agenda agenda, QList<SegmentId>& parked)
{
    while (schedule(session, agenda).overrun() > Seconds{0}) {
        const qsizetype next = nextToPark(agenda);
        if (next < 0)
            break;
        agenda.segments[next].parked = true;
        parked.append(agenda.segments.at(next).id);
    }
    return agenda;
}

}  // namespace

Fit fit(const Session& session, const Agenda& agenda, const FitTerms& terms)
{
    Fit result;
    const Agenda base = terms.park ? parkUntilItFits(session, agenda, result.parked) : agenda;
    const Schedule times = schedule(session, base);
    const bool giving = times.overrun() > Seconds{0};
    const Seconds wanted = giving ? times.overrun() : times.remaining();

    QList<Room> found = rooms(session, base, giving);
    const Seconds total = std::accumulate(found.cbegin(), found.cend(), Seconds{0},
                                          [](Seconds sum, const Room& room) { return sum + room.room; });
    const Seconds amount = std::min(wanted, total);
    if (amount > Seconds{0})
        deal(found, amount, total);
    for (const Room& room : std::as_const(found)) {
        const Segment& segment = base.segments.at(room.segment);
        if (room.share > Seconds{0})
            result.changes.append({segment.id, segment.planned,
                                   giving ? segment.planned - room.share : segment.planned + room.share});
    }
    result.missing = giving ? wanted - amount : Seconds{0};
    return result;
}

}  // namespace moderato
