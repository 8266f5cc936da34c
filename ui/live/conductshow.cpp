#include "core/plan/duration.h"
#include "ui/live/bigbutton.h"
#include "ui/live/clockfigure.h"
#include "ui/live/conductview.h"
#include "ui/live/editedbar.h"
#include "ui/live/floorband.h"
#include "ui/live/livetabs.h"
#include "ui/live/livewords.h"
#include "ui/live/nowpane.h"
#include "ui/live/nowshown.h"
#include "ui/live/paceshown.h"
#include "ui/live/planedits.h"
#include "ui/live/planshown.h"
#include "ui/live/queueshown.h"
#include "ui/live/recoverypanel.h"
#include "ui/live/rehearsalbar.h"
#include "ui/live/speakerlist.h"
#include "ui/live/speakersshown.h"
#include "ui/live/stagepanel.h"
#include "ui/parts/screenclock.h"

#include <QLabel>

namespace moderato {
namespace {

/// So much of a message is shown outside its tab, and where room is short.
constexpr qsizetype messageShown = 32;
constexpr qsizetype messageInBrief = 14;

QString onStageText(const RunState& state, bool brief)
{
    if (state.blank)
        return brief ? ConductView::tr("⚠ Stage blank (%1)").arg(keyText(LiveCommand::Blank))
                     : ConductView::tr("⚠ The stage display is blank. %1 shows it again.")
                           .arg(keyText(LiveCommand::Blank));
    if (state.message.isEmpty())
        return {};
    const qsizetype room = brief ? messageInBrief : messageShown;
    const QString message =
        state.message.size() > room ? ConductView::tr("%1…").arg(state.message.left(room)) : state.message;
    return (brief ? ConductView::tr("Stage: \"%1\" (%2)")
                  : ConductView::tr("On the stage: \"%1\". %2 takes it off."))
        .arg(message, keyText(LiveCommand::TakeOff));
}

}  // namespace

// What the conduct window shows, after each action and after each second.

void ConductView::follow()
{
    const RunState& state = m_desk.state();
    const Pace pace = m_desk.paceNow();
    setEnabled(m_desk.hasRun());
    if (m_on != pace.on) {
        m_on = pace.on;
        m_question = 0;
    }
    m_previewed = -1;
    m_conductor->findWays(false);
    m_rehearsal->setVisible(state.kind == RunKind::Rehearsal);
    m_rehearsal->show(state.speed, m_conductor->simulates());
    m_transport->show(transportShown(state, pace, m_desk.canAct()));
    setWritable(m_desk.canAct());
    m_stage->show(state.message, state.blank);
    showOnStage();
    m_notes->show(notesShown(state, screenClock()));
    m_tabs->name(m_notes, tr("Notes"), state.notes.size());
    showTime(pace);
    showLast();
}

/// A run that can only be looked at has nothing to press but what looks.
void ConductView::setWritable(bool writable)
{
    m_speakers->setWritable(writable);
    m_queue->setWritable(writable);
    m_plan->setWritable(writable);
    m_notes->setWritable(writable);
    m_stage->setWritable(writable);
    m_floor->setEnabled(writable);
    m_rehearsal->setEnabled(writable);
}

void ConductView::showOnStage()
{
    m_onStage->setText(onStageText(m_desk.state(), m_narrow));
    m_onStage->setToolTip(m_desk.state().message);
}

void ConductView::followTime()
{
    const Pace pace = m_desk.paceNow();
    m_conductor->findWays(true);
    showTime(pace);
}

/// All that moves with the clock. Each part repaints only what differs from what it shows.
void ConductView::showTime(const Pace& pace)
{
    const RunState& state = m_desk.state();
    m_now->show(nowShown(state, pace, screenClock()));
    m_table->show(questionShown(state, pace, m_question));
    m_turn->show(turnClock(state, pace));
    m_segment->show(segmentClock(state, pace));
    m_session->show(sessionClock(state, pace));
    m_speakers->show(speakersShown(state, pace), onFloorText(state, pace));
    const Seconds spend = floorToSpend(pace);
    m_floor->show(floorLossText(pace),
                  spend == Seconds{0} ? QString() : tr("Use %1").arg(formatDuration(spend)));
    const QueueShown queue = queueShown(state, pace, m_order);
    m_queue->show(queue, state.plan.people);
    m_tabs->name(m_queue, tr("Queue"), queue.waiting.size());
    showWays(pace);
    showPlan(pace);
}

void ConductView::showWays(const Pace& pace)
{
    const RunState& state = m_desk.state();
    const QList<RecoveryOption>& ways = m_conductor->ways();
    m_pace->show(paceShown(state, pace, ways, screenClock()));
    m_recovery->show(recoveryHeading(state, pace, ways, screenClock()),
                     waysShown(state, ways, screenClock()));
    m_tabs->name(m_recovery, tr("On time"), ways.size());
}

void ConductView::showPlan(const Pace& pace)
{
    const RunState& state = m_desk.state();
    m_plan->show(planLines(state, pace, screenClock()));
    const RecoveryOption* looked = m_previewed >= 0 && m_previewed < m_conductor->ways().size()
                                       ? &m_conductor->ways().at(m_previewed)
                                       : nullptr;
    m_strip->show(looked ? stripPreview(state, pace.now, looked->plan, tr("Preview: %1").arg(looked->title))
                         : stripShown(state, pace));
}

void ConductView::preview(qsizetype place)
{
    m_previewed = place;
    showPlan(m_desk.paceNow());
}

/// A failure is said with a sign of its own, and to those who hear the screen.
void ConductView::showNotice(const QString& text, bool failed)
{
    m_notice->setText(failed ? tr("⚠ %1").arg(text) : text);
    m_notice->setAccessibleName(text);
    QFont font = m_notice->font();
    font.setBold(failed);
    m_notice->setFont(font);
    m_saveAgain->setVisible(m_desk.hasUnsaved());
}

void ConductView::tell(const QString& text)
{
    showNotice(text, false);
}

void ConductView::showFailure(const QString& message)
{
    showNotice(message, true);
}

void ConductView::showDone()
{
    showLast();
}

/// All before it is in the file, and it can be saved as of when it was done.
void ConductView::showUnsaved(const QString& message)
{
    showNotice(tr("The last action is not saved, and so not done; all before it is. %1").arg(message), true);
}

void ConductView::showEdits()
{
    m_edited->show(m_edits->lines());
}

void ConductView::showLast()
{
    const std::optional<Undoable>& last = m_desk.state().undoable;
    if (!m_desk.hasRun())
        showNotice(tr("No session is being run."), false);
    else if (!m_desk.canAct())
        showNotice(tr("This run can only be looked at: the file can't be written to."), false);
    else if (last)
        showNotice(tr("Last action: %1. Ctrl+Z takes it back.").arg(actionText(*last)), false);
    else
        showNotice(tr("Nothing was done yet. All that is done here is saved at once."), false);
}

}  // namespace moderato
