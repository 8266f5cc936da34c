#pragma once

#include "ui/checks/findingsmodel.h"

#include <QTableView>

namespace moderato {

/// The findings as a list; a click or Return shows what one is about.
class ChecksView final : public QTableView {
    Q_OBJECT

public:
    explicit ChecksView(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    /// What there is to mend, in words, for a heading.
    void summaryChanged(const QString& summary);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QString summary() const;

    Desk& m_desk;
    FindingsModel m_model;
};

}  // namespace moderato
