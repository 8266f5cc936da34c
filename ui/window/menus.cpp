#include "ui/window/menus.h"

#include "ui/window/commandbar.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

}  // namespace

Menus::Menus(QMainWindow& window, const Actions& actions)
{
    const QList<std::pair<Menu, QString>> titles{
        {Menu::File, Words::tr("&File")},      {Menu::Edit, Words::tr("&Edit")},
        {Menu::Agenda, Words::tr("&Agenda")},  {Menu::Session, Words::tr("&Session")},
        {Menu::Day, Words::tr("&On the day")}, {Menu::View, Words::tr("&View")},
        {Menu::Help, Words::tr("&Help")}};
    for (const auto& [menu, title] : titles)
        m_menus.insert(static_cast<int>(menu), window.menuBar()->addMenu(title));
    QMenu* view = (*this)[Menu::View];
    for (const QDockWidget* dock : window.findChildren<QDockWidget*>())
        view->addAction(dock->toggleViewAction());
    view->addSeparator();
    fill(actions);
    buildToolBar(window, actions);
}

void Menus::fill(const Actions& actions)
{
    for (const ActInfo& info : actTable()) {
        QMenu* menu = (*this)[info.menu];
        if (info.separatorBefore)
            menu->addSeparator();
        menu->addAction(actions[info.act]);
        if (info.act == Act::Open)
            m_recent = menu->addMenu(Words::tr("Open &recent"));
    }
}

void Menus::buildToolBar(QMainWindow& window, const Actions& actions)
{
    auto* bar = new CommandBar(Words::tr("Tools"));
    window.addToolBar(bar);
    bar->setObjectName(QStringLiteral("tools"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setMovable(false);
    for (const Act act : {Act::Undo, Act::Redo, Act::AddSegment, Act::Duplicate, Act::Delete, Act::MoveUp,
                          Act::MoveDown, Act::ExportRunOfShow, Act::RunSession})
        bar->addAction(actions[act]);
    auto* gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    for (const Act act : {Act::ShowOutline, Act::ShowTimeline, Act::ShowPeople, Act::ShowOverview})
        bar->addAction(actions[act]);
}

void addContextMenu(QWidget& list, const Actions& actions, const QList<Act>& acts)
{
    list.setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const Act act : acts)
        list.addAction(actions[act]);
}

}  // namespace moderato
