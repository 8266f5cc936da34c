#pragma once

#include <QFrame>

class QLabel;

namespace moderato {

class BigButton;

/// How a session stands against its plan.
enum class PaceSign { NotBegun, OnTime, Ahead, Behind };

struct PaceShown {
    PaceSign sign = PaceSign::NotBegun;
    QString pace;    ///< "4:30 behind"
    QString end;     ///< "Ends 11:34:30, 4:30 after its limit"
    QString ways{};  ///< "3 ways to end on time"; empty if there are none

    bool operator==(const PaceShown&) const = default;
};

/// The pace in words, with when it will end, and how many ways there are to end on time.
class PaceBand final : public QFrame {
    Q_OBJECT

public:
    explicit PaceBand(QWidget* parent = nullptr);

    void show(const PaceShown& shown);
    /// Where room is short the tab with the ways says alone how many there are.
    void setLow(bool low);

Q_SIGNALS:
    void recoveryWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showWays();

    QLabel* m_pace;
    QLabel* m_end;
    BigButton* m_ways;
    bool m_low = false;
    bool m_hasWays = false;  ///< to end on time
    PaceSign m_sign = PaceSign::NotBegun;
};

}  // namespace moderato
