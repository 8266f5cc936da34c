#pragma once

#include <QTabWidget>

namespace moderato {

/// Tabs that are large enough to be hit in a hurry.
class LiveTabs final : public QTabWidget {
    Q_OBJECT

public:
    explicit LiveTabs(QWidget* parent = nullptr);

    /// Brings a page to the front.
    void bring(QWidget* page) { setCurrentWidget(page); }
    /// Names a page, with how much is on it.
    void name(QWidget* page, const QString& text, qsizetype count);
};

}  // namespace moderato
