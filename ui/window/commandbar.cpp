#include "ui/window/commandbar.h"

#include <QEvent>
#include <QLayout>
#include <QToolButton>

namespace moderato {

void CommandBar::resizeEvent(QResizeEvent* event)
{
    fit();
    QToolBar::resizeEvent(event);
}

void CommandBar::changeEvent(QEvent* event)
{
    QToolBar::changeEvent(event);
    // The buttons get their font after the bar.
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &CommandBar::fit, Qt::QueuedConnection);
}

void CommandBar::fit()
{
    QList<QToolButton*> withIcon;
    for (auto* button : findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly))
        if (button->defaultAction() && !button->icon().isNull())
            withIcon.append(button);
    for (QToolButton* button : withIcon)
        button->setToolButtonStyle(toolButtonStyle());
    for (QToolButton* button : withIcon) {
        if (layout()->sizeHint().width() <= width())
            return;
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

}  // namespace moderato
