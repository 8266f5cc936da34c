#include "ui/window/runsign.h"

#include "core/live/runfold.h"
#include "ui/window/conducting.h"

namespace moderato {

RunSign::RunSign(Conducting& conducting, QWidget* parent) : QToolButton(parent), m_conducting(conducting)
{
    setObjectName(QStringLiteral("runSign"));
    setFocusPolicy(Qt::TabFocus);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    connect(this, &QToolButton::clicked, &conducting, &Conducting::run);
    connect(&conducting, &Conducting::followed, this, &RunSign::follow);
    follow();
}

void RunSign::follow()
{
    setVisible(m_conducting.isUnderWay());
    if (!m_conducting.isUnderWay())
        return;
    setText(m_conducting.state().kind == RunKind::Rehearsal ? tr("● Rehearsal: show it (F5)")
                                                            : tr("● Being run: show it (F5)"));
    setToolTip(tr("%1\nShow the conduct window").arg(runSession(m_conducting.state()).title));
}

}  // namespace moderato
