#include "ui/live/paceshown.h"

#include "core/live/ownclock.h"
#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "ui/live/livewords.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LivePace)
};

PaceSign paceSign(const Pace& pace)
{
    if (pace.phase == RunPhase::NotBegun)
        return PaceSign::NotBegun;
    if (pace.behind == Seconds{0})
        return PaceSign::OnTime;
    return pace.behind > Seconds{0} ? PaceSign::Behind : PaceSign::Ahead;
}

qsizetype endingInTime(const QList<RecoveryOption>& ways)
{
    return std::count_if(ways.cbegin(), ways.cend(),
                         [](const RecoveryOption& way) { return way.endsInTime; });
}

QString waysText(const Pace& pace, const QList<RecoveryOption>& ways)
{
    if (ways.isEmpty())
        return {};
    const int count = static_cast<int>(ways.size());
    if (pace.overLimit == Seconds{0})
        return Words::tr("%n way(s) to use the time won", nullptr, count);
    return endingInTime(ways) == ways.size() ? Words::tr("%n way(s) to end on time", nullptr, count)
                                             : Words::tr("%n way(s) to make up time", nullptr, count);
}

QString capitalized(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

/// To end in time is no success where the floor pays for it.
QString floorsCost(const Pace& pace)
{
    return Words::tr("That is at the floor's cost: %1.").arg(floorText(pace.floor));
}

/// The time now, by the plan's clock where the machine's says another one, and when it ends.
QString nowAndEnd(const RunState& state, const Pace& pace, ClockStyle style)
{
    const bool own = goesByItsOwnClock(state, pace.now);
    if (pace.phase == RunPhase::Over) {
        const QString ended = momentOf(state, pace.projectedEnd, style);
        return (own ? Words::tr("Ended %1 by the plan's clock") : Words::tr("Ended %1")).arg(ended);
    }
    const QString now = (own ? Words::tr("By the plan's clock %1 · %2") : Words::tr("Now %1 · %2"))
                            .arg(momentOf(state, pace.now, style), endText(state, pace.projectedEnd, style));
    const bool floorPays = pace.behind == Seconds{0} && pace.floor.lost() > Seconds{0};
    return floorPays ? Words::tr("%1. %2").arg(now, floorsCost(pace)) : now;
}

QString questionOf(const RunState& state, const RunNote& note)
{
    const Segment* segment = find(runAgenda(state).segments, note.segment);
    const Question* question = segment ? find(segment->questions, note.question) : nullptr;
    return question ? question->text : QString();
}

}  // namespace

PaceShown paceShown(const RunState& state, const Pace& pace, const QList<RecoveryOption>& ways,
                    ClockStyle style)
{
    const PaceSign sign = paceSign(pace);
    const QString words = sign == PaceSign::NotBegun ? Words::tr("Not begun") : paceText(pace.behind);
    return {sign, words, nowAndEnd(state, pace, style), waysText(pace, ways)};
}

QString recoveryHeading(const RunState& state, const Pace& pace, const QList<RecoveryOption>& ways,
                        ClockStyle style)
{
    const QString end = endText(state, pace.projectedEnd, style);
    const bool late = pace.overLimit > Seconds{0};
    if (ways.isEmpty() && late)
        return Words::tr("%1. Nothing that is still to come can be made shorter.").arg(end);
    if (ways.isEmpty())
        return pace.floor.lost() > Seconds{0} ? Words::tr("%1. %2").arg(end, floorsCost(pace))
                                              : Words::tr("%1. There is nothing to make up for.").arg(end);
    if (!late)
        return Words::tr("%1. Ways to use the time that was won:").arg(end);
    const qsizetype inTime = endingInTime(ways);
    if (inTime == ways.size())
        return Words::tr("%1. Ways to end on time, the mildest first:").arg(end);
    return inTime == 0
               ? Words::tr("%1. Ways to make up time, the mildest first; none of them is enough to "
                           "end on time:")
                     .arg(end)
               : Words::tr("%1. Ways to make up time, the mildest first; %n of them end(s) on time (✓):",
                           nullptr, static_cast<int>(inTime))
                     .arg(end);
}

QList<WayShown> waysShown(const RunState& state, const QList<RecoveryOption>& options, ClockStyle style)
{
    QList<WayShown> ways;
    for (const RecoveryOption& option : options)
        ways.append({option.title,
                     option.endsInTime ? Words::tr("%1 ✓").arg(endText(state, option.end, style))
                                       : endText(state, option.end, style),
                     affectedText(state, option), everybodyText(state, option)});
    return ways;
}

QString floorLossText(const Pace& pace)
{
    const QString lost = floorText(pace.floor);
    QStringList sentences;
    if (!lost.isEmpty())
        sentences.append(capitalized(lost));
    if (pace.floor.atRisk > Seconds{0})
        sentences.append(Words::tr("The floor loses %1 if all who are still to speak here do")
                             .arg(formatDuration(pace.floor.atRisk)));
    if (pace.floor.spentKnowingly > Seconds{0})
        sentences.append(
            Words::tr("The floor gave up %1 by choice").arg(formatDuration(pace.floor.spentKnowingly)));
    return sentences.join(Words::tr(" · "));
}

Seconds floorToSpend(const Pace& pace)
{
    return pace.floor.toSpend;
}

QList<NoteShown> notesShown(const RunState& state, ClockStyle style)
{
    QList<NoteShown> notes;
    for (const RunNote& note : state.notes) {
        const QString question = questionOf(state, note);
        const QString title = titleOf(state, note.segment);
        notes.append({momentOf(state, note.at, style),
                      question.isEmpty() ? title : Words::tr("%1 · %2").arg(title, question), note.text,
                      note.outcome});
    }
    return notes;
}

}  // namespace moderato
