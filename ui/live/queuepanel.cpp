#include "ui/live/queuepanel.h"

#include "ui/live/bigbutton.h"
#include "ui/live/handform.h"
#include "ui/live/livekeys.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>

namespace moderato {
namespace {

constexpr int handRole = Qt::UserRole;
constexpr int gap = 3;  // what is left over is for those who wait

QListWidgetItem* newHandItem(const QString& text, HandId hand)
{
    auto* item = new QListWidgetItem(text);
    item->setData(handRole, hand.toString());
    item->setSizeHint({0, leastTarget});
    return item;
}

}  // namespace

QueuePanel::QueuePanel(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_form(new HandForm)
    , m_rule(new QWidget)
    , m_measure(new QLabel)
    , m_order(new QComboBox)
    , m_list(new QListWidget)
    , m_call(new BigButton)
    , m_withdraw(new BigButton)
    , m_callBack(new BigButton)
    , m_open(new BigButton)
{
    m_measure->setObjectName(QStringLiteral("measure"));
    m_measure->setTextFormat(Qt::PlainText);
    m_measure->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("queue"));
    m_list->setAccessibleName(tr("Who waits for the floor, the next first"));
    m_list->setToolTip(tr("Return calls, Delete withdraws"));
    m_list->installEventFilter(this);
    // It takes what room there is, and is never the reason to scroll the panel.
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_list->setMinimumHeight(2 * leastTarget);
    m_layout->setContentsMargins(0, gap, 0, 0);
    m_layout->setSpacing(gap);
    buildOrder();
    m_layout->addWidget(m_form);
    m_layout->addWidget(m_rule);
    m_layout->addWidget(m_measure);
    m_layout->addWidget(m_list, 1);
    m_layout->addLayout(buildActions());
    connect(m_form, &HandForm::raised, this, &QueuePanel::handRaised);
    connect(m_list, &QListWidget::currentRowChanged, this, &QueuePanel::enable);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT callWanted(marked()); });
    enable();
}

void QueuePanel::setLow(bool low)
{
    m_layout->removeWidget(m_form);
    m_layout->removeWidget(m_rule);
    m_layout->insertWidget(low ? -1 : 0, m_form);
    m_layout->insertWidget(low ? -1 : 1, m_rule);
}

void QueuePanel::buildOrder()
{
    m_order->setAccessibleName(tr("Order of the queue"));
    m_order->setMinimumHeight(leastTarget);
    for (int i = 0; i < enumCount<QueueOrder>(); ++i)
        m_order->addItem(queueOrderName(static_cast<QueueOrder>(i)));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_order, &QComboBox::activated, this,
            [this](int place) { Q_EMIT orderChosen(static_cast<QueueOrder>(place)); });
    connect(m_open, &QPushButton::clicked, this, &QueuePanel::toggleOpen);
    auto* row = new QHBoxLayout(m_rule);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_order, 1);
    row->addWidget(m_open);
}

QLayout* QueuePanel::buildActions()
{
    m_call->setObjectName(QStringLiteral("call"));
    m_call->show(tr("Call next"), keyText(LiveCommand::CallNext));
    m_withdraw->show(tr("Withdraw"), tr("Del"));
    m_callBack->show(tr("Call back"), {}, tr("Put who withdrew last back into the queue"));
    connect(m_call, &QPushButton::clicked, this, &QueuePanel::callNext);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawn(marked()); });
    connect(m_callBack, &QPushButton::clicked, this, [this] {
        if (!m_shown.withdrawn.isEmpty())
            Q_EMIT calledBack(m_shown.withdrawn.first().hand);
    });
    auto* row = new QHBoxLayout;
    row->addWidget(m_call, 1);
    row->addWidget(m_withdraw);
    row->addWidget(m_callBack);
    return row;
}

void QueuePanel::show(const QueueShown& shown, const QList<Person>& people)
{
    m_form->show(people);
    m_measure->setText(shown.measure);
    const bool same = shown == m_shown && m_list->count() > 0;
    m_order->setCurrentIndex(static_cast<int>(shown.order));
    m_shown = shown;
    m_open->show(shown.open ? tr("Close") : tr("Reopen"), keyText(LiveCommand::CloseQueue),
                 shown.open ? tr("Close the queue") : tr("Reopen the queue"));
    if (!same)
        fillList();
    enable();
}

void QueuePanel::fillList()
{
    const HandId before = marked();
    const int row = m_list->currentRow();
    m_list->clear();
    int place = 0;
    for (const HandShown& hand : std::as_const(m_shown.waiting)) {
        m_list->addItem(newHandItem(tr("%1.  %2").arg(++place).arg(hand.text), hand.hand));
        if (hand.hand == before)
            m_list->setCurrentRow(place - 1);
    }
    if (m_list->currentRow() < 0 && row >= 0)
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

HandId QueuePanel::marked() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? HandId::fromString(item->data(handRole).toString()) : HandId();
}

void QueuePanel::setWritable(bool writable)
{
    m_writable = writable;
    enable();
}

void QueuePanel::enable()
{
    m_form->setOpen(m_shown.open, m_writable);
    m_open->setEnabled(m_writable);
    m_call->setEnabled(m_writable && !m_shown.waiting.isEmpty());
    m_withdraw->setEnabled(m_writable && !marked().isNull());
    m_callBack->setEnabled(m_writable && !m_shown.withdrawn.isEmpty());
    m_callBack->setToolTip(m_shown.withdrawn.isEmpty() ? QString() : m_shown.withdrawn.first().text);
}

void QueuePanel::write()
{
    m_form->write();
}

void QueuePanel::raise(Attendance from)
{
    m_form->raise(from);
}

void QueuePanel::taken(const HandDetails& hand)
{
    m_form->taken(hand);
}

void QueuePanel::toggleOpen()
{
    Q_EMIT openWanted(!m_shown.open);
}

void QueuePanel::callNext()
{
    if (!m_shown.waiting.isEmpty())
        Q_EMIT callWanted(m_shown.waiting.first().hand);
}

bool QueuePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || marked().isNull())
        return QWidget::eventFilter(watched, event);
    if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_Delete)
        return false;
    Q_EMIT withdrawn(marked());
    return true;
}

}  // namespace moderato
