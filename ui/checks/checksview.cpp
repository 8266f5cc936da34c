#include "ui/checks/checksview.h"

#include "ui/checks/findingmenu.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QTimer>

namespace moderato {

ChecksView::ChecksView(Desk& desk, QWidget* parent) : QTableView(parent), m_desk(desk), m_model(desk)
{
    setAccessibleName(tr("Checks"));
    setModel(&m_model);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(FindingsModel::Message, QHeaderView::Stretch);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    horizontalHeader()->resizeSection(FindingsModel::SeverityOf, digit * 13);
    horizontalHeader()->resizeSection(FindingsModel::Where, digit * 22);
    horizontalHeader()->resizeSection(FindingsModel::Mend, digit * 13);

    connect(this, &QTableView::clicked, this, &ChecksView::act);
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const Finding* finding = m_model.findingAt(index))
            m_desk.reveal(finding->place);
    });
    // Qt's way to fit rows to their texts measures all of them at every step of a layout.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ChecksView::measureRowsLater);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ChecksView::measureRowsLater);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ChecksView::measureRowsLater);
    connect(&m_desk, &Desk::shown, this, [this] { Q_EMIT summaryChanged(summary()); });
}

void ChecksView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QTimer::singleShot(0, &m_desk, &Desk::foretell);
    if (m_model.rowCount() > 0 || !m_desk.agenda())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect(), Qt::AlignCenter,
                     tr("Nothing to mend: the plan keeps its time and its policy."));
}

void ChecksView::measureRowsLater()
{
    m_rowsAreMeasured = false;
    scheduleDelayedItemsLayout();
}

void ChecksView::doItemsLayout()
{
    if (!m_rowsAreMeasured && isVisible()) {
        m_rowsAreMeasured = true;
        resizeRowsToContents();
    }
    QTableView::doItemsLayout();
}

void ChecksView::act(const QModelIndex& index)
{
    const Finding* finding = m_model.findingAt(index);
    if (!finding)
        return;
    m_desk.reveal(finding->place);
    if (index.column() == FindingsModel::Mend)
        openMenu(index, below(index));
}

void ChecksView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    openMenu(index, byMouse ? event->globalPos() : below(index));
}

void ChecksView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Period && event->modifiers() == Qt::ControlModifier)
        return openMenu(currentIndex(), below(currentIndex()));
    QTableView::keyPressEvent(event);
}

/// The menu of a finding; without one only what is off can be switched on.
void ChecksView::openMenu(const QModelIndex& index, const QPoint& at)
{
    const Finding* finding = m_model.findingAt(index);
    QMenu* menu = finding ? new FindingMenu(m_desk, *finding, this) : new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChecksThatAreOff(*menu, m_desk);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(at);
}

QPoint ChecksView::below(const QModelIndex& index) const
{
    return viewport()->mapToGlobal(visualRect(index).bottomLeft());
}

void ChecksView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    Q_EMIT summaryChanged(summary());
}

QString ChecksView::summary() const
{
    if (!m_desk.agenda())
        return tr("Checks");
    if (m_model.count(Severity::Error) + m_model.count(Severity::Warning) == 0)
        return tr("Checks: nothing to mend");
    return tr("Checks: %1").arg(countsText(m_desk.assessment().findings));
}

}  // namespace moderato
