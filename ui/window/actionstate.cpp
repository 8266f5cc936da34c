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

/// A label as a menu shows it, without mnemonics.
QString plainText(QString label)
{
    return label.replace(u'&', QStringLiteral("&&"));
}

void nameUndo(const Desk& desk, const Actions& actions)
{
    const auto undo = desk.document() ? desk.document()->undoLabel() : std::nullopt;
    const auto redo = desk.document() ? desk.document()->redoLabel() : std::nullopt;
    actions[Act::Undo]->setEnabled(undo.has_value());
    actions[Act::Redo]->setEnabled(redo.has_value());
    actions[Act::Undo]->setText(undo ? Words::tr("&Undo: %1").arg(plainText(*undo)) : Words::tr("&Undo"));
    actions[Act::Redo]->setText(redo ? Words::tr("&Redo: %1").arg(plainText(*redo)) : Words::tr("&Redo"));
    actions[Act::Undo]->setIconText(Words::tr("Undo"));
    actions[Act::Redo]->setIconText(Words::tr("Redo"));
}

/// What acts on the agenda can be done only where it is seen.
void showAgendaCommands(const Desk& desk, bool isShown, const Actions& actions)
{
    const bool canEdit = desk.canEdit() && isShown;
    const bool hasAgenda = desk.agenda() != nullptr;
    enable(actions, canEdit && desk.current(),
           {Act::Duplicate, Act::MoveUp, Act::MoveDown, Act::Park, Act::AddPart});
    enable(actions, canEdit && hasAgenda,
           {Act::DuplicateAgenda, Act::RenameAgenda, Act::DeleteAgenda, Act::ChooseAgenda});
    enable(actions, canEdit && hasAgenda && desk.agenda()->parts.size() >= 2, {Act::SwapParts});
    enable(actions, canEdit, {Act::AddSegment, Act::NewAgenda});
}

/// What acts on segments or on people, whichever are shown.
void showPageCommands(const Desk& desk, const Centre& centre, const Actions& actions)
{
    const bool canEdit = desk.canEdit();
    const bool hasPeople = desk.document() && centre.page() == Centre::Page::People;
    const bool hasRow = centre.showsAgenda() && (desk.current() || !desk.currentPart().isNull());
    enable(actions, canEdit && hasRow, {Act::Cut});
    enable(actions, hasRow || hasPeople, {Act::Copy});
    enable(actions, canEdit && (hasRow || hasPeople), {Act::Delete});
    enable(actions, (centre.showsAgenda() && desk.agenda()) || hasPeople, {Act::SelectAll, Act::Find});
}

}  // namespace

const QList<std::pair<Act, Centre::Page>>& pageActs()
{
    static const QList<std::pair<Act, Centre::Page>> pages{{Act::ShowOutline, Centre::Page::Outline},
                                                           {Act::ShowTimeline, Centre::Page::Timeline},
                                                           {Act::ShowPeople, Centre::Page::People},
                                                           {Act::ShowOverview, Centre::Page::Overview}};
    return pages;
}

void showWhatCanBeDone(const Desk& desk, const Centre& centre, const Actions& actions)
{
    const bool canEdit = desk.canEdit();
    const bool hasAgenda = desk.agenda() != nullptr;
    showAgendaCommands(desk, centre.showsAgenda(), actions);
    showPageCommands(desk, centre, actions);
    enable(actions, canEdit,
           {Act::NewSession, Act::NewFromTemplate, Act::MergeCopy, Act::Import, Act::Paste});
    enable(actions, canEdit && desk.session(), {Act::DeleteSession, Act::DuplicateSession});
    enable(actions, desk.session(), {Act::CopySession});
    enable(actions, hasAgenda,
           {Act::Handouts, Act::ExportRunOfShow, Act::Print, Act::CopyText, Act::Mend, Act::Rehearse,
            Act::Review});
    enable(actions, desk.session() && !desk.session()->chosen.isNull(), {Act::RunSession});
    enable(actions, desk.document(),
           {Act::NewWindow, Act::SaveCopy, Act::SaveShared, Act::Versions, Act::SaveTemplate, Act::Compare,
            Act::Runs, Act::StageDisplay, Act::SmallClock, Act::ShowOutline, Act::ShowTimeline,
            Act::ShowPeople, Act::ShowOverview});
    for (const auto& [act, page] : pageActs())
        actions[act]->setChecked(page == centre.page());
    nameUndo(desk, actions);
}

}  // namespace moderato
