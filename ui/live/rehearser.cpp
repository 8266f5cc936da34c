#include "ui/live/rehearser.h"

#include "core/plan/lookup.h"
#include "core/timing/budget.h"

#include <QRandomGenerator>

namespace moderato {

double Rehearser::ratio(qsizetype place, Kind kind) const
{
    QRandomGenerator ofSession(m_seed);
    const double common = m_assumptions.common.at(ofSession.generateDouble());
    const std::array<quint32, 2> seeds{m_seed, static_cast<quint32>(place)};
    QRandomGenerator ofSegment(seeds.data(), static_cast<qsizetype>(seeds.size()));
    return common * m_assumptions.ratio(kind).at(ofSegment.generateDouble());
}

RunTime Rehearser::takes(const RunState& state, SegmentId segment) const
{
    const QList<Segment>& segments = runAgenda(state).segments;
    const qsizetype place = indexOf(segments, segment);
    if (place < 0)
        return RunTime{0};
    const RunTime planned = plannedDuration(segments.at(place), runSession(state).policy.changeover);
    const double taken = static_cast<double>(planned.count()) * ratio(place, segments.at(place).kind);
    return RunTime(qRound64(taken));
}

bool Rehearser::isDone(const RunState& state, const Pace& pace) const
{
    if (pace.phase != RunPhase::Running || pace.on.isNull())
        return false;
    return usedBy(state, pace.on, pace.now) >= takes(state, pace.on);
}

}  // namespace moderato
