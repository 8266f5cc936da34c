#include "ui/parts/choiceedit.h"

#include <QTimer>

namespace moderato {

ChoiceEdit::ChoiceEdit(QWidget* parent) : QComboBox(parent)
{
    // By then the list is gone and has given the focus back, so that who closes the editor can pass it on.
    connect(this, &QComboBox::activated, this, [this] {
        if (m_closing)
            QMetaObject::invokeMethod(this, &ChoiceEdit::picked, Qt::QueuedConnection);
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
