#pragma once

#include <QWidget>

class QLabel;

namespace moderato {

/// What is on, in words.
struct NowShown {
    QString part;  ///< of the segment, and its kind
    QString title;
    QString next;  ///< what comes then, and when

    bool operator==(const NowShown&) const = default;
};

/// What is on now, and what comes next.
class NowPane final : public QWidget {
    Q_OBJECT

public:
    explicit NowPane(QWidget* parent = nullptr);

    void show(const NowShown& shown);
    /// Where room is short it leaves the part out, and has no large letters.
    void setBrief(bool brief);

private:
    QLabel* m_part;
    QLabel* m_title;
    QLabel* m_next;
    bool m_brief = false;
};

}  // namespace moderato
