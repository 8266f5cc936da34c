#include "ui/inspector/sessionpage.h"

#include "ui/inspector/foldinggroup.h"
#include "ui/inspector/participantspane.h"
#include "ui/inspector/policyforms.h"
#include "ui/inspector/sessionforms.h"

#include <QVBoxLayout>

namespace moderato {

SessionPage::SessionPage(Desk& desk, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(2);
    const auto addGroup = [layout](const char* name, const QString& title, bool isOpen, QWidget* content) {
        auto* group = new FoldingGroup(QString::fromLatin1(name), title, isOpen);
        group->add(content);
        layout->addWidget(group);
    };
    auto* participants = new ParticipantsPane(desk);
    addGroup("session.slot", tr("Session"), true, sessionSlotForm(desk));
    addGroup("session.agenda", tr("Agenda"), true, agendaForm(desk));
    addGroup("session.participants", tr("Participants"), true, participants);
    addGroup("session.about", tr("Description and outcomes"), false, sessionAboutForm(desk));
    addGroup("session.practical", tr("Practical notes"), false, sessionPracticalForm(desk));
    addGroup("session.floor", tr("Policy: the floor"), true, floorPolicyForm(desk));
    addGroup("session.panel", tr("Policy: the panel"), false, panelPolicyForm(desk));
    addGroup("session.time", tr("Policy: time and title"), false, timePolicyForm(desk));
    addGroup("session.balance", tr("Policy: wanted balance"), false, balancePane(desk));
    addGroup("session.checks", tr("Policy: checks"), false, checkLevelsPane(desk));
    layout->addStretch(1);
    connect(participants, &ParticipantsPane::personWanted, this, &SessionPage::personWanted);
}

}  // namespace moderato
