#include "ui/window/quit.h"

#include "ui/window/conducting.h"

#include <QApplication>

namespace moderato {
namespace {

QList<Conducting*> allConducting()
{
    QList<Conducting*> all;
    for (const QWidget* window : QApplication::topLevelWidgets())
        all.append(window->findChildren<Conducting*>(QString(), Qt::FindDirectChildrenOnly));
    return all;
}

}  // namespace

void quit()
{
    const QList<Conducting*> all = allConducting();
    const bool mayQuit =
        std::all_of(all.cbegin(), all.cend(), [](Conducting* each) { return each->askToLeave(); });
    if (mayQuit)
        return QApplication::closeAllWindows();
    for (Conducting* each : all)
        each->stay();
}

}  // namespace moderato
