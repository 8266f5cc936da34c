#pragma once

#include "ui/agenda/agendamodel.h"

#include <QTreeView>

class QMenu;

namespace moderato {

/// The shown agenda as a table that is edited in place.
class AgendaView final : public QTreeView {
    Q_OBJECT

public:
    explicit AgendaView(Desk& desk, QWidget* parent = nullptr);

    /// Opens the editor of the current segment's title.
    void editTitle();

    /// The menu of the columns that can be shown and hidden.
    QMenu& columns() { return *m_columns; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void tellSelection();
    void followSelection();
    void layOutColumns();
    int columnsRoom() const;
    int widthOf(int column) const;
    void offerColumns();
    void saveColumns() const;
    int shownColumnBeside(int column, int step) const;
    QModelIndex editableBeside(QModelIndex index, int step) const;

    Desk& m_desk;
    AgendaModel m_model;
    QMenu* m_columns;
    int m_scrolledTo = 0;
    bool m_isLaidOutByHand = false;  // the user gave a column another width
    bool m_isHeaderHeld = false;     // by the mouse
    bool m_following = false;        // the desk's selection is being taken over
};

}  // namespace moderato
