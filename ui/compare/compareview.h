#pragma once

#include "ui/compare/comparemodel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTableWidget;

namespace moderato {

class DoneLine;

/// Two agendas side by side: alternatives of the shown session, or what named versions hold. Rows are matched and marked,
/// sums and findings stand against each other, and what one has can be taken over into the other if that is of today.
class CompareView final : public QDialog {
    Q_OBJECT

public:
    /// Begins with this pair; with the shown agenda and its next alternative, else the newest version, where none is named.
    explicit CompareView(Desk& desk, QWidget* parent = nullptr, const CompareChoice& first = {},
                         const CompareChoice& second = {});

private:
    QLayout* buildChoices();
    QWidget* buildRows();
    QWidget* buildSums();
    QLayout* buildButtons();
    void connectAll();

    void follow();
    void fillChoices();
    void keepChoices();
    qsizetype placeOf(const CompareChoice& choice) const;
    CompareChoice otherThan(const CompareChoice& choice) const;
    void choose(bool first, int place);
    void swapSides();
    void showBoth();
    void explain(const QString& message);
    void showRow();
    void openMenu(const QPoint& at);
    QPoint belowRow() const;

    int currentRow() const;
    bool mayTake(bool toFirst) const;
    QString whyNot(bool toFirst) const;
    void take(bool toFirst);
    Result<Event> taken(bool toFirst) const;

    Desk& m_desk;
    CompareSource m_source;
    CompareModel m_model;
    QList<CompareOption> m_options;
    CompareChoice m_first;
    CompareChoice m_second;
    QComboBox* m_firstChoice;
    QComboBox* m_secondChoice;
    QCheckBox* m_onlyDifferences;
    DoneLine* m_done;
    QLabel* m_summary;
    QTableView* m_rows;
    QLabel* m_detail;
    QPushButton* m_toFirst;
    QPushButton* m_toSecond;
    QTableWidget* m_sums;
    QTableWidget* m_findings;
};

}  // namespace moderato
