#include "ui/live/livekeys.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LiveKeys)
};

constexpr qsizetype digits = 9;

QList<LiveKey> allKeys()
{
    using enum LiveCommand;
    return {
        {Next, {Qt::Key_N}, Words::tr("Start, or go on to the next segment; after the end see how it went")},
        {Back, {Qt::Key_B}, Words::tr("Back to the segment before")},
        {Pause, {Qt::Key_P}, Words::tr("Pause, or go on")},
        {Longer,
         {Qt::Key_Plus, Qt::SHIFT | Qt::Key_Plus, Qt::Key_Equal},
         Words::tr("This segment 1:00 longer")},
        {Shorter, {Qt::Key_Minus}, Words::tr("This segment 1:00 shorter")},
        {Skip, {Qt::Key_K}, Words::tr("Skip the next segment")},
        {End, {Qt::CTRL | Qt::Key_E}, Words::tr("End the session, or reopen it")},
        {Began, {Qt::Key_G}, Words::tr("Say when it really began")},
        {Undo, {QKeySequence::Undo}, Words::tr("Take back the last action")},
        {Question, {Qt::Key_Q}, Words::tr("Put the next question of this segment on the table")},
        {EndTurn, {Qt::Key_0}, Words::tr("End the turn")},
        {UpperSpeaker, {Qt::CTRL | Qt::Key_Up}, Words::tr("Mark the speaker above")},
        {LowerSpeaker, {Qt::CTRL | Qt::Key_Down}, Words::tr("Mark the speaker below")},
        {AbsentToFloor,
         {Qt::SHIFT | Qt::Key_F},
         Words::tr("The marked speaker is not here: minutes to the floor")},
        {AbsentToOthers,
         {Qt::SHIFT | Qt::Key_O},
         Words::tr("The marked speaker is not here: minutes to the others")},
        {AbsentToBuffer,
         {Qt::SHIFT | Qt::Key_U},
         Words::tr("The marked speaker is not here: minutes to the buffer")},
        {HandOnSite, {Qt::Key_R}, Words::tr("A hand in the room, without a name")},
        {HandOnline, {Qt::Key_O}, Words::tr("A hand online, without a name")},
        {NamedHand, {Qt::Key_H}, Words::tr("Type a name for the queue")},
        {CallNext, {Qt::Key_C}, Words::tr("Call the next from the floor")},
        {CloseQueue, {Qt::Key_X}, Words::tr("Close the queue, or reopen it")},
        {SpendFloor, {Qt::Key_F}, Words::tr("Let this segment use floor time")},
        {Note, {Qt::Key_M}, Words::tr("Write a note")},
        {Message, {Qt::CTRL | Qt::Key_M}, Words::tr("Write a message for the stage")},
        {TakeOff, {Qt::CTRL | Qt::SHIFT | Qt::Key_M}, Words::tr("Take the message off the stage")},
        {Blank, {Qt::CTRL | Qt::Key_B}, Words::tr("Blank the stage display, or show it again")},
        {Flash, {Qt::CTRL | Qt::Key_L}, Words::tr("Flash the stage display")},
        {Stage, {Qt::CTRL | Qt::Key_F5}, Words::tr("Open the stage display")},
        {QueueTab, {Qt::Key_F2}, Words::tr("Show the queue")},
        {RecoveryTab, {Qt::Key_F3}, Words::tr("Show the ways to end on time")},
        {NotesTab, {Qt::Key_F4}, Words::tr("Show notes and outcomes")},
        {PlanTab, {Qt::Key_F5, Qt::Key_J}, Words::tr("Show the plan as a list, to jump")},
        {StageTab, {Qt::Key_F6}, Words::tr("Show the messages for the stage")},
        {TakeEdits, {Qt::Key_T}, Words::tr("Look at what was edited in the plan meanwhile, to take it over")},
        {SaveAgain,
         {Qt::CTRL | Qt::Key_S},
         Words::tr("Open the file again and save an action that it did not take")},
        {Close, {Qt::CTRL | Qt::Key_W}, Words::tr("Close this window; the run stays as it is")},
        {Keys, {Qt::Key_F1, Qt::Key_Question, Qt::SHIFT | Qt::Key_Question}, Words::tr("Show this list")},
    };
}

}  // namespace

const QList<LiveKey>& liveKeys()
{
    static const QList<LiveKey> keys = allKeys();
    return keys;
}

QString keyText(LiveCommand command)
{
    for (const LiveKey& key : liveKeys())
        if (key.command == command)
            return key.keys.value(0).toString(QKeySequence::NativeText);
    return {};
}

QKeySequence speakerKey(qsizetype place)
{
    return place < digits ? QKeySequence(Qt::Key_1 + static_cast<int>(place)) : QKeySequence();
}

QKeySequence recoveryKey(qsizetype place)
{
    return place < digits ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + static_cast<int>(place)))
                          : QKeySequence();
}

QList<std::pair<QString, QString>> numberKeys()
{
    const auto range = [](const QKeySequence& first, const QKeySequence& last) {
        return Words::tr("%1 to %2")
            .arg(first.toString(QKeySequence::NativeText), last.toString(QKeySequence::NativeText));
    };
    return {
        {range(speakerKey(0), speakerKey(digits - 1)), Words::tr("The turn of the speaker with this number")},
        {range(recoveryKey(0), recoveryKey(digits - 1)),
         Words::tr("Take the way to end on time with this number")}};
}

}  // namespace moderato
