#include "ui/live/questionpane.h"

#include "ui/live/bigbutton.h"
#include "ui/live/livekeys.h"

#include <QHBoxLayout>
#include <QLabel>

namespace moderato {

QuestionPane::QuestionPane(QWidget* parent)
    : QWidget(parent)
    , m_lead(new QLabel)
    , m_question(new QLabel)
    , m_next(new BigButton)
{
    m_question->setObjectName(QStringLiteral("question"));
    for (QLabel* label : {m_lead, m_question}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_next->show(tr("Next"), keyText(LiveCommand::Question), tr("Next question"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_question, 1);
    line->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_lead);
    layout->addLayout(line);
    connect(m_next, &QPushButton::clicked, this, &QuestionPane::nextWanted);
}

void QuestionPane::show(const QuestionShown& shown)
{
    m_lead->setText(shown.lead);
    m_lead->setVisible(!shown.lead.isEmpty());
    m_question->setText(shown.question);
    m_question->setVisible(!shown.question.isEmpty());
    m_next->setVisible(shown.more);
}

}  // namespace moderato
