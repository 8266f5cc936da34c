#pragma once

#include <QWidget>

class QLabel;

namespace moderato {

class BigButton;

/// What is on, in words.
struct NowShown {
    QString part;  ///< of the segment; empty if it is in none
    QString title;
    QString lead;      ///< "Led by Amina"
    QString question;  ///< on the table, and to whom
    bool moreQuestions = false;
    QString next;  ///< what comes then, and when

    bool operator==(const NowShown&) const = default;
};

/// What is on now, the question on the table, and what comes next.
class NowPane final : public QWidget {
    Q_OBJECT

public:
    explicit NowPane(QWidget* parent = nullptr);

    void show(const NowShown& shown);

Q_SIGNALS:
    void nextQuestionWanted();

private:
    QLabel* m_part;
    QLabel* m_title;
    QLabel* m_lead;
    QLabel* m_question;
    QLabel* m_next;
    BigButton* m_nextQuestion;
};

}  // namespace moderato
