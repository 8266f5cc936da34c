#include "core/live/face.h"

#include "core/plan/duration.h"
#include "core/plan/lookup.h"
#include "core/timing/cast.h"
#include "core/timing/findingparts.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StageFace)
};

constexpr RunTime second{1000};

/// The last moment up to `now` at which a clock that has run for `run` came to a whole second.
RunTime wholeSecond(RunTime now, RunTime run)
{
    return now - ((run % second) + second) % second;
}

/// The budget of the turn that is on, if it has one.
std::optional<Seconds> turnBudget(const Pace& pace)
{
    const bool has = pace.turn && pace.turn->budget && *pace.turn->budget > Seconds{0};
    return has ? pace.turn->budget : std::nullopt;
}

/// The moment as of which everything is shown: the large clock's last whole second, or where that stands still or there is
/// none, the time line's.
RunTime shownAt(const Pace& pace)
{
    if (pace.phase != RunPhase::Running)
        return wholeSecond(pace.now, pace.now);
    return wholeSecond(pace.now, turnBudget(pace) ? pace.turn->used : -pace.segmentLeft);
}

QString leftOrOver(RunTime left, const QString& leftWords, const QString& overWords)
{
    const Countdown clock{std::chrono::ceil<Seconds>(left)};
    return (clock.left < Seconds{0} ? overWords : leftWords).arg(countdownText(clock));
}

Seconds durationOf(const Pace& pace, SegmentId segment)
{
    const SegmentPace* found = find(pace.segments, segment);
    return found ? found->duration : Seconds{0};
}

/// The clock of the turn, or where that has no budget of the segment.
Countdown largeClock(const Pace& pace)
{
    if (const std::optional<Seconds> budget = turnBudget(pace))
        return {std::chrono::ceil<Seconds>(*pace.turn->left()), *budget};
    return {std::chrono::ceil<Seconds>(pace.segmentLeft), durationOf(pace, pace.on)};
}

int usedOf(const Countdown& clock)
{
    if (clock.of <= Seconds{0})
        return clock.left < Seconds{0} ? 1000 : 0;
    return static_cast<int>(std::clamp<qint64>((clock.of - clock.left) * 1000 / clock.of, 0, 1000));
}

QString clockWords(const Pace& pace, const Countdown& clock)
{
    if (clock.left < Seconds{0})
        return Words::tr("over");
    if (pace.turn && !turnBudget(pace))
        return Words::tr("left in this segment");
    return Words::tr("left of %1").arg(formatDuration(clock.of));
}

QString nameOf(const RunState& state, PersonId person)
{
    return CastMember{.id = person, .person = find(state.plan.people, person)}.name();
}

QString handName(const RunState& state, HandId id)
{
    const Hand* hand = find(state.hands, id);
    const std::optional<HandDetails> details = hand ? std::optional(hand->details) : std::nullopt;
    const QString name = !details                   ? QString()
                         : details->person.isNull() ? details->name
                                                    : personName(state.plan, details->person);
    return name.isEmpty() ? Words::tr("From the floor") : Words::tr("%1, from the floor").arg(name);
}

QString speakerOf(const RunState& state, const TurnPace& turn)
{
    if (turn.person.isNull())
        return handName(state, turn.hand);
    const QString name = nameOf(state, turn.person);
    return turn.round > 0 ? Words::tr("%1, follow-up").arg(name) : name;
}

/// Who speaks next in what is on, else what comes next.
QString nextOf(const RunState& state, const Pace& pace)
{
    const RoundPace* round = pace.on.isNull() ? nullptr : pace.nextRound();
    const Segment* segment = find(runAgenda(state).segments, pace.next);
    const QString name = round ? nameOf(state, round->person) : segment ? titleOf(*segment) : QString();
    return name.isEmpty() ? QString() : Words::tr("Next: %1").arg(name);
}

