#pragma once

#include "ui/parts/desk.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace moderato {

class BudgetStrip;
class SumLine;
struct Sum;

/// The answer to "does it fit, and what is left for the floor": the sums in words, and the strip below them.
class BudgetBar final : public QWidget {
    Q_OBJECT

public:
    explicit BudgetBar(Desk& desk, QWidget* parent = nullptr);

private:
    void changeEvent(QEvent* event) override;
    void follow();
    void enlargeHeadline();
    void showOverrun(Seconds overrun);
    void joinStrip();
    QList<Sum> sums(const Schedule& schedule) const;
    QString chanceText() const;
    void askForecast();
    void reckonForecast();

    Desk& m_desk;
    QLabel* m_verdict;
    QLabel* m_overrun;
    SumLine* m_sums;
    BudgetStrip* m_strip;
    QTimer m_calm;  // runs out when nothing was changed for a while
    Session m_foretold;
    AgendaId m_foretoldAgenda;
    std::optional<double> m_chance;  // to end in time, of the agenda as it was foretold
};

}  // namespace moderato
