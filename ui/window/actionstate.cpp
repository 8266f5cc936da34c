#include "ui/window/actionstate.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MainWindow)
};

void enable(const Actions& actions, bool can, const QList<Act>& acts)
{
    for (const Act act : acts)
        actions[act]->setEnabled(can);
}

void nameUndo(const Desk& desk, const Actions& actions)
{
    const auto undo = desk.document() ? desk.document()->undoLabel() : std::nullopt;
    const auto redo = desk.document() ? desk.document()->redoLabel() : std::nullopt;
    actions[Act::Undo]->setEnabled(undo.has_value());
    actions[Act::Redo]->setEnabled(redo.has_value());
    actions[Act::Undo]->setText(undo ? Words::tr("&Undo: %1").arg(*undo) : Words::tr("&Undo"));
    actions[Act::Redo]->setText(redo ? Words::tr("&Redo: %1").arg(*redo) : Words::tr("&Redo"));
    actions[Act::Undo]->setIconText(Words::tr("Undo"));
    actions[Act::Redo]->setIconText(Words::tr("Redo"));
}

}  // namespace

void showWhatCanBeDone(const Desk& desk, const Actions& actions)
{
    const bool canEdit = desk.canEdit();
    const bool hasAgenda = desk.agenda() != nullptr;
    const bool hasSegment = desk.current() != nullptr;
    const bool hasRow = hasSegment || !desk.currentPart().isNull();
    enable(actions, canEdit && hasSegment,
           {Act::Duplicate, Act::MoveUp, Act::MoveDown, Act::Park, Act::AddPart});
    enable(actions, canEdit && hasRow, {Act::Delete, Act::Cut});
    enable(actions, hasRow, {Act::Copy});
    enable(actions, canEdit && hasAgenda,
           {Act::DuplicateAgenda, Act::RenameAgenda, Act::DeleteAgenda, Act::ChooseAgenda});
    enable(actions, canEdit && hasAgenda && desk.agenda()->parts.size() >= 2, {Act::SwapParts});
    enable(actions, canEdit,
           {Act::AddSegment, Act::NewAgenda, Act::NewSession, Act::NewFromTemplate, Act::MergeCopy,
            Act::Import, Act::Paste});
    enable(actions, canEdit && desk.session(), {Act::DeleteSession, Act::DuplicateSession});
    enable(actions, desk.session(), {Act::CopySession});
    enable(actions, hasAgenda,
           {Act::Handouts, Act::ExportRunOfShow, Act::Print, Act::CopyText, Act::Find, Act::SelectAll,
            Act::Rehearse, Act::Review});
    enable(actions, desk.session() && !desk.session()->chosen.isNull(), {Act::RunSession});
    enable(actions, desk.document(),
           {Act::NewWindow, Act::SaveCopy, Act::SaveShared, Act::Versions, Act::SaveTemplate, Act::Compare,
            Act::Runs, Act::StageDisplay, Act::SmallClock, Act::ShowOutline, Act::ShowTimeline,
            Act::ShowPeople, Act::ShowOverview});
    nameUndo(desk, actions);
}

}  // namespace moderato
