#include "ui/parts/choiceedit.h"

#include <QTimer>

namespace moderato {

ChoiceEdit::ChoiceEdit(QWidget* parent) : QComboBox(parent)
{
    connect(this, &QComboBox::activated, this, [this] {
        if (m_closing)
            Q_EMIT picked();
    });
}

/// The list closes just before what was picked in it is told.
void ChoiceEdit::hidePopup()
{
    m_closing = view()->isVisible();
    QTimer::singleShot(0, this, [this] { m_closing = false; });
    QComboBox::hidePopup();
}

}  // namespace moderato
