#include "ui/parts/textfield.h"

#include <QKeyEvent>

namespace moderato {

TextField::TextField(QWidget* parent) : QLineEdit(parent)
{
    setMaxLength(500);
    connect(this, &QLineEdit::textEdited, this, &TextField::previewed);
    connect(this, &QLineEdit::editingFinished, this, &TextField::finish);
}

void TextField::show(const QString& text)
{
    if (isModified())
        return;
    m_shown = text;
    if (text == this->text())
        return;
    setText(text);
    setCursorPosition(0);
}

void TextField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isModified())
        return abandon();
    QLineEdit::keyPressEvent(event);
}

void TextField::finish()
{
    if (!isModified())
        return;
    if (text() == m_shown)
        return abandon();
    setModified(false);
    Q_EMIT accepted(text());
}

void TextField::abandon()
{
    setText(m_shown);
    Q_EMIT abandoned();
}

}  // namespace moderato
