#pragma once

#include "ui/agenda/agendamodel.h"

#include <QTreeView>

namespace moderato {

/// The shown agenda as a table that is edited in place.
class AgendaView final : public QTreeView {
    Q_OBJECT

public:
    explicit AgendaView(Desk& desk, QWidget* parent = nullptr);

    /// Opens the editor of the current segment's title.
    void editTitle();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void tellSelection();
    void followSelection();
    void layOutColumns();

    Desk& m_desk;
    AgendaModel m_model;
    int m_scrolledTo = 0;
    bool m_following = false;  // the desk's selection is being taken over
};

}  // namespace moderato
