#pragma once

#include "ui/whatif/sizescale.h"
#include "ui/whatif/trialwords.h"

#include <QWidget>

namespace moderato {

/// The floor's minutes against the size of a panel: a bar a size, hatched where the floor would not have what it should;
/// that as a line; today's size and the largest that fits marked by signs and words. A click or an arrow key chooses a
/// size.
class SizeChart final : public QWidget {
    Q_OBJECT

public:
    explicit SizeChart(QWidget* parent = nullptr);

    /// Shows a trial; `today` is the size of the panel in the plan, 0 if there is none.
    void show(const PanelTrial& trial, int today);
    void clear();

    int largest() const { return m_largest; }
    /// The column of a size, to be clicked on.
    QRectF columnOf(int size) const { return scale().column(size); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose a size.
    void picked(int size);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot() const;
    SizeScale scale() const;
    Seconds wanted() const;
    Seconds floorOf(int size) const;
    QString valueText(int size) const;
    QFont valueFont() const;
    void drawBar(QPainter& painter, int size) const;
    void drawTexts(QPainter& painter, int size) const;
    void drawLine(QPainter& painter) const;
    void drawAxis(QPainter& painter) const;
    void drawMark(QPainter& painter, int size, int line, const QString& sign, const QString& word) const;

    PanelTrial m_trial;
    int m_today = 0;
    int m_largest = 0;
    bool m_isFilled = false;
};

}  // namespace moderato
