#pragma once

#include <QWidget>

namespace moderato {

/// One sum of a line: "Floor 30:00 (33 %)".
struct Sum {
    QString name;
    QString value;
    QString remark;  ///< may be empty
};

/// Sums beside each other, their values in bold, over as many lines as they need; they stand at the line's end.
class SumLine final : public QWidget {
    Q_OBJECT

public:
    explicit SumLine(QWidget* parent = nullptr);

    void setSums(const QList<Sum>& sums);

    /// All of it as one text.
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Some sums that stand in one line.
    struct Line {
        qsizetype first = 0;
        qsizetype count = 0;
        int width = 0;
    };

    void measure();
    QFont bold() const;
    int gap() const;
    int heightOf(qsizetype lines) const;
    QList<Line> linesFor(int width) const;
    void paintLine(QPainter& painter, const Line& line, int top) const;

    QList<Sum> m_sums;
    QList<int> m_widths;  // of each sum
    int m_separator = 0;  // its width
};

}  // namespace moderato
