#pragma once

#include "core/plan/session.h"
#include "core/timing/forecast.h"
#include "core/timing/schedule.h"

#include <QString>

namespace moderato {

/// How the timeline says times.
enum class TimeStyle { Offset, Clock };

/// What is said on the timeline of a session and what is in it. The session must outlive it.
class TimelineWords final {
public:
    TimelineWords(const Session& session, TimeStyle style) : m_session(session), m_style(style) {}

    /// A moment by clock, or by offset.
    QString moment(Seconds at) const;
    QString range(const TimeSpan& span) const;

    /// The title, or that there is none.
    static QString title(const Segment& segment);
    /// "40:00 of 40:00": a part's span against its budget, and by how much it is over.
    QString partSum(const PartTimes& part) const;
    /// One line: title, times, duration.
    QString line(const Segment& segment, const SegmentTimes& times) const;
    /// All figures of a segment, a line each; `forecast` may be nullptr.
    QString figures(const Segment& segment, const SegmentTimes& times, const SegmentForecast* forecast) const;
    QString figures(const Part& part, const PartTimes& times, bool isEmpty) const;
    /// The title, or that there is none.
    static QString title(const Part& part);
    /// "Empty, budget 20:00"
    static QString empty(const Part& part);

    /// "15:00 over"
    static QString over(Seconds by);

    /// A gap or an overlap before a segment, "Gap 5:00"; empty if there is none.
    static QString before(Seconds gap, Seconds overlap);

private:
    QString share(Seconds length) const;
    QStringList uses(const SegmentBudget& budget) const;
    QStringList states(const Segment& segment, const SegmentTimes& times) const;

    const Session& m_session;
    TimeStyle m_style;
};

}  // namespace moderato
