#include "ui/live/begantime.h"

#include "ui/live/bigbutton.h"
#include "ui/parts/durationedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace moderato {

BeganTime::BeganTime(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel)
    , m_amount(new DurationEdit)
    , m_side(new QComboBox)
{
    m_amount->setAccessibleName(tr("By how much"));
    m_amount->setObjectName(QStringLiteral("began"));
    m_side->setAccessibleName(tr("Earlier or later"));
    for (QWidget* each : {static_cast<QWidget*>(m_amount), static_cast<QWidget*>(m_side)})
        each->setMinimumHeight(leastTarget);
    m_amount->setMaximumWidth(90);
    auto* set = new BigButton;
    set->show(tr("Set"), tr("Return"), tr("Set when it began"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_amount);
    layout->addWidget(m_side);
    layout->addWidget(set);
    layout->addStretch(1);
    connect(set, &QPushButton::clicked, this, &BeganTime::take);
    hide();
}

void BeganTime::ask(bool hasBegun)
{
    m_words->setText(tr("It began"));
    m_side->clear();
    if (hasBegun)
        m_side->addItems({tr("earlier than marked"), tr("later than marked")});
    else
        m_side->addItem(tr("ago"));
    m_amount->abandon();
    m_amount->show(minutes(3));
    setVisible(true);
    m_amount->setFocus();
    m_amount->selectAll();
}

void BeganTime::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return take();
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    hide();
    Q_EMIT left();
}

void BeganTime::take()
{
    const std::optional<Seconds> amount = m_amount->value();
    if (!amount)
        return m_amount->setFocus();
    hide();
    Q_EMIT beganEarlier(m_side->currentIndex() == 1 ? -*amount : *amount);
    Q_EMIT left();
}

}  // namespace moderato
