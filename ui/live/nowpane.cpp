#include "ui/live/nowpane.h"

#include <QLabel>
#include <QVBoxLayout>

namespace moderato {
namespace {

constexpr qreal titlePoints = 15;  // with text of the usual size; never smaller than the text around it

QLabel* newNowLabel(qreal points, bool bold)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(std::max(points, font.pointSizeF()));
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
    , m_part(newNowLabel(0, false))
    , m_title(newNowLabel(titlePoints, true))
    , m_next(newNowLabel(0, true))
{
    m_title->setObjectName(QStringLiteral("now"));
    m_next->setObjectName(QStringLiteral("next"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (QLabel* label : {m_part, m_title, m_next})
        layout->addWidget(label);
}

void NowPane::setBrief(bool brief)
{
    if (brief == std::exchange(m_brief, brief))
        return;
    QFont title = m_next->font();
    if (!brief)
        title.setPointSizeF(std::max(titlePoints, title.pointSizeF()));
    m_title->setFont(title);
    m_part->setVisible(!brief && !m_part->text().isEmpty());
}

void NowPane::show(const NowShown& shown)
{
    m_part->setText(shown.part);
    m_part->setVisible(!m_brief && !shown.part.isEmpty());
    fillLabel(*m_title, shown.title);
    fillLabel(*m_next, shown.next);
}

}  // namespace moderato
