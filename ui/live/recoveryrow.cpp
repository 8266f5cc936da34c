#include "ui/live/recoveryrow.h"

#include "ui/live/bigbutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace moderato {

RecoveryRow::RecoveryRow(QWidget* parent)
    : QPushButton(parent)
    , m_title(new QLabel)
    , m_end(new QLabel)
    , m_affected(new QLabel)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 3, 8, 3);
    layout->setSpacing(0);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_end, m_affected}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
}

void RecoveryRow::show(const WayShown& way, const QString& key)
{
    m_title->setText(key.isEmpty() ? way.title : tr("%1  (%2)").arg(way.title, key));
    m_end->setText(way.end);
    m_affected->setText(way.affected);
    m_affected->setVisible(!way.affected.isEmpty());
    setAccessibleName(way.title);
    setToolTip(way.everybody);
    setAccessibleDescription(QStringList{way.end, way.everybody}.join(QStringLiteral(". ")));
}

QSize RecoveryRow::sizeHint() const
{
    return layout()->sizeHint().expandedTo({leastTarget, leastTarget});
}

QSize RecoveryRow::minimumSizeHint() const
{
    return layout()->minimumSize().expandedTo({leastTarget, leastTarget});
}

void RecoveryRow::enterEvent(QEnterEvent* event)
{
    QPushButton::enterEvent(event);
    Q_EMIT lookedAt();
}

void RecoveryRow::leaveEvent(QEvent* event)
{
    QPushButton::leaveEvent(event);
    Q_EMIT left();
}

void RecoveryRow::focusInEvent(QFocusEvent* event)
{
    QPushButton::focusInEvent(event);
    Q_EMIT lookedAt();
}

void RecoveryRow::focusOutEvent(QFocusEvent* event)
{
    QPushButton::focusOutEvent(event);
    Q_EMIT left();
}

}  // namespace moderato
