#include "ui/agenda/agendaview.h"

#include "ui/agenda/celleditors.h"

#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace moderato {

AgendaView::AgendaView(Desk& desk, QWidget* parent) : QTreeView(parent), m_desk(desk), m_model(desk)
{
    setAccessibleName(tr("Agenda"));
    setModel(&m_model);
    setItemDelegate(new CellEditors(m_model, this));
    setTreePosition(AgendaModel::Title);
    setItemsExpandable(false);
    setRootIsDecorated(false);
    setIndentation(16);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setTextElideMode(Qt::ElideRight);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);

    // A reset folds every part and forgets what is selected and where the view was scrolled to.
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_scrolledTo = verticalScrollBar()->value(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        followSelection();
        verticalScrollBar()->setValue(m_scrolledTo);
    });
    connect(&m_desk, &Desk::selectionChanged, this, &AgendaView::followSelection);
    expandAll();
    layOutColumns();
}

void AgendaView::editTitle()
{
    if (const QModelIndex title = m_model.indexOf(m_desk.current() ? m_desk.current()->id : SegmentId());
        title.isValid())
        edit(title);
}

void AgendaView::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    const QString hint =
        m_desk.agenda() ? tr("This agenda is empty.\nAdd its first segment with Agenda > Add segment (Ins).")
                        : tr("This session has no agenda yet.\nMake one with Agenda > New alternative.");
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect(), Qt::AlignCenter, hint);
}

void AgendaView::showEvent(QShowEvent* event)
{
    QTreeView::showEvent(event);
    followSelection();
}

void AgendaView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    tellSelection();
}

void AgendaView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    tellSelection();
}

void AgendaView::tellSelection()
{
    if (m_following || !selectionModel())
        return;
    QList<SegmentId> segments;
    for (const QModelIndex& row : selectionModel()->selectedRows(AgendaModel::Title))
        if (const SegmentId segment = m_model.segmentAt(row); !segment.isNull())
            segments.append(segment);
    const SegmentId current = m_model.segmentAt(currentIndex());
    const QScopedValueRollback guard(m_following, true);
    const bool isSelected = selectionModel()->isSelected(currentIndex());
    if (const PartId part = m_model.partAt(currentIndex());
        segments.isEmpty() && isSelected && !part.isNull())
        return m_desk.selectPart(part);
    m_desk.select(segments, segments.contains(current) ? current : segments.value(0));
}

void AgendaView::followSelection()
{
    if (m_following)
        return;
    const QScopedValueRollback guard(m_following, true);
    QItemSelection selection;
    for (const SegmentId& segment : m_desk.selection())
        if (const QModelIndex title = m_model.indexOf(segment); title.isValid())
            selection.select(title, title);
    if (const QModelIndex part = m_model.indexOf(m_desk.currentPart()); part.isValid())
        selection.select(part, part);
    const QModelIndex current =
        m_desk.current() ? m_model.indexOf(m_desk.current()->id) : m_model.indexOf(m_desk.currentPart());
    const QModelIndex focus =
        current.isValid() ? current.siblingAtColumn(std::max(currentIndex().column(), 0)) : current;
    if (focus.isValid())
        selectionModel()->setCurrentIndex(focus, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (focus.isValid())
        scrollTo(focus);
}

void AgendaView::layOutColumns()
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    header()->setMinimumSectionSize(digit * 6);
    header()->resizeSection(AgendaModel::Start, digit * 8);
    header()->resizeSection(AgendaModel::KindOf, digit * 13);
    header()->resizeSection(AgendaModel::Duration, digit * 17);
    header()->resizeSection(AgendaModel::Turns, digit * 13);
    header()->resizeSection(AgendaModel::Floor, digit * 13);
    header()->resizeSection(AgendaModel::Lead, digit * 8);
    header()->setSectionResizeMode(AgendaModel::Title, QHeaderView::Stretch);
}

}  // namespace moderato
