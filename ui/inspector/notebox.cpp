#include "ui/inspector/notebox.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace moderato {

NoteBox::NoteBox(int lines, QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    const int frame = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
    setFixedHeight(fontMetrics().lineSpacing() * lines + frame);
}

void NoteBox::show(const QString& text)
{
    if (isModified())
        return;
    m_shown = text;
    if (text != toPlainText())
        setPlainText(text);
}

bool NoteBox::isModified() const
{
    return document()->isModified();
}

void NoteBox::finish()
{
    if (!isModified())
        return;
    if (toPlainText() == m_shown)
        return abandon();
    document()->setModified(false);
    Q_EMIT accepted(toPlainText());
}

void NoteBox::abandon()
{
    setPlainText(m_shown);
    Q_EMIT abandoned();
}

void NoteBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isModified())
        return abandon();
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        return finish();
    QPlainTextEdit::keyPressEvent(event);
}

void NoteBox::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

}  // namespace moderato
