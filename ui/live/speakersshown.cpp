#include "ui/live/speakersshown.h"

#include "core/live/plannedround.h"
#include "core/plan/lookup.h"
#include "ui/live/clockfigure.h"
#include "ui/live/livewords.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LiveSpeakers)
};

void addPeople(QList<PersonId>& people, const Segment* segment)
{
    if (!segment)
        return;
    for (const Turn& turn : segment->turns)
        if (!turn.person.isNull() && !people.contains(turn.person))
            people.append(turn.person);
}

/// What is on; before the session begins, with what it will.
SegmentId segmentOfSpeakers(const Pace& pace)
{
    return pace.phase == RunPhase::NotBegun ? pace.next : pace.on;
}

/// In the order of the plan as it began; who came in since stands behind, and whoever of no turn at all has the floor.
QList<PersonId> peopleOf(const RunState& state, SegmentId segment)
{
    QList<PersonId> people;
    addPeople(people, find(runAgenda(state.planned).segments, segment));
    addPeople(people, find(runAgenda(state).segments, segment));
    return people;
}

bool isAbsent(const RunState& state, PersonId person)
{
    return std::any_of(state.absences.cbegin(), state.absences.cend(),
                       [person](const Absence& absence) { return absence.person == person; });
}

QString aboutText(const RunState& state, const Segment& segment, PersonId person)
{
    QStringList texts;
    for (const Question& question : segment.questions)
        if (question.askedOf.contains(person) && texts.isEmpty())
            texts.append(Words::tr("asked"));
    const Participant* part = participantOf(runSession(state), person);
    if (part && part->attendance == Attendance::Online)
        texts.append(Words::tr("online"));
    if (const Person* found = find(state.plan.people, person)) {
        const QString group = found->constituency.isEmpty() ? found->affiliation : found->constituency;
        if (!group.isEmpty())
            texts.append(group);
    }
    return texts.join(Words::tr(", "));
}

QList<RoundShown> roundsOfSpeaker(const RunState& state, const Pace& pace, PersonId person)
{
    const int on = pace.turn && pace.turn->person == person ? pace.turn->round : -1;
    const int next = roundToStart(state, person, segmentOfSpeakers(pace), pace.now);
    QList<RoundShown> rounds;
    bool found = false;
    for (const RoundPace& round : pace.rounds) {
        if (round.person != person)
            continue;
        rounds.append({round.budget, RunTime(round.budget) - round.used, round.round == on,
                       on < 0 && round.round == next});
        found = found || round.round == on;
    }
    // Nothing was planned for this turn.
    if (on >= 0 && !found)
        rounds.append({Seconds{0}, -pace.turn->used, true, false});
    return rounds;
}

}  // namespace

QList<SpeakerShown> speakersShown(const RunState& state, const Pace& pace)
{
    QList<SpeakerShown> speakers;
    const Segment* segment = find(runAgenda(state).segments, segmentOfSpeakers(pace));
    if (!segment)
        return speakers;
    for (const PersonId& person : peopleOf(state, segment->id)) {
        SpeakerShown shown;
        shown.person = person;
        shown.name = nameOf(state, person);
        shown.about = aboutText(state, *segment, person);
        shown.rounds = roundsOfSpeaker(state, pace, person);
        shown.speaking = pace.turn && pace.turn->person == person;
        shown.absent = isAbsent(state, person);
        for (const PersonPace& sums : pace.people)
            if (sums.person == person) {
                shown.used = sums.used;
                shown.budget = sums.budget;
            }
        speakers.append(shown);
    }
    return speakers;
}

QString onFloorText(const RunState& state, const Pace& pace)
{
    if (!pace.turn || !pace.turn->person.isNull())
        return {};
    const QString who = whoHasTurn(state, {}, pace.turn->hand);
    const std::optional<RunTime> left = pace.turn->left();
    if (!left)
        return who;
    return *left < RunTime{0} ? Words::tr("%1, %2 over").arg(who, figureText(*left))
                              : Words::tr("%1, %2 left").arg(who, figureText(*left));
}

}  // namespace moderato
