#pragma once

#include "core/timing/checks.h"

namespace moderato {

// What every check makes its findings from: a place, a message and figures.

/// The segment's title; a word for one that has none.
QString titleOf(const Segment& segment);
QString titleOf(const Part& part);
QString titleOf(const Session& session);

/// A finding about the whole agenda.
Finding aboutAgenda(const CheckInput& input, const QString& message, const QList<Figure>& figures = {});
Finding aboutPart(const Part& part, const QString& message, const QList<Figure>& figures);
Finding aboutSegment(const Segment& segment, const QString& message, const QList<Figure>& figures = {});
Finding aboutPerson(const CastMember& member, const QString& message, const QList<Figure>& figures = {});

/// Calls f(segment, times) for each segment in the plan, in the order of the agenda.
template <class F>
void forEachPlanned(const CheckInput& input, F&& f)
{
    for (qsizetype i = 0; i < input.schedule.segments.size(); ++i)
        if (const SegmentTimes& times = input.schedule.segments.at(i); !times.parked)
            f(input.agenda.segments.at(i), times);
}

/// True if the agenda has anything in the plan; checks of what is missing are silent before.
bool hasPlan(const CheckInput& input);

}  // namespace moderato
