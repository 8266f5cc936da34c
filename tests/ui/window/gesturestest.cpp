#include "core/edit/segments.h"
#include "resources/templates.h"
#include "tests/support/dice.h"
#include "tests/support/printers.h"
#include "ui/agenda/agendaview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace moderato {
namespace {

constexpr int gestures = 2000;

/// More than this makes each gesture slow without making it any other.
constexpr qsizetype mostSegments = 25;
constexpr qsizetype mostSessions = 4;

/// A window whose commands, keys and clicks are dealt by dice.
class Gestures : public testing::Test {
protected:
    Gestures()
    {
        m_window.desk().put(std::move(
            *Document::create(path(), *fromTemplate(QStringLiteral("main-session"), QUuid::createUuid))));
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        QObject::connect(&m_messages, &QTimer::timeout, &m_window, [this] { readMessage(); });
        m_messages.start(1);
    }

    /// A message must not stop what follows; what it says is kept.
    void readMessage()
    {
        auto* message = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!message)
            return;
        m_said.append(message->text());
        message->accept();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("gestures.moderato")); }
    Desk& desk() { return m_window.desk(); }
    AgendaView& view() { return *m_window.findChild<AgendaView*>(); }

    void act()
    {
        switch (m_dice.below(4)) {
        case 0:
            return clickARow();
        case 1:
            return pressAKey();
        default:
            return trigger();
        }
    }

    void trigger()
    {
        static const QList<Act> acts{Act::AddSegment,    Act::Duplicate,
                                     Act::Delete,        Act::MoveUp,
                                     Act::MoveDown,      Act::Park,
                                     Act::AddPart,       Act::SwapParts,
                                     Act::NewAgenda,     Act::DuplicateAgenda,
                                     Act::DeleteAgenda,  Act::ChooseAgenda,
                                     Act::NewSession,    Act::DuplicateSession,
                                     Act::DeleteSession, Act::Undo,
                                     Act::Redo,          Act::Cut,
                                     Act::Copy,          Act::Paste,
                                     Act::SelectAll};
        QAction* action = m_window.action(acts.at(m_dice.below(static_cast<int>(acts.size()))));
        const bool isFull = (desk().agenda() && desk().agenda()->segments.size() > mostSegments) ||
                            desk().saved().sessions.size() > mostSessions;
        if (isFull)
            action = m_window.action(Act::Undo);
        if (action->isEnabled())
            action->trigger();
        typeIntoEditor();
    }

    /// An editor that a command has opened takes a word or is given up.
    void typeIntoEditor()
    {
        QWidget* editor = QApplication::focusWidget();
        if (!qobject_cast<QLineEdit*>(editor) || !view().isAncestorOf(editor))
            return;
        QTest::keyClicks(editor, QStringLiteral("Word"));
        QTest::keyClick(editor, m_dice.below(2) == 0 ? Qt::Key_Return : Qt::Key_Escape);
        QCoreApplication::processEvents();
    }

    void clickARow()
    {
        const QRect area = view().viewport()->rect();
        const QPoint place(1 + m_dice.below(std::max(1, area.width() - 2)),
                           1 + m_dice.below(std::max(1, area.height() - 2)));
        static const QList<Qt::KeyboardModifiers> modifiers{Qt::NoModifier, Qt::ControlModifier,
                                                            Qt::ShiftModifier};
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers.at(m_dice.below(3)), place);
    }

    void pressAKey()
    {
        static const QList<int> keys{Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_F2};
        view().setFocus();
        QTest::keyClick(&view(), static_cast<Qt::Key>(keys.at(m_dice.below(static_cast<int>(keys.size())))));
        typeIntoEditor();
    }

    int undoAll()
    {
        int steps = 0;
        for (; desk().document()->undoLabel() && steps <= gestures; ++steps)
            desk().undo();
        return steps;
    }

    QTemporaryDir m_folder;
    test::Dice m_dice{20221130};
    QStringList m_said;
    QTimer m_messages;
    MainWindow m_window;
};

TEST_F(Gestures, leaveWindowFileAndUndoStackInAgreement)
{
    const Event first = desk().saved();
    for (int gesture = 0; gesture < gestures; ++gesture)
        act();
    const Event last = desk().saved();
    EXPECT_NE(last, first);
    EXPECT_EQ(m_said.join(u'\n'), QString());

    const QString copy = m_folder.filePath(QStringLiteral("copy.moderato"));
    ASSERT_TRUE(desk().document()->saveCopy(copy));
    EXPECT_EQ((*Document::open(copy))->event(), last);

    const int steps = undoAll();
    EXPECT_GT(steps, 100);
    EXPECT_EQ(desk().saved(), first);
    for (int step = 0; step < steps; ++step)
        desk().redo();
    EXPECT_EQ(desk().saved(), last);
}

}  // namespace
}  // namespace moderato