void showSegment(StageFace& face, const RunState& state, const Pace& pace, const WrapUpSignals& wrapUp)
{
    const Segment* segment = find(runAgenda(state).segments, pace.on);
    if (!segment)
        return;
    face.title = titleOf(*segment);
    face.kind = segment->kind;
    face.kindWord = kindName(segment->kind);
    if (pace.turn)
        face.speaker = speakerOf(state, *pace.turn);
    face.clock = largeClock(pace);
    face.clockWords = clockWords(pace, *face.clock);
    face.used = usedOf(*face.clock);
    face.level = state.phase == RunPhase::Paused ? StageLevel::Paused
                                                 : levelOf(*face.clock, turnBudget(pace).has_value(), wrapUp);
    if (turnBudget(pace))
        face.segmentLeft = leftOrOver(pace.segmentLeft, Words::tr("%1 left in this segment"),
                                      Words::tr("this segment is over by %1"));
}

void showStart(StageFace& face, RunTime now)
{
    face.level = StageLevel::NotBegun;
    if (now >= RunTime{0})
        return;
    face.clock = Countdown{std::chrono::ceil<Seconds>(-now), Seconds{0}};
    face.clockWords = Words::tr("until the start");
}

void showSession(StageFace& face, const Pace& pace)
{
    face.sessionLeft = leftOrOver(pace.sessionLeft, Words::tr("%1 left in the session"),
                                  Words::tr("the session is over by %1"));
    face.pace = paceText(pace.behind);
}

}  // namespace

StageFace faceOf(const RunState& state, RunTime now, const WrapUpSignals& wrapUp)
{
    const Pace current = pace(state, now);
    const Pace shown = pace(state, shownAt(current));
    StageFace face;
    face.title = runSession(state).title;
    face.message = state.message;
    face.blank = state.blank;
    if (state.phase == RunPhase::NotBegun)
        showStart(face, now);
    else if (state.phase == RunPhase::Over)
        face.level = StageLevel::Ended;
    else
        // In a pause the clocks stand still at what they were, which was not a whole second.
        showSegment(face, state, state.phase == RunPhase::Paused ? current : shown, wrapUp);
    if (state.phase == RunPhase::Running || state.phase == RunPhase::Paused)
        showSession(face, shown);
    if (state.phase != RunPhase::Over)
        face.next = nextOf(state, current);
    face.levelWord = levelWord(face.level);
    return face;
}

std::optional<RunTime> nextChange(const RunState& state, RunTime now)
{
    if (state.phase == RunPhase::Over)
        return std::nullopt;
    if (state.phase == RunPhase::NotBegun && now >= RunTime{0})
        return std::nullopt;
    return shownAt(pace(state, now)) + second;
}

QString countdownText(const Countdown& clock)
{
    return formatDuration(clock.left < Seconds{0} ? -clock.left : clock.left);
}

StageLevel levelOf(const Countdown& clock, bool isTurn, const WrapUpSignals& wrapUp)
{
    if (clock.left <= Seconds{0})
        return StageLevel::Over;
    const bool isLong = clock.of > (isTurn ? wrapUp.longTurn : wrapUp.longSegment);
    const Seconds longLeft = isTurn ? wrapUp.longTurnLeft : wrapUp.longSegmentLeft;
    const Seconds wrapUpLeft = isLong ? longLeft : clock.of / wrapUp.shortTurnPart;
    // What is hardly longer than the last words is not all last words.
    if (clock.left <= std::min(wrapUp.last, wrapUpLeft))
        return StageLevel::LastSeconds;
    return clock.left <= wrapUpLeft ? StageLevel::WrapUp : StageLevel::Calm;
}

QString levelWord(StageLevel level)
{
    switch (level) {
    case StageLevel::NotBegun:
        return Words::tr("Not begun yet");
    case StageLevel::WrapUp:
        return Words::tr("Please wrap up");
    case StageLevel::LastSeconds:
        return Words::tr("Last words, please");
    case StageLevel::Over:
        return Words::tr("Time is up");
    case StageLevel::Paused:
        return Words::tr("Paused");
    case StageLevel::Ended:
        return Words::tr("The session is over");
    case StageLevel::Calm:
        break;
    }
    return {};
}

}  // namespace moderato
