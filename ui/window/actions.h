#pragma once

#include "ui/parts/icons.h"

#include <QAction>
#include <QHash>
#include <QList>

namespace moderato {

/// Every command of the window, in the order of the table in actions.cpp.
enum class Act {
    NewEvent,
    NewWindow,
    Open,
    SaveCopy,
    SaveShared,
    MergeCopy,
    Import,
    Versions,
    Handouts,
    ExportRunOfShow,
    Print,
    SaveTemplate,
    OpenSample,
    ResetSample,
    CloseWindow,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    CopyText,
    SelectAll,
    Find,
    Palette,
    Preferences,
    AddSegment,
    AddPart,
    Duplicate,
    Delete,
    MoveUp,
    MoveDown,
    Park,
    SwapParts,
    Compare,
    Mend,
    NewSession,
    NewFromTemplate,
    DuplicateSession,
    CopySession,
    DeleteSession,
    NewAgenda,
    DuplicateAgenda,
    RenameAgenda,
    DeleteAgenda,
    ChooseAgenda,
    RunSession,
    Rehearse,
    StageDisplay,
    SmallClock,
    Review,
    Runs,
    ShowOutline,
    ShowTimeline,
    ShowPeople,
    ShowOverview,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    DarkColours,
    HelpHere,
    Shortcuts,
    About,
};

/// The menus, in their order in the menu bar.
enum class Menu { File, Edit, Agenda, Session, Day, View, Help };

/// One row of the table of commands: it makes the menus, the shortcuts and the tips.
struct ActInfo {
    Act act;
    Menu menu;
    const char* text;
    const char* tip;
    Glyph icon;
    const char* keys;  ///< a QKeySequence in portable text; empty for none
    bool separatorBefore;
};

const QList<ActInfo>& actTable();

/// The QActions of one window, made from the table.
class Actions {
public:
    explicit Actions(QObject* parent);

    QAction* operator[](Act act) const { return m_actions.value(static_cast<int>(act)); }

private:
    QHash<int, QAction*> m_actions;
};

}  // namespace moderato
