#pragma once

#include "ui/matrix/matrixmodel.h"
#include "ui/matrix/matrixsettings.h"
#include "ui/matrix/matrixsums.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace moderato {

class MatrixBalance;
class MatrixView;

/// Who speaks for how long in which segment of the shown agenda, with sums at both edges and the balance of the panel.
class SpeakingMatrix final : public QWidget {
    Q_OBJECT

public:
    explicit SpeakingMatrix(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    /// All about a person is wanted.
    void aboutWanted(moderato::PersonId person);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void remember();
    void takeWidths();
    void openHeaderMenu(const QPoint& at);
    void useUsualWidths();
    int usualWidth(int column) const;
    int widestSum() const;
    QList<int> columnWidths() const;
    int widthOf(int column) const;
    QWidget* buildTools(Desk& desk);
    QWidget* buildTable();
    void buildSums();
    void showOrHint();
    void layOutColumns();
    void alignSums();
    void reveal(PersonId person);
    void fitHeights();
    QString hint() const;

    Desk& m_desk;
    MatrixSettings m_settings = readMatrixSettings();
    MatrixModel m_model;
    MatrixSums m_sumsModel;
    MatrixView* m_view;
    QTableView* m_sums;
    QWidget* m_besideSums;  // as wide as the scroll bar above it
    QComboBox* m_scope;
    QComboBox* m_order;
    QToolButton* m_balanceButton;
    MatrixBalance* m_balance;
    QList<int> m_widthsAtPress;  // on the header
    QLabel* m_hint;
    QStackedWidget* m_stack;
};

}  // namespace moderato
