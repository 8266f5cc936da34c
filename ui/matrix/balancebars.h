#pragma once

#include "core/plan/policy.h"
#include "core/timing/balance.h"

#include <QWidget>

namespace moderato {

/// The groups of a panel, each with one bar for its heads and one for its minutes, and both in words.
class BalanceBars final : public QWidget {
    Q_OBJECT

public:
    explicit BalanceBars(QWidget* parent = nullptr);

    /// Shows this balance; `wanted` are the shares that the policy wants of its groups.
    void show(const PanelBalance& balance, const QList<WantedBalance>& wanted);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// A group with its shares of the whole, 0 to 1.
    struct Line {
        QString name;
        QString heads;
        QString minutes;
        double headShare = 0;
        double minuteShare = 0;
        std::optional<Share> wantedShare{};  ///< none: the policy wants none
    };

    Line lineOf(const GroupPresence& group, const PanelBalance& balance,
                const QList<WantedBalance>& wanted) const;
    int lineHeight() const;
    void paintLine(QPainter& painter, const QRect& area, const Line& line) const;
    void paintBar(QPainter& painter, const QRect& area, double share, bool isHeads, double wanted) const;
    QString textOf(const Line& line) const;

    QList<Line> m_lines;
};

}  // namespace moderato
