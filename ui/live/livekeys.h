#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace moderato {

/// What can be done by key while a session is run.
enum class LiveCommand {
    Next,
    Back,
    Pause,
    Longer,
    Shorter,
    End,
    Began,
    Skip,
    Question,
    EndTurn,
    UpperSpeaker,
    LowerSpeaker,
    AbsentToFloor,
    AbsentToOthers,
    AbsentToBuffer,
    HandOnSite,
    HandOnline,
    NamedHand,
    CallNext,
    CloseQueue,
    SpendFloor,
    Note,
    Message,
    TakeOff,
    Blank,
    Flash,
    Stage,
    QueueTab,
    RecoveryTab,
    NotesTab,
    PlanTab,
    StageTab,
    Undo,
    TakeEdits,
    SaveAgain,
    Close,
    Keys,
};

/// One line of the list of keys: what is done, and by what.
struct LiveKey {
    LiveCommand command = LiveCommand::Next;
    QList<QKeySequence> keys;
    QString text;
};

/// All of them, in the order in which the list shows them.
const QList<LiveKey>& liveKeys();

/// The command's first key as it is written on the keyboard.
QString keyText(LiveCommand command);

/// The key that starts the turn of the speaker at this place, from 0; empty from the tenth on.
QKeySequence speakerKey(qsizetype place);

/// The key that takes the way back to time at this place, from 0; empty from the tenth on.
QKeySequence recoveryKey(qsizetype place);

/// The keys that do something with a number, and what.
QList<std::pair<QString, QString>> numberKeys();

}  // namespace moderato
