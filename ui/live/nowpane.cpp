#include "ui/live/nowpane.h"

#include "ui/live/bigbutton.h"
#include "ui/live/livekeys.h"

#include <QLabel>
#include <QVBoxLayout>

namespace moderato {
namespace {

QLabel* newNowLabel(qreal size, bool bold)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

void fillLabel(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

}  // namespace

NowPane::NowPane(QWidget* parent)
    : QWidget(parent)
    , m_part(newNowLabel(1.0, false))
    , m_title(newNowLabel(1.7, true))
    , m_lead(newNowLabel(1.0, false))
    , m_question(newNowLabel(1.1, false))
    , m_next(newNowLabel(1.1, true))
    , m_nextQuestion(new BigButton)
{
    m_title->setObjectName(QStringLiteral("now"));
    m_next->setObjectName(QStringLiteral("next"));
    m_question->setObjectName(QStringLiteral("question"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    for (QLabel* label : {m_part, m_title, m_lead, m_next})
        layout->addWidget(label);
    m_nextQuestion->show(tr("Next"), keyText(LiveCommand::Question), tr("Next question"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_question, 1);
    line->addWidget(m_nextQuestion);
    layout->insertLayout(3, line);
    connect(m_nextQuestion, &QPushButton::clicked, this, &NowPane::nextQuestionWanted);
}

void NowPane::show(const NowShown& shown)
{
    fillLabel(*m_part, shown.part);
    fillLabel(*m_title, shown.title);
    fillLabel(*m_lead, shown.lead);
    fillLabel(*m_question, shown.question);
    fillLabel(*m_next, shown.next);
    m_nextQuestion->setVisible(shown.moreQuestions);
}

}  // namespace moderato
