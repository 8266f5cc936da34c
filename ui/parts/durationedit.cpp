#include "ui/parts/durationedit.h"

#include "core/plan/duration.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QWheelEvent>

namespace moderato {

DurationEdit::DurationEdit(QWidget* parent, Empty empty) : QLineEdit(parent), m_empty(empty)
{
    setToolTip(
        tr("Minutes (5), minutes and seconds (4:30), 90s or 1h30. Up and Down change it by a minute."));
    setMaxLength(20);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QLineEdit::textEdited, this, &DurationEdit::follow);
    connect(this, &QLineEdit::returnPressed, this, &DurationEdit::finish);
}

void DurationEdit::show(std::optional<Seconds> value)
{
    if (isModified())
        return;
    m_shown = value;
    setText(shownText());
    markText();
}

std::optional<Seconds> DurationEdit::value() const
{
    const Result<Seconds> typed = parseDuration(text());
    return typed ? std::optional(*typed) : std::nullopt;
}

bool DurationEdit::isAcceptable() const
{
    return value().has_value() || (m_empty == Empty::None && text().trimmed().isEmpty());
}

void DurationEdit::keyPressEvent(QKeyEvent* event)
{
    const Seconds unit = event->modifiers().testFlag(Qt::ShiftModifier) ? Seconds{10} : minutes(1);
    if (event->key() == Qt::Key_Up)
        return step(unit);
    if (event->key() == Qt::Key_Down)
        return step(-unit);
    if (event->key() == Qt::Key_Escape && isModified())
        return abandon();
    QLineEdit::keyPressEvent(event);
}

void DurationEdit::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus() || isReadOnly() || event->angleDelta().y() == 0)
        return event->ignore();
    step(event->angleDelta().y() > 0 ? minutes(1) : -minutes(1));
    event->accept();
}

void DurationEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    if (isAcceptable())
        finish();
    else
        abandon();
}

void DurationEdit::step(Seconds by)
{
    if (isReadOnly())
        return;
    const Seconds from = value().value_or(m_shown.value_or(Seconds{0}));
    setText(formatDuration(std::clamp(from + by, Seconds{0}, longestDuration)));
    setModified(true);
    follow();
}

void DurationEdit::follow()
{
    markText();
    if (isAcceptable())
        Q_EMIT previewed(value());
}

void DurationEdit::finish()
{
    if (!isModified() || !isAcceptable())
        return;
    if (value() == m_shown)
        return abandon();
    setModified(false);
    Q_EMIT accepted(value());
}

void DurationEdit::abandon()
{
    setText(shownText());
    markText();
    Q_EMIT abandoned();
}

QString DurationEdit::shownText() const
{
    return m_shown ? formatDuration(*m_shown) : QString();
}

/// A text that is no duration is underlined and said, not only coloured.
void DurationEdit::markText()
{
    const bool acceptable = isAcceptable();
    if (acceptable == !font().underline())
        return;
    QFont marked = font();
    marked.setUnderline(!acceptable);
    setFont(marked);
    QPalette colours;
    if (!acceptable)
        colours.setColor(QPalette::Text, overrunColour(isDark(palette())));
    setPalette(colours);
    setAccessibleDescription(acceptable ? QString() : tr("This is not a duration yet."));
}

}  // namespace moderato
