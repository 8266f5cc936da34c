#pragma once

#include <QToolBar>

namespace moderato {

/// A tool bar that lets go of the words beside its icons, the foremost first, before a command has no room.
class CommandBar final : public QToolBar {
    Q_OBJECT

public:
    using QToolBar::QToolBar;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
};

}  // namespace moderato
