#include "ui/people/frozennames.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace moderato {

FrozenNames::FrozenNames(QTableView& table) : QTableView(&table), m_table(table)
{
    setModel(table.model());
    setSelectionModel(table.selectionModel());
    for (int column = 1; column < model()->columnCount(); ++column)
        hideColumn(column);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(table.verticalScrollMode());
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(table.horizontalHeader()->defaultAlignment());
    hide();
    table.viewport()->installEventFilter(this);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenNames::place);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenNames::place);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(), &QScrollBar::setValue);
    connect(this, &QTableView::clicked, &table, [&table] { table.setFocus(); });
    connect(this, &QTableView::doubleClicked, &table, [&table](const QModelIndex& name) {
        table.scrollTo(name);
        table.edit(name);
    });
}

bool FrozenNames::eventFilter(QObject* object, QEvent* event)
{
    const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moves && object == m_table.viewport())
        place();
    return QTableView::eventFilter(object, event);
}

void FrozenNames::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Mid));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : viewport()->width() - 1;
    painter.drawLine(x, 0, x, viewport()->height());
}

void FrozenNames::place()
{
    const QHeaderView& header = *m_table.horizontalHeader();
    const QRect seen = m_table.viewport()->geometry();
    const int width = m_table.columnWidth(0);
    const int x = layoutDirection() == Qt::RightToLeft ? seen.right() + 1 - width : seen.left();
    setColumnWidth(0, width);
    horizontalHeader()->setFixedHeight(header.height());
    verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
    setGeometry(x, seen.top() - header.height(), width, seen.height() + header.height());
    const QScrollBar& bar = *m_table.horizontalScrollBar();
    setVisible(header.visualIndex(0) == 0 && bar.value() > bar.minimum());
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
}

}  // namespace moderato
