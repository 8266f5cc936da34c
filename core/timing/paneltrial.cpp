#include "core/timing/paneltrial.h"

#include <QHash>

namespace moderato {
namespace {

bool isPanelInPlan(const Segment& segment)
{
    return segment.kind == Kind::Panel && !segment.parked;
}

/// The rounds of each of a panel's people in all segments one after the other, in the order of their first turn.
QList<QList<Seconds>> roundsByPerson(const Agenda& agenda)
{
    QList<QList<Seconds>> rounds;
    QHash<PersonId, qsizetype> places;
    for (const Segment& segment : agenda.segments) {
        if (!isPanelInPlan(segment))
            continue;
        for (const Turn& turn : segment.turns) {
            if (!places.contains(turn.person)) {
                places.insert(turn.person, rounds.size());
                rounds.append(QList<Seconds>());
            }
            rounds[places.value(turn.person)].append(turn.rounds);
        }
    }
    return rounds;
}

/// The rounds that most people have; of equally many those of the first to speak.
QList<Seconds> mostCommon(const QList<QList<Seconds>>& rounds)
{
    QList<Seconds> common;
    qsizetype most = 0;
    for (const QList<Seconds>& each : rounds) {
        if (const qsizetype count = rounds.count(each); count > most) {
            most = count;
            common = each;
        }
    }
    return common;
}

PanelTrial trialOf(const Session& session, const Agenda& agenda)
{
    const QList<QList<Seconds>> rounds = roundsByPerson(agenda);
    PanelTrial trial;
    trial.terms.rounds = mostCommon(rounds);
    trial.terms.changeover = session.policy.changeover;
    trial.size = static_cast<int>(rounds.size());
    trial.sharesRounds = rounds.count(trial.terms.rounds) == rounds.size();
    return trial;
}

}  // namespace

PanelTrial panelTrial(const Session& session, const Agenda& agenda)
{
    const Schedule times = schedule(session, agenda);
    PanelTrial trial = trialOf(session, agenda);
    trial.floorShare = session.policy.floorShare;
    trial.terms.limit = session.limit;
    trial.terms.fixed = times.fixedTime() + times.panel;
    for (const SegmentTimes& each : times.segments)
        if (each.kind == Kind::Panel && !each.parked)
            trial.terms.fixed -= each.budget.rounds + each.budget.changeover;
    return trial;
}

PanelTrial panelTrial(const Session& session, const Segment& segment)
{
    Agenda alone;
    alone.segments = {segment};
    alone.segments.first().kind = Kind::Panel;
    alone.segments.first().parked = false;
    PanelTrial trial = trialOf(session, alone);
    trial.terms.limit = plannedDuration(segment, session.policy.changeover);
    trial.terms.fixed = segment.leadTime;
    if (trial.terms.limit > Seconds{0})
        trial.floorShare.perMille = static_cast<int>(
            std::min<qint64>(1000, segment.floorReserve.count() * 1000 / trial.terms.limit.count()));
    return trial;
}

}  // namespace moderato
