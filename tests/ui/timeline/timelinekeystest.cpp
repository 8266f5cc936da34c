#include "ui/timeline/timelinekeys.h"

#include <QKeySequence>

#include <gtest/gtest.h>

namespace moderato {
namespace {

using Command = TimelineCommand;

TEST(TimelineKeys, meanTheirCommands)
{
    struct Row {
        int key;
        Qt::KeyboardModifiers modifiers;
        std::optional<Command> plain;
        std::optional<Command> mirrored;
    };
    const Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::ShiftModifier;
    for (const Row& row : {Row{Qt::Key_Right, Qt::NoModifier, Command::Next, Command::Previous},
                           {Qt::Key_Left, Qt::AltModifier, Command::Earlier, Command::Later},
                           {Qt::Key_Right, Qt::ControlModifier, Command::Longer, Command::Shorter},
                           {Qt::Key_Left, both, Command::ShorterFinely, Command::LongerFinely},
                           {Qt::Key_Plus, Qt::ShiftModifier, Command::Longer, Command::Longer},
                           {Qt::Key_Plus, Qt::KeypadModifier, Command::Longer, Command::Longer},
                           {Qt::Key_Plus, Qt::ControlModifier, Command::ZoomIn, Command::ZoomIn},
                           {Qt::Key_0, Qt::ControlModifier, Command::ZoomToFit, Command::ZoomToFit},
                           {Qt::Key_0, Qt::NoModifier, {}, {}},
                           {Qt::Key_P, Qt::AltModifier, {}, {}}}) {
        EXPECT_EQ(timelineCommand(row.key, row.modifiers, false), row.plain) << row.key;
        EXPECT_EQ(timelineCommand(row.key, row.modifiers, true), row.mirrored) << row.key;
    }
}

}  // namespace
}  // namespace moderato
