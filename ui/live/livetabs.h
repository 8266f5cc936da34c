#pragma once

#include <QTabWidget>

namespace moderato {

/// Tabs that are large enough to be hit in a hurry.
class LiveTabs final : public QTabWidget {
    Q_OBJECT

public:
    explicit LiveTabs(QWidget* parent = nullptr);

    /// Brings a page to the front, or the one that it lies in.
    void bring(QWidget* page) { setCurrentIndex(placeOf(page)); }
    /// Names a page, with how much is on it.
    void name(QWidget* page, const QString& text, qsizetype count);

private:
    int placeOf(QWidget* page) const;
};

}  // namespace moderato
