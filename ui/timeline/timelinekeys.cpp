#include "ui/timeline/timelinekeys.h"

namespace moderato {
namespace {

using Command = std::optional<TimelineCommand>;

Command arrow(bool forward, Qt::KeyboardModifiers modifiers)
{
    const auto either = [forward](TimelineCommand on, TimelineCommand back) { return forward ? on : back; };
    if (modifiers == Qt::NoModifier)
        return either(TimelineCommand::Next, TimelineCommand::Previous);
    if (modifiers == Qt::ShiftModifier)
        return either(TimelineCommand::ExtendNext, TimelineCommand::ExtendPrevious);
    if (modifiers == Qt::AltModifier)
        return either(TimelineCommand::Later, TimelineCommand::Earlier);
    if (modifiers == Qt::ControlModifier)
        return either(TimelineCommand::Longer, TimelineCommand::Shorter);
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return either(TimelineCommand::LongerFinely, TimelineCommand::ShorterFinely);
    return {};
}

Command withControl(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return TimelineCommand::ZoomIn;
    case Qt::Key_Minus:
        return TimelineCommand::ZoomOut;
    case Qt::Key_0:
        return TimelineCommand::ZoomToFit;
    case Qt::Key_A:
        return TimelineCommand::All;
    default:
        return {};
    }
}

/// Shift is not looked at: on many keyboards plus needs it.
Command plain(int key)
{
    switch (key) {
    case Qt::Key_Home:
        return TimelineCommand::First;
    case Qt::Key_End:
        return TimelineCommand::Last;
    case Qt::Key_Plus:
        return TimelineCommand::Longer;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        return TimelineCommand::Shorter;
    case Qt::Key_P:
        return TimelineCommand::Park;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return TimelineCommand::Edit;
    case Qt::Key_Escape:
        return TimelineCommand::Forget;
    default:
        return {};
    }
}

}  // namespace

std::optional<TimelineCommand> timelineCommand(int key, Qt::KeyboardModifiers modifiers, bool mirrored)
{
    modifiers &= ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return arrow((key == Qt::Key_Right) != mirrored, modifiers);
    const Qt::KeyboardModifiers beyondShift = modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    if (beyondShift == Qt::ControlModifier)
        return withControl(key);
    return beyondShift == Qt::NoModifier ? plain(key) : Command();
}

}  // namespace moderato
