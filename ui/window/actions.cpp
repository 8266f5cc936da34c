#include "ui/window/actions.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace moderato {

// clang-format off
const QList<ActInfo>& actTable()
{
    static const QList<ActInfo> table{
        {Act::NewEvent, Menu::File, QT_TRANSLATE_NOOP("Actions", "&New event…"), QT_TRANSLATE_NOOP("Actions", "Make a new event file"), Glyph::New, "Ctrl+N", false},
        {Act::NewWindow, Menu::File, QT_TRANSLATE_NOOP("Actions", "New &window"), QT_TRANSLATE_NOOP("Actions", "Show the same event in another window too"), Glyph::None, "Ctrl+Alt+N", false},
        {Act::Open, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Open…"), QT_TRANSLATE_NOOP("Actions", "Open an event file"), Glyph::Open, "Ctrl+O", false},
        {Act::SaveCopy, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Save a copy…"), QT_TRANSLATE_NOOP("Actions", "Write the event as it is into another file"), Glyph::Copy, "Ctrl+Shift+S", true},
        {Act::SaveShared, Menu::File, QT_TRANSLATE_NOOP("Actions", "Save a copy to s&hare…"), QT_TRANSLATE_NOOP("Actions", "Write the event into another file without what is private in it"), Glyph::None, "", false},
        {Act::MergeCopy, Menu::File, QT_TRANSLATE_NOOP("Actions", "Mer&ge a copy…"), QT_TRANSLATE_NOOP("Actions", "Take in what somebody changed in another copy of this event"), Glyph::None, "", false},
        {Act::Import, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Import…"), QT_TRANSLATE_NOOP("Actions", "Add the sessions of an agenda in text or a table, of a calendar, or of an exported event"), Glyph::None, "Ctrl+Shift+I", false},
        {Act::Versions, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Versions…"), QT_TRANSLATE_NOOP("Actions", "Name the event as it is now, compare with earlier states, and bring one back"), Glyph::None, "Ctrl+Shift+H", false},
        {Act::Handouts, Menu::File, QT_TRANSLATE_NOOP("Actions", "H&andouts…"), QT_TRANSLATE_NOOP("Actions", "See all sheets as they will be printed: run of show, briefs, scripts; save and print them"), Glyph::None, "Ctrl+Shift+E", true},
        {Act::ExportRunOfShow, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Export run of show…"), QT_TRANSLATE_NOOP("Actions", "Write the shown agenda as a PDF to hand out"), Glyph::Export, "Ctrl+E", false},
        {Act::Print, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Print the run of show…"), QT_TRANSLATE_NOOP("Actions", "Print the shown agenda as it is exported"), Glyph::None, "Ctrl+P", false},
        {Act::SaveTemplate, Menu::File, QT_TRANSLATE_NOOP("Actions", "Save as &template…"), QT_TRANSLATE_NOOP("Actions", "Keep this event as something that new events can begin with"), Glyph::None, "", false},
        {Act::OpenSample, Menu::File, QT_TRANSLATE_NOOP("Actions", "Open the sa&mple"), QT_TRANSLATE_NOOP("Actions", "Open the sample event"), Glyph::None, "", true},
        {Act::ResetSample, Menu::File, QT_TRANSLATE_NOOP("Actions", "Reset the samp&le"), QT_TRANSLATE_NOOP("Actions", "Make the sample event as it was at first"), Glyph::None, "", false},
        {Act::CloseWindow, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Close window"), QT_TRANSLATE_NOOP("Actions", "Close this window; everything is saved already"), Glyph::None, "Ctrl+W", true},
        {Act::Quit, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), QT_TRANSLATE_NOOP("Actions", "Close all windows; everything is saved already"), Glyph::None, "Ctrl+Q", false},
        {Act::Undo, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), QT_TRANSLATE_NOOP("Actions", "Take back the last edit"), Glyph::Undo, "Ctrl+Z", false},
        {Act::Redo, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), QT_TRANSLATE_NOOP("Actions", "Do the edit again that was taken back"), Glyph::Redo, "Ctrl+Shift+Z", false},
        {Act::Cut, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Cu&t"), QT_TRANSLATE_NOOP("Actions", "Take the selected segments or part out, to be pasted elsewhere"), Glyph::None, "Ctrl+X", true},
        {Act::Copy, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Copy"), QT_TRANSLATE_NOOP("Actions", "Copy the selected segments or part, also as a table for a spreadsheet"), Glyph::None, "Ctrl+C", false},
        {Act::Paste, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Paste"), QT_TRANSLATE_NOOP("Actions", "Put in what was copied, or a text with one agenda item a line"), Glyph::None, "Ctrl+V", false},
        {Act::CopyText, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Copy agenda as te&xt"), QT_TRANSLATE_NOOP("Actions", "Put the shown agenda and its sum on the clipboard, for chat and mail"), Glyph::None, "Ctrl+Shift+C", false},
        {Act::SelectAll, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Select &all"), QT_TRANSLATE_NOOP("Actions", "Select all segments of the shown agenda"), Glyph::None, "Ctrl+A", true},
        {Act::Find, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Find…"), QT_TRANSLATE_NOOP("Actions", "Find segments by title, name or question"), Glyph::None, "Ctrl+F", false},
        {Act::Palette, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Co&mmands…"), QT_TRANSLATE_NOOP("Actions", "Find any command by its words"), Glyph::None, "Ctrl+K", true},
        {Act::Preferences, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "Prefere&nces…"), QT_TRANSLATE_NOOP("Actions", "What new sessions and panellists get, paper, and colours"), Glyph::None, "Ctrl+,", false},
        {Act::AddSegment, Menu::Agenda, QT_TRANSLATE_NOOP("Actions", "Add &segment"), QT_TRANSLATE_NOOP("Actions", "Add a segment after the selected one"), Glyph::Add, "Ins", false},
        {Act::AddPart, Menu::Agenda, QT_TRANSLATE_NOOP("Actions", "&Group into a part"), QT_TRANSLATE_NOOP("Actions", "Put the selected segments under a heading of their own"), Glyph::None, "Ctrl+G", false},
        {Act::Duplicate, Menu::Agenda, QT_TRANSLATE_NOOP("Actions", "D&uplicate"), QT_TRANSLATE_NOOP("Actions", "Copy the selected segment"), Glyph::Duplicate, "Ctrl+D", false},
        {Act::Delete, Menu::Agenda, QT_TRANSLATE_NOOP("Actions", "&Delete"), QT_TRANSLATE_NOOP("Actions", "Delete the selected segments, or the heading of the selected part"), Glyph::Delete, "Del", false},
        {Act::MoveUp, Menu::Agenda, QT_TRANSLATE_NOOP("Actions", "&Move up"), QT_TRANSLATE_NOOP("Actions", "Move the selected segment earlier"), Glyph::Up, "Alt+Up", true},
        {Act::MoveDown, Menu::Agenda, QT_TRANSLATE_NOOP("Actions", "Move do&wn"), QT_TRANSLATE_NOOP("Actions", "Move the selected segment later"), Glyph::Down, "Alt+Down", false},
        {Act::Park, Menu::Agenda, QT_TRANSLATE_NOOP("Actions", "Par&k or bring back"), QT_TRANSLATE_NOOP("Actions", "Take the selected segment out of the time, or back in"), Glyph::None, "Ctrl+Shift+P", false},
        {Act::SwapParts, Menu::Agenda, QT_TRANSLATE_NOOP("Actions", "Swap &two parts"), QT_TRANSLATE_NOOP("Actions", "Let the first two parts, or the selected one and the next, change places"), Glyph::None, "", false},
        {Act::NewAgenda, Menu::Agenda, QT_TRANSLATE_NOOP("Actions", "New &alternative"), QT_TRANSLATE_NOOP("Actions", "Add an empty agenda beside the others"), Glyph::Add, "", true},
        {Act::DuplicateAgenda, Menu::Agenda, QT_TRANSLATE_NOOP("Actions", "Dup&licate alternative"), QT_TRANSLATE_NOOP("Actions", "Copy the shown agenda as another alternative"), Glyph::None, "Ctrl+Shift+D", false},
        {Act::RenameAgenda, Menu::Agenda, QT_TRANSLATE_NOOP("Actions", "&Rename alternative…"), QT_TRANSLATE_NOOP("Actions", "Give the shown agenda another name"), Glyph::None, "", false},
        {Act::ChooseAgenda, Menu::Agenda, QT_TRANSLATE_NOOP("Actions", "&Choose this alternative"), QT_TRANSLATE_NOOP("Actions", "Make the shown agenda the one that the session follows"), Glyph::None, "", false},
        {Act::DeleteAgenda, Menu::Agenda, QT_TRANSLATE_NOOP("Actions", "D&elete alternative"), QT_TRANSLATE_NOOP("Actions", "Delete the shown agenda"), Glyph::None, "", false},
        {Act::Compare, Menu::Agenda, QT_TRANSLATE_NOOP("Actions", "C&ompare…"), QT_TRANSLATE_NOOP("Actions", "Two alternatives or versions side by side"), Glyph::None, "Ctrl+Alt+C", false},
        {Act::Mend, Menu::Agenda, QT_TRANSLATE_NOOP("Actions", "Me&nd…"), QT_TRANSLATE_NOOP("Actions", "What would mend the worst finding of the checks, and what it costs"), Glyph::None, "Ctrl+.", false},
        {Act::NewSession, Menu::Session, QT_TRANSLATE_NOOP("Actions", "&New session"), QT_TRANSLATE_NOOP("Actions", "Add a session to the event"), Glyph::Add, "Ctrl+Shift+N", false},
        {Act::NewFromTemplate, Menu::Session, QT_TRANSLATE_NOOP("Actions", "New from &template…"), QT_TRANSLATE_NOOP("Actions", "Add the sessions of a template to the event"), Glyph::None, "", false},
        {Act::DuplicateSession, Menu::Session, QT_TRANSLATE_NOOP("Actions", "D&uplicate session"), QT_TRANSLATE_NOOP("Actions", "Copy the shown session with its agendas as a new one"), Glyph::None, "", false},
        {Act::CopySession, Menu::Session, QT_TRANSLATE_NOOP("Actions", "&Copy session"), QT_TRANSLATE_NOOP("Actions", "Put the shown session on the clipboard, to be pasted in this or another event"), Glyph::None, "", false},
        {Act::DeleteSession, Menu::Session, QT_TRANSLATE_NOOP("Actions", "&Delete session"), QT_TRANSLATE_NOOP("Actions", "Delete the shown session with all its agendas"), Glyph::Delete, "", false},
        {Act::RunSession, Menu::Day, QT_TRANSLATE_NOOP("Actions", "&Run the session"), QT_TRANSLATE_NOOP("Actions", "Run the shown session's chosen agenda: its clocks, speakers and queue, and ways to end on time"), Glyph::None, "F5", false},
        {Act::Rehearse, Menu::Day, QT_TRANSLATE_NOOP("Actions", "Re&hearse"), QT_TRANSLATE_NOOP("Actions", "Try the shown agenda, up to 60 times as fast and with made-up overruns"), Glyph::None, "Shift+F5", false},
        {Act::StageDisplay, Menu::Day, QT_TRANSLATE_NOOP("Actions", "&Stage display"), QT_TRANSLATE_NOOP("Actions", "A large clock for those who speak, on a monitor of its own"), Glyph::None, "Ctrl+F5", true},
        {Act::SmallClock, Menu::Day, QT_TRANSLATE_NOOP("Actions", "S&mall clock"), QT_TRANSLATE_NOOP("Actions", "A small clock above all windows, where there is but one screen"), Glyph::None, "", false},
        {Act::Review, Menu::Day, QT_TRANSLATE_NOOP("Actions", "How it &went…"), QT_TRANSLATE_NOOP("Actions", "Planned and actual times, who spoke for how long, and where an overrun came from"), Glyph::None, "", true},
        {Act::Runs, Menu::Day, QT_TRANSLATE_NOOP("Actions", "R&uns…"), QT_TRANSLATE_NOOP("Actions", "All runs and rehearsals in this file: go on with one, or delete it"), Glyph::None, "", false},
        {Act::ShowOutline, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Outline"), QT_TRANSLATE_NOOP("Actions", "The agenda as a table that is edited in place"), Glyph::None, "Ctrl+1", true},
        {Act::ShowTimeline, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Timeline"), QT_TRANSLATE_NOOP("Actions", "The agenda to scale, to drag and stretch"), Glyph::None, "Ctrl+2", false},
        {Act::ShowPeople, Menu::View, QT_TRANSLATE_NOOP("Actions", "&People"), QT_TRANSLATE_NOOP("Actions", "The roster of the event"), Glyph::None, "Ctrl+3", false},
        {Act::ShowOverview, Menu::View, QT_TRANSLATE_NOOP("Actions", "&All sessions"), QT_TRANSLATE_NOOP("Actions", "The sessions of the event by clock and room"), Glyph::None, "Ctrl+4", false},
        {Act::ZoomIn, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Larger"), QT_TRANSLATE_NOOP("Actions", "Make all text larger"), Glyph::None, "Ctrl+Alt++", true},
        {Act::ZoomOut, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Smaller"), QT_TRANSLATE_NOOP("Actions", "Make all text smaller"), Glyph::None, "Ctrl+Alt+-", false},
        {Act::ZoomReset, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Usual size"), QT_TRANSLATE_NOOP("Actions", "Give text its usual size"), Glyph::None, "Ctrl+Alt+0", false},
        {Act::DarkColours, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Dark colours"), QT_TRANSLATE_NOOP("Actions", "Light text on dark ground"), Glyph::None, "", true},
        {Act::HelpHere, Menu::Help, QT_TRANSLATE_NOOP("Actions", "&What is this?"), QT_TRANSLATE_NOOP("Actions", "Say what the place with the cursor is for"), Glyph::None, "F1", false},
        {Act::Shortcuts, Menu::Help, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), QT_TRANSLATE_NOOP("Actions", "All commands that have a key"), Glyph::None, "", false},
        {Act::About, Menu::Help, QT_TRANSLATE_NOOP("Actions", "&About Moderato"), QT_TRANSLATE_NOOP("Actions", "Version and licence"), Glyph::None, "", false},
    };
    return table;
}
// clang-format on

Actions::Actions(QObject* parent)
{
    for (const ActInfo& info : actTable()) {
        auto* action = new QAction(QCoreApplication::translate("Actions", info.text), parent);
        action->setToolTip(QCoreApplication::translate("Actions", info.tip));
        action->setStatusTip(action->toolTip());
        action->setIcon(drawnIcon(info.icon));
        action->setShortcut(QKeySequence(QString::fromLatin1(info.keys), QKeySequence::PortableText));
        m_actions.insert(static_cast<int>(info.act), action);
    }
}

}  // namespace moderato
