#include "ui/live/transport.h"

#include "ui/live/bigbutton.h"
#include "ui/live/livekeys.h"

#include <QHBoxLayout>

namespace moderato {
namespace {

constexpr int tightSpacing = 2;

}  // namespace

Transport::Transport(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_back = add(&Transport::backWanted, "back");
    m_next = add(&Transport::goOn, "next");
    m_pause = add(&Transport::pauseWanted, "pause");
    m_shorter = add(&Transport::shorterWanted, "shorter");
    m_longer = add(&Transport::longerWanted, "longer");
    m_skip = add(&Transport::skipWanted, "skip");
    m_began = add(&Transport::beganWanted, "began");
    m_undo = add(&Transport::undoWanted, "undo");
    m_end = add(&Transport::endWanted, "end");
    m_close = add(&Transport::closeWanted, "close");
    layout->setStretch(1, 1);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.25);
    m_next->setFont(bold);
    m_next->setMinimumHeight(leastTarget + 8);
}

BigButton* Transport::add(void (Transport::*wanted)(), const char* name)
{
    auto* button = new BigButton(nullptr, BigButton::Key::Below);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, wanted);
    layout()->addWidget(button);
    return button;
}

void Transport::setTight(bool tight)
{
    layout()->setSpacing(tight ? tightSpacing : -1);
    m_next->setMinimumHeight(tight ? leastTarget : leastTarget + 8);
}

void Transport::show(const TransportShown& shown)
{
    m_isOver = shown.over;
    m_next->show(shown.over             ? tr("See how it went")
                 : !shown.begun         ? tr("▶ Start: %1").arg(shown.next)
                 : shown.next.isEmpty() ? tr("Nothing more to come")
                                        : tr("Next: %1").arg(shown.next),
                 keyText(LiveCommand::Next));
    m_next->setEnabled(shown.over || (shown.writable && !shown.next.isEmpty()));
    m_end->show(shown.over ? tr("Reopen") : tr("End"), keyText(LiveCommand::End),
                shown.over ? tr("Reopen the session") : tr("End the session"));
    m_end->setEnabled(shown.begun && shown.writable);
    m_close->show(tr("Close"), keyText(LiveCommand::Close), tr("Close this window"));
    m_close->setVisible(shown.over);
    m_undo->show(tr("Undo"), QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_undo->setEnabled(shown.begun && shown.writable);
    showRunning(shown);
}

/// What only makes sense until it is over.
void Transport::showRunning(const TransportShown& shown)
{
    const bool runs = shown.begun && !shown.over && shown.writable;
    for (BigButton* button : {m_back, m_pause, m_longer, m_shorter, m_skip, m_began})
        button->setVisible(!shown.over);
    m_back->show(tr("Back"), keyText(LiveCommand::Back));
    m_pause->show(shown.paused ? tr("▶ Go on") : tr("Pause"), keyText(LiveCommand::Pause));
    m_longer->show(tr("+1:00"), QStringLiteral("+"), tr("This segment 1:00 longer"));
    m_shorter->show(tr("−1:00"), QStringLiteral("−"), tr("This segment 1:00 shorter"));
    m_skip->show(tr("Skip next"), keyText(LiveCommand::Skip));
    m_began->show(tr("Began…"), keyText(LiveCommand::Began), tr("Say when it really began"));
    for (BigButton* button : {m_pause, m_longer, m_shorter})
        button->setEnabled(runs);
    m_back->setEnabled(runs && !shown.first);
    m_skip->setEnabled(runs && !shown.next.isEmpty());
    m_began->setEnabled(shown.writable && !shown.over);
}

void Transport::goOn()
{
    if (m_isOver)
        Q_EMIT reviewWanted();
    else
        Q_EMIT nextWanted();
}

}  // namespace moderato
