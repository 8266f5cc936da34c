#pragma once

#include <QWidget>

class QLabel;

namespace moderato {

class BigButton;

/// Who leads what is on, and the question on the table, in words.
struct QuestionShown {
    QString lead;       ///< "Led by Amina"
    QString question;   ///< and to whom
    bool more = false;  ///< there are others in the segment

    bool operator==(const QuestionShown&) const = default;
};

/// The question on the table, and the way to the next one.
class QuestionPane final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionPane(QWidget* parent = nullptr);

    void show(const QuestionShown& shown);

Q_SIGNALS:
    void nextWanted();

private:
    QLabel* m_lead;
    QLabel* m_question;
    BigButton* m_next;
};

}  // namespace moderato
