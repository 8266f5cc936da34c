#include "ui/live/begantime.h"
#include "ui/live/conductview.h"
#include "ui/live/editedbar.h"
#include "ui/live/keylist.h"
#include "ui/live/livetabs.h"
#include "ui/live/notespanel.h"
#include "ui/live/nowshown.h"
#include "ui/live/planedits.h"
#include "ui/live/planlist.h"
#include "ui/live/queuepanel.h"
#include "ui/live/recoverypanel.h"
#include "ui/live/speakerlist.h"
#include "ui/live/stagepanel.h"

#include <QShortcut>

namespace moderato {

// What the keys of the conduct window do. A plain key that is typed into a field stays there: fields claim them.

void ConductView::buildKeys()
{
    const auto add = [this](const QKeySequence& key, const std::function<void()>& act) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    for (const LiveKey& key : liveKeys())
        for (const QKeySequence& sequence : key.keys)
            add(sequence, [this, which = key.command] { command(which); });
    for (qsizetype place = 0; !speakerKey(place).isEmpty(); ++place) {
        add(speakerKey(place), [this, place] { m_speakers->press(place); });
        add(recoveryKey(place), [this, place] { takeWay(place); });
    }
    add(Qt::Key_Escape, [this] { leave(); });
}

void ConductView::command(LiveCommand command)
{
    switch (command) {
    case LiveCommand::Next:
        return isOver() ? reviewWanted() : m_conductor->next();
    case LiveCommand::Back:
        return m_conductor->back();
    case LiveCommand::Pause:
        return m_conductor->pauseOrGoOn();
    case LiveCommand::Longer:
        return m_conductor->extend(minutes(1));
    case LiveCommand::Shorter:
        return m_conductor->extend(-minutes(1));
    case LiveCommand::End:
        return m_conductor->endOrReopen();
    case LiveCommand::Began:
        return askBegan();
    case LiveCommand::Skip:
        return m_conductor->skipNext();
    case LiveCommand::Question:
        return nextQuestion();
    case LiveCommand::SpendFloor:
        return m_conductor->spendFloor();
    case LiveCommand::Blank:
        return m_conductor->setBlank(!m_desk.state().blank);
    case LiveCommand::TakeOff:
        return takeMessageOff();
    case LiveCommand::Undo:
        m_desk.undo();
        return;
    case LiveCommand::Flash:
        return flashWanted();
    case LiveCommand::Stage:
        return stageWanted();
    case LiveCommand::SaveAgain:
        return m_desk.hasUnsaved() ? saveAgainWanted() : tell(tr("All that was done is saved."));
    case LiveCommand::TakeEdits:
        return askToTakeEdits();
    case LiveCommand::Close:
        window()->close();
        return;
    case LiveCommand::Keys:
        return (new KeyList(this))->open();
    default:
        speakerCommand(command);
        tabCommand(command);
    }
}

void ConductView::speakerCommand(LiveCommand command)
{
    switch (command) {
    case LiveCommand::EndTurn:
        return m_conductor->endTurn();
    case LiveCommand::UpperSpeaker:
        return m_speakers->mark(-1);
    case LiveCommand::LowerSpeaker:
        return m_speakers->mark(1);
    case LiveCommand::AbsentToFloor:
        return notHere(MinutesTo::Floor);
    case LiveCommand::AbsentToOthers:
        return notHere(MinutesTo::Others);
    case LiveCommand::AbsentToBuffer:
        return notHere(MinutesTo::Buffer);
    default:
        return;
    }
}

/// Nobody is struck out whom nobody has marked.
void ConductView::notHere(MinutesTo to)
{
    if (m_speakers->marked().isNull())
        return showFailure(tr("No speaker is marked. %1 marks one; then say again who is not here.")
                               .arg(keyText(LiveCommand::LowerSpeaker)));
    m_conductor->absent(m_speakers->marked(), to);
}

/// What is on one of the tabs brings it to the front where something has to be typed or chosen there.
void ConductView::tabCommand(LiveCommand command)
{
    switch (command) {
    case LiveCommand::HandOnSite:
        return m_queue->raise(Attendance::OnSite);
    case LiveCommand::HandOnline:
        return m_queue->raise(Attendance::Online);
    case LiveCommand::CallNext:
        return m_queue->callNext();
    case LiveCommand::CloseQueue:
        return m_queue->toggleOpen();
    case LiveCommand::NamedHand:
        return writeHand();
    case LiveCommand::QueueTab:
        return m_tabs->bring(m_queue);
    case LiveCommand::RecoveryTab:
        m_tabs->bring(m_recovery);
        return m_recovery->enter();
    case LiveCommand::Note:
    case LiveCommand::NotesTab:
        m_tabs->bring(m_notes);
        return m_notes->write();
    case LiveCommand::PlanTab:
        m_tabs->bring(m_plan);
        return m_plan->enter(segmentNext(m_desk.state()));
    case LiveCommand::Message:
    case LiveCommand::StageTab:
        m_tabs->bring(m_stage);
        return m_stage->write();
    default:
        return;
    }
}

bool ConductView::isOver() const
{
    return m_desk.state().phase == RunPhase::Over;
}

/// The keys belong to the window again.
void ConductView::leave()
{
    m_began->hide();
    preview(-1);
    setFocus();
}

void ConductView::askBegan()
{
    m_began->ask(m_desk.state().phase != RunPhase::NotBegun);
}

/// The line for the name takes what is typed next, also where nobody can be added: no letter of a name is a command then.
void ConductView::writeHand()
{
    m_tabs->bring(m_queue);
    m_queue->write();
    if (m_desk.canAct() && !m_desk.state().queueOpen)
        showFailure(tr("The queue is closed. Esc, then %1 reopens it; a name that is typed meanwhile stays.")
                        .arg(keyText(LiveCommand::CloseQueue)));
}

void ConductView::nextQuestion()
{
    const qsizetype count = questionsNow(m_desk.state()).size();
    if (count == 0)
        return;
    m_question = (m_question + 1) % count;
    followTime();
}

QuestionId ConductView::question() const
{
    const QList<Question> questions = questionsNow(m_desk.state());
    return m_question < questions.size() ? questions.at(m_question).id : QuestionId();
}

void ConductView::addNote(const QString& text, bool outcome)
{
    if (text.isEmpty())
        return;
    if (outcome ? m_conductor->outcome(text, question()) : m_conductor->note(text, question())) {
        m_notes->taken();
        setFocus();
    }
}

void ConductView::sendMessage(const QString& text)
{
    if (!m_conductor->message(text))
        return;
    m_stage->taken();
    setFocus();
}

/// What is being typed stays where it is.
void ConductView::takeMessageOff()
{
    if (m_desk.state().message.isEmpty())
        return tell(tr("No message is on the stage."));
    m_conductor->message(QString());
}

void ConductView::takeWay(qsizetype place)
{
    m_conductor->takeWay(place);
    setFocus();
}

void ConductView::askToTakeEdits()
{
    if (!m_edits->plan())
        return tell(tr("Nothing of what is still to come was edited in the plan meanwhile."));
    auto* question = new EditedDialog(m_edits->lines(), this);
    connect(question, &QDialog::accepted, this, &ConductView::takeEdits);
    question->open();
}

void ConductView::takeEdits()
{
    if (const std::optional<Event>& plan = m_edits->plan())
        m_conductor->takePlan(*plan, tr("The edited plan"));
}

}  // namespace moderato
