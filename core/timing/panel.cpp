#include "core/timing/panel.h"

#include <QHash>
#include <QSet>

namespace moderato {
namespace {

bool isPanel(const Segment& segment)
{
    return segment.kind == Kind::Panel && !segment.parked;
}

/// How readily a panellist is taken off: the higher, the sooner.
int dispensability(const Session& session, PersonId person)
{
    for (const Participant& participant : session.participants) {
        if (participant.person != person)
            continue;
        if (participant.invitation == Invitation::Declined)
            return 2;
        return participant.invitation == Invitation::Confirmed ? 0 : 1;
    }
    return 1;
}

/// The panel with those first who stay longest.
QList<PersonId> byStaying(const Session& session, const Agenda& agenda)
{
    QList<PersonId> members = panelMembers(agenda);
    std::stable_sort(members.begin(), members.end(), [&session](PersonId a, PersonId b) {
        return dispensability(session, a) < dispensability(session, b);
    });
    return members;
}

Agenda without(Agenda agenda, const QSet<PersonId>& gone)
{
    for (Segment& segment : agenda.segments)
        if (isPanel(segment))
            segment.turns.removeIf([&gone](const Turn& turn) { return gone.contains(turn.person); });
    return agenda;
}

}  // namespace

PanelSize panelSize(const PanelTerms& terms, int size)
{
    Seconds each{0};
    for (const Seconds& round : terms.rounds)
        each += round;
    const qsizetype changes = std::max<qsizetype>(0, size * terms.rounds.size() - 1);
    const Seconds panel = each * size + terms.changeover * changes;
    return {size, panel, terms.limit - terms.fixed - panel};
}

int largestPanel(const PanelTerms& terms, Share floorShare, int upTo)
{
    for (int size = upTo; size > 0; --size)
        if (reaches(panelSize(terms, size).floor, floorShare, terms.limit))
            return size;
    return 0;
}

QList<PersonId> panelMembers(const Agenda& agenda)
{
    QList<PersonId> members;
    QSet<PersonId> seen;
    for (const Segment& segment : agenda.segments) {
        if (!isPanel(segment))
            continue;
        for (const Turn& turn : segment.turns) {
            if (turn.person.isNull() || seen.contains(turn.person))
                continue;
            seen.insert(turn.person);
            members.append(turn.person);
        }
    }
    return members;
}

int largestPanelOf(const Session& session, const Agenda& agenda)
{
    const QList<PersonId> members = byStaying(session, agenda);
    const auto fits = [&](qsizetype size) {
        const QSet<PersonId> gone(members.cbegin() + size, members.cend());
        return reaches(schedule(session, without(agenda, gone)).floor, session.policy.floorShare,
                       session.limit);
    };
    // A smaller panel never leaves the floor less, so the largest that fits is found by halving.
    qsizetype fitting = 0;
    qsizetype tooLarge = members.size() + 1;
    while (tooLarge - fitting > 1) {
        const qsizetype size = (fitting + tooLarge) / 2;
        (fits(size) ? fitting : tooLarge) = size;
    }
    return static_cast<int>(fitting);
}

QList<Seconds> commonRounds(const Agenda& agenda)
{
    QHash<PersonId, int> turns;
    QList<Seconds> common;
    for (const Segment& segment : agenda.segments) {
        if (!isPanel(segment))
            continue;
        for (const Turn& turn : segment.turns) {
            if (++turns[turn.person] > 1 || (!common.isEmpty() && turn.rounds != common))
                return {};
            common = turn.rounds;
        }
    }
    return common;
}

}  // namespace moderato
