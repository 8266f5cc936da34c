#pragma once

#include "ui/checks/findingsmodel.h"

#include <QTableView>

class QToolButton;

namespace moderato {

/// The findings as a list, by severity or by place; a click or Return shows what one is about, "Mend…", the context menu
/// or Ctrl+. what can be done about it.
class ChecksView final : public QTableView {
    Q_OBJECT

public:
    explicit ChecksView(Desk& desk, QWidget* parent = nullptr);

    /// Gives every row the height of its text, once however much has changed since.
    void doItemsLayout() override;

    /// Opens what can be done about the worst finding that an edit may mend, of several as bad one of the selected segment;
    /// false if there is none.
    bool mendWorst();

Q_SIGNALS:
    /// What there is to mend, in words, for a heading.
    void summaryChanged(const QString& summary);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void layOutColumns();
    void offerArrangements();
    void arrange(FindingOrder order);
    void placeArrangements();
    void spanHeadings();
    void rememberPlace();
    void returnToPlace();
    QString summary() const;
    QModelIndex worstToMend() const;
    void act(const QModelIndex& index);
    void openMenu(const QModelIndex& index, const QPoint& at);
    QPoint below(const QModelIndex& index) const;
    void measureAllLater();
    void measureLater(int first, int last);
    void measureRows();
    void measureRow(int row, const QString& look);
    QString textsIn(int row) const;

    Desk& m_desk;
    FindingsModel m_model;
    QToolButton* m_arrangements;
    QString m_place;                         // the key of the finding that was current before a reset
    QList<std::pair<int, int>> m_toMeasure;  // from which row to which heights are to be found anew
    QHash<QString, int> m_heights;           // of rows by all that they depend on
};

}  // namespace moderato
