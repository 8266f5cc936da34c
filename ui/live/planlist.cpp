#include "ui/live/planlist.h"

#include "ui/live/bigbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

namespace moderato {

PlanList::PlanList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_jump(new BigButton)
    , m_skip(new BigButton)
    , m_bringBack(new BigButton)
{
    m_list->setObjectName(QStringLiteral("plan"));
    m_list->setAccessibleName(tr("All segments of the plan"));
    m_list->setWordWrap(true);
    m_list->installEventFilter(this);
    m_jump->show(tr("Go there"), tr("Return"), tr("Go to the marked segment now"));
    m_skip->show(tr("Skip"), tr("Del"), tr("Skip the marked segment"));
    m_bringBack->show(tr("Bring back"), tr("Ins"), tr("Bring the marked segment back"));
    auto* row = new QHBoxLayout;
    for (BigButton* button : {m_jump, m_skip, m_bringBack})
        row->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &PlanList::enable);
    connect(m_jump, &QPushButton::clicked, this, &PlanList::jump);
    connect(m_skip, &QPushButton::clicked, this, &PlanList::skip);
    connect(m_bringBack, &QPushButton::clicked, this, &PlanList::bringBack);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &PlanList::jump);
    enable();
}

void PlanList::show(const QList<PlanLine>& lines)
{
    if (lines == m_shown)
        return;
    m_shown = lines;
    while (m_list->count() > lines.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < lines.size()) {
        auto* item = new QListWidgetItem;
        item->setSizeHint({0, leastTarget});
        m_list->addItem(item);
    }
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(lines.at(row).text);
    enable();
}

void PlanList::enter(SegmentId from)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_shown.at(row).segment == from)
            m_list->setCurrentRow(row);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_list->setFocus();
}

const PlanLine* PlanList::marked() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_shown.size() ? nullptr : &m_shown.at(row);
}

void PlanList::jump()
{
    if (const PlanLine* line = marked())
        Q_EMIT jumpWanted(line->segment);
}

void PlanList::skip()
{
    if (const PlanLine* line = marked(); line && line->ahead)
        Q_EMIT skipWanted(line->segment);
}

void PlanList::bringBack()
{
    if (const PlanLine* line = marked(); line && line->parked)
        Q_EMIT bringBackWanted(line->segment);
}

void PlanList::setWritable(bool writable)
{
    m_writable = writable;
    enable();
}

void PlanList::enable()
{
    const PlanLine* line = m_writable ? marked() : nullptr;
    m_jump->setEnabled(line != nullptr);
    m_skip->setEnabled(line && line->ahead);
    m_bringBack->setEnabled(line && line->parked);
}

bool PlanList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        jump();
        return true;
    case Qt::Key_Delete:
        skip();
        return true;
    case Qt::Key_Insert:
        bringBack();
        return true;
    default:
        return false;
    }
}

}  // namespace moderato
