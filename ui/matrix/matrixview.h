#pragma once

#include "ui/matrix/grid.h"
#include "ui/matrix/matrixmodel.h"

#include <QTableView>

class QMenu;

namespace moderato {

/// The cells of the matrix, worked like a spreadsheet: typed into, copied, pasted, filled and cleared. Every gesture is one
/// edit.
class MatrixView final : public QTableView {
    Q_OBJECT

public:
    MatrixView(Desk& desk, MatrixModel& model, QWidget* parent = nullptr);

    void copy() const;
    void cut();
    void paste();
    void clearCells();
    /// Fills the selection with what the cell holds that it was begun in, or else with the first turn in it.
    void fill();
    /// Gives all the session's panellists the same rounds in the current column: those of the current cell, else of the
    /// first who has any there; if nobody has, it asks.
    void givePanellists();
    /// The same with rounds that it asks for.
    void askForPanellists();

Q_SIGNALS:
    /// All about a person is wanted.
    void aboutWanted(moderato::PersonId person);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    struct Key;
    static const QList<Key>& keys();
    static const Key* keyOf(const QKeyEvent& event);

    void openMenu(const QPoint& at);
    void openRowMenu(const QPoint& at);
    void addAbout(QMenu& menu, PersonId person);
    void addToMenu(QMenu& menu, const QString& text, const QKeySequence& key, void (MatrixView::*act)());
    QRect selectedArea() const;
    void enterEverywhere(const QString& label, const QString& text);
    QString textToFill() const;
    void dropAnchor(Qt::KeyboardModifiers modifiers);
    std::optional<QList<Seconds>> roundsToGive() const;
    void give(SegmentId segment, const QList<Seconds>& rounds);
    void sortByHeader(int column);
    void rememberPlace();
    void returnToPlace();

    Desk& m_desk;
    MatrixModel& m_model;
    QPersistentModelIndex m_anchor;  // where the selection was begun
    PersonId m_person;               // where the current cell was before a reset
    SegmentId m_segment;
};

}  // namespace moderato
