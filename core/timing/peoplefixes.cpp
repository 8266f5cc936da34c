#include "core/edit/people.h"
#include "core/edit/turns.h"
#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/timing/fixmakers.h"
#include "core/timing/fixwords.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PeopleFixes)
};

PersonId person(const Fixing& fixing)
{
    return fixing.finding().place.person;
}

const Participant* participant(const Fixing& fixing)
{
    return participantOf(fixing.session(), person(fixing));
}

/// The agenda without the person's turns in segments of any kind, each shorter by as much.
Agenda withoutTurnsOf(const Fixing& fixing, PersonId gone)
{
    Agenda agenda = fixing.agenda();
    for (const Segment& segment : fixing.agenda().segments)
        agenda = withoutSpeakers(agenda, fixing.changeover(), {gone}, Freed::EndsEarlier, segment.id);
    return agenda;
}

Agenda withTurnsFor(Agenda agenda, PersonId from, PersonId to)
{
    for (Segment& segment : agenda.segments)
        for (Turn& turn : segment.turns)
            if (turn.person == from)
                turn.person = to;
    return agenda;
}

void offerPlanWithout(Fixing& fixing)
{
    fixing.offer(Words::tr("Plan without %1").arg(fixing.nameOf(person(fixing))),
                 withoutTurnsOf(fixing, person(fixing)));
}

/// The person's part in the session without this role.
Result<Event> withoutRole(const Fixing& fixing, const Event& event, Role role)
{
    Participant changed = *participant(fixing);
    changed.roles.removeAll(role);
    return setParticipant(event, fixing.session().id, changed);
}

/// The segment with one turn more, and longer by what that needs.
Agenda withTurn(const Fixing& fixing, qsizetype at, const QList<Seconds>& rounds)
{
    Agenda agenda = fixing.agenda();
    Segment& segment = agenda.segments[at];
    const Seconds before = neededBy(segment, fixing.changeover());
    segment.turns.append({TurnId(fixing.freshId()), person(fixing), rounds});
    if (!segment.locked && !segment.asLongAsNeeded)
        segment.planned += neededBy(segment, fixing.changeover()) - before;
    return agenda;
}

Agenda withRounds(const Fixing& fixing, const QList<Seconds>& rounds)
{
    Agenda agenda = fixing.agenda();
    for (Segment& segment : agenda.segments)
        if (segment.kind == Kind::Panel && !segment.parked)
            for (Turn& turn : segment.turns)
                turn.rounds = rounds;
    return agenda;
}

/// The rounds that most turns of the agenda's panel have; of equals those that come first.
QList<Seconds> usualRounds(const Agenda& agenda)
{
    QList<std::pair<QList<Seconds>, int>> counts;
    for (const Segment& segment : agenda.segments) {
        if (segment.kind != Kind::Panel || segment.parked)
            continue;
        for (const Turn& turn : segment.turns) {
            const auto known = std::find_if(counts.begin(), counts.end(), [&turn](const auto& count) {
                return count.first == turn.rounds;
            });
            if (known == counts.end())
                counts.append({turn.rounds, 1});
            else
                ++known->second;
        }
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.cend() ? QList<Seconds>() : most->first;
}

/// The agenda with the interventions of the finding's person in its segment set to this.
Agenda withIntervention(const Fixing& fixing, Seconds intervention)
{
    Agenda agenda = fixing.agenda();
    Segment& segment = agenda.segments[indexOf(agenda.segments, fixing.segment()->id)];
    const Seconds before = neededBy(segment, fixing.changeover());
    for (Turn& turn : segment.turns)
        if (turn.person == person(fixing) && !turn.rounds.isEmpty())
            turn.rounds.first() = std::clamp(turn.rounds.first(), std::min(intervention, turn.rounds.first()),
                                             std::max(intervention, turn.rounds.first()));
    if (!segment.locked && !segment.asLongAsNeeded)
        segment.planned += neededBy(segment, fixing.changeover()) - before;
    return agenda;
}

void offerIntervention(Fixing& fixing, Seconds to)
{
    const Seconds from{fixing.finding().figure("intervention_seconds")};
    fixing.offer(Words::tr("%1's intervention from %2 to %3")
                     .arg(fixing.nameOf(person(fixing)), formatDuration(from), formatDuration(to)),
                 withIntervention(fixing, to));
}

}  // namespace

void mendPanelTooManyPeople(Fixing& fixing)
{
    const int most = fixing.session().policy.largestPanel;
    const QList<PersonId> leaving = panelByStaying(fixing.session(), fixing.agenda()).mid(most);
    if (most > 0)
        fixing.offer(panelTitle(most), takingOff(fixing.agenda(), fixing.changeover(), Freed::EndsEarlier),
                     leaving);
}

void mendPanellistWithoutTurn(Fixing& fixing)
{
    const QList<Seconds> rounds = usualRounds(fixing.agenda());
    for (qsizetype i = 0; i < fixing.agenda().segments.size() && !rounds.isEmpty(); ++i) {
        const Segment& segment = fixing.agenda().segments.at(i);
        if (segment.kind == Kind::Panel && !segment.parked)
            fixing.offer(Words::tr("Give %1 %2 in %3")
                             .arg(fixing.nameOf(person(fixing)), formatRounds(rounds), quoted(segment)),
                         withTurn(fixing, i, rounds));
    }
    fixing.offer(Words::tr("Take %1 off the panel").arg(fixing.nameOf(person(fixing))),
                 withoutRole(fixing, fixing.event(), Role::Panellist));
}

void mendInterventionLong(Fixing& fixing)
{
    offerIntervention(fixing, fixing.session().policy.longestIntervention);
}

void mendInterventionShort(Fixing& fixing)
{
    offerIntervention(fixing, fixing.session().policy.shortestIntervention);
}

void mendSpeakingSpread(Fixing& fixing)
{
    const QList<Seconds> rounds = usualRounds(fixing.agenda());
    if (!rounds.isEmpty())
        fixing.offer(Words::tr("Give every panellist %1").arg(formatRounds(rounds)),
                     withRounds(fixing, rounds));
}

void mendSpeakerAbsent(Fixing& fixing)
{
    const Participant* gone = participant(fixing);
    if (gone && gone->invitation == Invitation::Delegated && !gone->delegate.isNull())
        fixing.offer(Words::tr("Give the turns to %1").arg(fixing.nameOf(gone->delegate)),
                     withTurnsFor(fixing.agenda(), gone->person, gone->delegate));
    offerPlanWithout(fixing);
}

void mendNotConfirmed(Fixing& fixing)
{
    offerPlanWithout(fixing);
}

void mendChairOnPanel(Fixing& fixing)
{
    if (!participant(fixing))
        return;
    const Event without = fixing.with(withoutTurnsOf(fixing, person(fixing)));
    fixing.offer(Words::tr("Take %1 off the panel").arg(fixing.nameOf(person(fixing))),
                 withoutRole(fixing, without, Role::Panellist));
    fixing.offer(Words::tr("Let somebody else chair"), withoutRole(fixing, fixing.event(), Role::Chair));
}

}  // namespace moderato
