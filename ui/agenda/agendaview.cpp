#include "ui/agenda/agendaview.h"

#include "core/report/clocktext.h"
#include "ui/agenda/celleditors.h"
#include "ui/parts/screenclock.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>

namespace moderato {
namespace {

QString hiddenColumnsKey()
{
    return QStringLiteral("outline/hidden");
}

/// What the settings call the columns, in their order.
constexpr std::array<const char*, AgendaModel::ColumnCount> columnKeys{"start", "title", "kind", "duration",
                                                                       "turns", "floor", "lead", "lead-time"};

QString columnKey(int column)
{
    return QString::fromLatin1(columnKeys.at(static_cast<std::size_t>(column)));
}

}  // namespace

AgendaView::AgendaView(Desk& desk, QWidget* parent)
    : QTreeView(parent)
    , m_desk(desk)
    , m_model(desk)
    , m_columns(new QMenu(tr("&Columns of the outline"), this))
{
    setAccessibleName(tr("Agenda"));
    setWhatsThis(tr(
        "The agenda's segments under their parts. Double click, F2 or typing edits a cell, and Tab goes on to the "
        "next. Ins adds a segment, Del deletes what is selected, and Alt+Up and Alt+Down move it; rows can be "
        "dragged too. A time typed into Start fixes it. What each segment holds stands in the inspector beside."));
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
    connect(&ScreenClock::instance(), &ScreenClock::changed, this, &AgendaView::layOutColumns);
    header()->viewport()->installEventFilter(this);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        m_isLaidOutByHand = m_isLaidOutByHand || (m_isHeaderHeld && column != AgendaModel::Title);
    });
    expandAll();
    layOutColumns();
    offerColumns();
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
        m_desk.agenda()
            ? tr("This agenda is empty.\nAdd its first segment with Agenda > Add segment (Ins), or copy a text\n"
                 "with one item a line, such as \"Opening, 5 min\", and paste it (Ctrl+V).")
            : tr("This session has no agenda yet.\nMake one with Agenda > New alternative.");
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect(), Qt::AlignCenter, hint);
}

void AgendaView::showEvent(QShowEvent* event)
{
    QTreeView::showEvent(event);
    m_model.setFollowsPreviews(true);
    followSelection();
}

void AgendaView::hideEvent(QHideEvent* event)
{
    QTreeView::hideEvent(event);
    m_model.setFollowsPreviews(false);
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

/// Left and Right go from cell to cell, though whole rows are selected; Tab goes on to the next cell that can be edited.
/// Of a long agenda most parts are out of sight; to ask where each of their rows stands takes long.
void AgendaView::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    const QRect rows = visualRect(first) | visualRect(last);
    const bool isEditedIn = state() == EditingState && currentIndex().parent() == first.parent();
    if (isEditedIn || rows.intersects(viewport()->rect()))
        QTreeView::dataChanged(first, last, roles);
}

QModelIndex AgendaView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int forth = isRightToLeft() ? -1 : 1;
    switch (action) {
    case MoveNext:
        return editableBeside(currentIndex(), 1);
    case MovePrevious:
        return editableBeside(currentIndex(), -1);
    case MoveLeft:
        return currentIndex().siblingAtColumn(shownColumnBeside(currentIndex().column(), -forth));
    case MoveRight:
        return currentIndex().siblingAtColumn(shownColumnBeside(currentIndex().column(), forth));
    default:
        return QTreeView::moveCursor(action, modifiers);
    }
}

/// The next shown column in this direction; the same column if there is none.
int AgendaView::shownColumnBeside(int column, int step) const
{
    for (int next = column + step; next >= 0 && next < AgendaModel::ColumnCount; next += step)
        if (!isColumnHidden(next))
            return next;
    return column;
}

/// The next cell to edit in the order in which one reads; none after the last.
QModelIndex AgendaView::editableBeside(QModelIndex index, int step) const
{
    while (index.isValid()) {
        const int column = shownColumnBeside(index.column(), step);
        if (column != index.column())
            index = index.siblingAtColumn(column);
        else if (const QModelIndex row = step > 0 ? indexBelow(index) : indexAbove(index); row.isValid())
            index = row.siblingAtColumn(step > 0 ? 0 : AgendaModel::ColumnCount - 1);
        else
            return {};
        if (!isColumnHidden(index.column()) && index.flags().testFlag(Qt::ItemIsEditable))
            return index;
    }
    return {};
}

/// How wide a column wants to be: at least as its heading, which is longer in some languages.
int AgendaView::widthOf(int column) const
{
    static constexpr std::array<int, AgendaModel::ColumnCount> digits{0, 0, 13, 17, 13, 13, 13, 11};
    const int digit = fontMetrics().horizontalAdvance(u'0');
    // With room for a pin.
    if (column == AgendaModel::Start)
        return fontMetrics().horizontalAdvance(timeOfDay(QTime(22, 0), screenClock())) + digit * 4;
    return std::max(digit * digits.at(static_cast<std::size_t>(column)), header()->sectionSizeHint(column));
}

/// What the columns beside the title may take: the title keeps a third of the outline.
int AgendaView::columnsRoom() const
{
    return viewport()->width() * 2 / 3;
}

/// Where there is too little room, all columns but the title's get narrower alike, down to half of what they want.
void AgendaView::layOutColumns()
{
    header()->setMinimumSectionSize(fontMetrics().horizontalAdvance(u'0') * 6);
    header()->setSectionResizeMode(AgendaModel::Title, QHeaderView::Stretch);
    int wanted = 0;
    for (int column = 0; column < AgendaModel::ColumnCount; ++column)
        if (column != AgendaModel::Title && !isColumnHidden(column))
            wanted += widthOf(column);
    const double share = std::clamp(columnsRoom() / std::max(1.0, double(wanted)), 0.5, 1.0);
    for (int column = 0; column < AgendaModel::ColumnCount; ++column)
        if (column != AgendaModel::Title)
            header()->resizeSection(column, qRound(widthOf(column) * share));
}

void AgendaView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (!m_isLaidOutByHand && event->size().width() != event->oldSize().width())
        layOutColumns();
}

/// Only the mouse gives a column another width by hand.
bool AgendaView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == header()->viewport() &&
        (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease))
        m_isHeaderHeld = event->type() == QEvent::MouseButtonPress;
    return QTreeView::eventFilter(watched, event);
}

void AgendaView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOutColumns();
}

/// The title stays in sight; the lead's own time, which few segments have, is hidden at first.
void AgendaView::offerColumns()
{
    const QStringList hidden =
        QSettings().value(hiddenColumnsKey(), QStringList{columnKey(AgendaModel::LeadTime)}).toStringList();
    for (int column = 0; column < AgendaModel::ColumnCount; ++column) {
        if (column == AgendaModel::Title)
            continue;
        setColumnHidden(column, hidden.contains(columnKey(column)));
        QAction* action =
            m_columns->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::triggered, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            saveColumns();
        });
    }
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { m_columns->popup(header()->mapToGlobal(at)); });
}

void AgendaView::saveColumns() const
{
    QStringList hidden;
    for (int column = 0; column < AgendaModel::ColumnCount; ++column)
        if (isColumnHidden(column))
            hidden.append(columnKey(column));
    QSettings().setValue(hiddenColumnsKey(), hidden);
}

}  // namespace moderato
