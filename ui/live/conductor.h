#pragma once

#include "core/live/queue.h"
#include "ui/live/rehearser.h"
#include "ui/live/speakerrow.h"
#include "ui/parts/livedesk.h"

namespace moderato {

/// What the conduct window does: each function is one action of the run on the desk, or one that says why it can't be done.
class Conductor final : public QObject {
    Q_OBJECT

public:
    explicit Conductor(LiveDesk& desk, QObject* parent = nullptr);

    /// Starts, or goes on to the next segment.
    void next();
    void back();
    void pauseOrGoOn();
    void endOrReopen();
    /// What is on gets longer, or shorter.
    void extend(Seconds by);
    /// The session began so long ago, or so much earlier than was marked; negative: later.
    void beganEarlier(Seconds amount);
    void jump(SegmentId segment);
    void skip(SegmentId segment);
    void skipNext();
    void bringBack(SegmentId segment);

    void startTurn(PersonId person);
    void endTurn();
    void absent(PersonId person, MinutesTo to);
    void spendFloor();

    /// False if the hand is not in the queue.
    bool raise(const HandDetails& details);
    void call(HandId hand);
    void withdraw(HandId hand);
    void callBack(HandId hand);
    void setQueueOpen(bool open);

    /// False if it was not kept.
    bool note(const QString& text, QuestionId question);
    bool outcome(const QString& text, QuestionId question);
    bool message(const QString& text);
    void setBlank(bool blank);

    void setSpeed(int speed);
    /// From now on segments of a rehearsal end by themselves, at times drawn with this seed; or no longer.
    void simulate(bool simulate, quint32 seed);
    bool simulates() const { return m_rehearser.has_value(); }

    /// The ways to end on time at this moment. While `hold` those that were found last are kept for a while, and then their
    /// places, so that nobody takes another one than they saw.
    void findWays(bool hold);
    const QList<RecoveryOption>& ways() const { return m_ways; }
    void takeWay(qsizetype place);
    /// The plan goes on as this one, which `text` describes.
    void takePlan(const Event& plan, const QString& text);

private:
    void followTime();

    LiveDesk& m_desk;
    QList<RecoveryOption> m_ways;
    RunTime m_waysFrom{0};
    std::optional<Rehearser> m_rehearser;
};

}  // namespace moderato
