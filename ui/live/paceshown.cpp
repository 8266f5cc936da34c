#include "ui/live/paceshown.h"

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

QString questionOf(const RunState& state, const RunNote& note)
{
    const Segment* segment = find(runAgenda(state).segments, note.segment);
    const Question* question = segment ? find(segment->questions, note.question) : nullptr;
    return question ? question->text : QString();
}

}  // namespace

PaceShown paceShown(const RunState& state, const Pace& pace, qsizetype ways, ClockStyle style)
{
    const PaceSign sign = paceSign(pace);
    const QString words = sign == PaceSign::NotBegun ? Words::tr("Not begun") : paceText(pace.behind);
    const QString end =
        pace.phase == RunPhase::Over
            ? Words::tr("Ended %1").arg(momentOf(state, pace.projectedEnd, style))
            : Words::tr("Now %1 · %2")
                  .arg(momentOf(state, pace.now, style), endText(state, pace.projectedEnd, style));
    return {sign, words, end, static_cast<int>(ways)};
}

QString recoveryHeading(const RunState& state, const Pace& pace, qsizetype ways, ClockStyle style)
{
    if (ways == 0)
        return pace.overLimit > Seconds{0}
                   ? Words::tr("%1. Nothing that is still to come can be made shorter.")
                         .arg(endText(state, pace.projectedEnd, style))
                   : Words::tr("%1. There is nothing to make up for.")
                         .arg(endText(state, pace.projectedEnd, style));
    const QString end = endText(state, pace.projectedEnd, style);
    return pace.overLimit > Seconds{0} ? Words::tr("%1. Ways to end on time, the mildest first:").arg(end)
                                       : Words::tr("%1. Ways to use the time that was won:").arg(end);
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
        sentences.append(lost.left(1).toUpper() + lost.mid(1));
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
