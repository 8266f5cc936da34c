#include "ui/live/nowshown.h"

#include "core/live/face.h"
#include "core/live/plannedround.h"
#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/timing/budget.h"
#include "ui/live/livewords.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LiveNow)
};

const Segment* segmentShown(const RunState& state, const Pace& pace)
{
    return find(runAgenda(state).segments, pace.on.isNull() ? pace.next : pace.on);
}

ClockSign clockSign(const Pace& pace, RunTime left, Seconds whole, bool isTurn)
{
    if (pace.phase == RunPhase::NotBegun || pace.phase == RunPhase::Over)
        return ClockSign::Idle;
    if (left < RunTime{0})
        return ClockSign::Over;
    if (pace.phase == RunPhase::Paused)
        return ClockSign::Stands;
    const StageLevel level = levelOf({std::chrono::ceil<Seconds>(left), whole}, isTurn);
    return level == StageLevel::Calm ? ClockSign::Running : ClockSign::Soon;
}

QString roundWord(int round)
{
    if (round == 0)
        return Words::tr("intervention");
    return round == 1 ? Words::tr("follow-up") : Words::tr("follow-up %1").arg(round);
}

/// Who speaks next, and what they would have: it can be what is left of a round that was interrupted.
QString nextTurnText(const RunState& state, const Pace& pace)
{
    const RoundPace* next = pace.nextRound();
    if (!next)
        return {};
    const int number = roundToStart(state, next->person, pace.on, pace.now);
    for (const RoundPace& round : pace.rounds)
        if (round.person == next->person && round.round == number)
            return Words::tr("next: %1, %2 %3")
                .arg(nameOf(state, round.person), roundWord(number), figureText(round.budget - round.used));
    return {};
}

QString askedText(const RunState& state, const Question& question)
{
    QStringList names;
    for (const PersonId& person : question.askedOf)
        names.append(nameOf(state, person));
    if (names.isEmpty())
        return question.text;
    return Words::tr("%1 (to %2)").arg(question.text, names.join(Words::tr(", ")));
}

QString questionText(const RunState& state, qsizetype place)
{
    const QList<Question> questions = questionsNow(state);
    if (place >= questions.size())
        return {};
    const QString text = askedText(state, questions.at(place));
    if (questions.size() == 1)
        return Words::tr("Question: %1").arg(text);
    return Words::tr("Question %1 of %2: %3").arg(place + 1).arg(questions.size()).arg(text);
}

QString nextText(const RunState& state, const Pace& pace, ClockStyle style)
{
    if (pace.phase == RunPhase::Over)
        return {};
    if (pace.phase == RunPhase::NotBegun)
        return Words::tr("Not begun yet");
    if (pace.next.isNull())
        return Words::tr("Next: the end, %1").arg(momentOf(state, pace.projectedEnd, style));
    for (const SegmentPace& segment : pace.segments)
        if (segment.id == pace.next)
            return Words::tr("Next: %1, %2")
                .arg(titleOf(state, pace.next), momentOf(state, segment.start, style));
    return {};
}

QString untilStart(const Pace& pace)
{
    const auto now = std::chrono::floor<Seconds>(pace.now);
    if (now < Seconds{0})
        return Words::tr("begins in %1").arg(formatDuration(-now));
    return now == Seconds{0} ? Words::tr("begins now")
                             : Words::tr("should have begun %1 ago").arg(formatDuration(now));
}

}  // namespace

QList<Question> questionsNow(const RunState& state)
{
    const Segment* on = find(runAgenda(state).segments, segmentOn(state));
    return on ? on->questions : QList<Question>();
}

NowShown nowShown(const RunState& state, const Pace& pace, ClockStyle style)
{
    NowShown shown;
    shown.next = nextText(state, pace, style);
    if (pace.phase == RunPhase::Over) {
        shown.title = Words::tr("The session is over");
        return shown;
    }
    const Segment* segment = segmentShown(state, pace);
    if (!segment)
        return shown;
    const Part* part = find(runAgenda(state).parts, segment->part);
    shown.part =
        part ? Words::tr("%1 · %2").arg(part->title, kindName(segment->kind)) : kindName(segment->kind);
    shown.title = titleOf(state, segment->id);
    return shown;
}

QuestionShown questionShown(const RunState& state, const Pace& pace, qsizetype question)
{
    QuestionShown shown;
    const Segment* segment = segmentShown(state, pace);
    if (!segment || pace.phase == RunPhase::Over)
        return shown;
    if (!segment->lead.isNull())
        shown.lead = Words::tr("Led by %1").arg(nameOf(state, segment->lead));
    shown.question = questionText(state, question);
    shown.more = questionsNow(state).size() > 1;
    return shown;
}

ClockShown turnClock(const RunState& state, const Pace& pace)
{
    ClockShown shown{Words::tr("Turn"), {}, std::nullopt, RunTime{0}, ClockSign::Idle};
    if (!pace.turn) {
        if (pace.phase == RunPhase::Running)
            shown.detail = nextTurnText(state, pace);
        return shown;
    }
    const TurnPace& turn = *pace.turn;
    const QString who = whoHasTurn(state, turn.person, turn.hand);
    shown.detail = turn.person.isNull() ? who : Words::tr("%1, %2").arg(who, roundWord(turn.round));
    shown.left = turn.left();
    if (!shown.left) {
        shown.detail = Words::tr("%1, nothing planned, for %2")
                           .arg(who, formatDuration(std::chrono::floor<Seconds>(turn.used)));
        return shown;
    }
    shown.whole = *turn.budget;
    shown.sign = clockSign(pace, *shown.left, *turn.budget, true);
    return shown;
}

ClockShown segmentClock(const RunState& state, const Pace& pace)
{
    ClockShown shown{Words::tr("Segment"), {}, std::nullopt, RunTime{0}, ClockSign::Idle};
    const Segment* segment = segmentShown(state, pace);
    if (!segment || pace.phase == RunPhase::Over)
        return shown;
    const Seconds whole = plannedDuration(*segment, runSession(state).policy.changeover);
    shown.left = pace.on.isNull() ? RunTime(whole) : pace.segmentLeft;
    shown.whole = whole;
    shown.detail = Words::tr("of %1").arg(formatDuration(whole));
    shown.sign = clockSign(pace, *shown.left, whole, false);
    return shown;
}

ClockShown sessionClock(const RunState& state, const Pace& pace)
{
    const Seconds limit = runSession(state).limit;
    ClockShown shown{Words::tr("Session"), Words::tr("of %1").arg(formatDuration(limit)), pace.sessionLeft,
                     limit, ClockSign::Idle};
    if (pace.phase == RunPhase::NotBegun) {
        shown.left = limit;
        shown.detail = untilStart(pace);
        return shown;
    }
    if (pace.phase == RunPhase::Over)
        shown.detail = (pace.sessionLeft < RunTime{0} ? Words::tr("over, of %1") : Words::tr("left, of %1"))
                           .arg(formatDuration(limit));
    else
        // A pause of the clocks does not hold the session's.
        shown.sign = pace.sessionLeft < RunTime{0} ? ClockSign::Over : ClockSign::Running;
    return shown;
}

TransportShown transportShown(const RunState& state, const Pace& pace, bool writable)
{
    TransportShown shown;
    shown.begun = pace.phase != RunPhase::NotBegun;
    shown.paused = pace.phase == RunPhase::Paused;
    shown.over = pace.phase == RunPhase::Over;
    shown.first = segmentBefore(state).isNull();
    shown.next = titleOf(state, pace.next);
    shown.writable = writable;
    return shown;
}

}  // namespace moderato
