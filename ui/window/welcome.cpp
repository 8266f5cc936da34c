#include "ui/window/welcome.h"

#include "ui/window/actions.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Welcome)
};

}  // namespace

QWidget* newWelcome(const Actions& actions)
{
    auto* page = new QWidget;
    auto* words = new QLabel(
        Words::tr("<h2>Moderato</h2><p>Plan who speaks for how long, see at once whether it fits, and keep "
                  "time for the floor.</p>"));
    words->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(words, 0, Qt::AlignCenter);
    for (const Act act : {Act::NewEvent, Act::Open, Act::OpenSample}) {
        auto* button = new QPushButton(actions[act]->text());
        button->setMinimumWidth(220);
        QObject::connect(button, &QPushButton::clicked, actions[act], &QAction::trigger);
        layout->addWidget(button, 0, Qt::AlignCenter);
    }
    layout->addStretch(2);
    return page;
}

}  // namespace moderato
