#include "ui/matrix/matrixview.h"

#include "core/edit/matrix.h"
#include "core/plan/duration.h"
#include "ui/matrix/matrixcells.h"
#include "ui/matrix/matrixdelegate.h"
#include "ui/matrix/roundsdialog.h"
#include "ui/matrix/twolineheader.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace moderato {

/// A key and what it does. The window may have the same keys for something else; in the matrix they are the matrix's.
struct MatrixView::Key {
    QKeySequence sequence;
    void (*act)(MatrixView&);
};

const QList<MatrixView::Key>& MatrixView::keys()
{
    static const QList<Key> all{
        {QKeySequence(QKeySequence::Copy), [](MatrixView& view) { view.copy(); }},
        {QKeySequence(QKeySequence::Cut), [](MatrixView& view) { view.cut(); }},
        {QKeySequence(QKeySequence::Paste), [](MatrixView& view) { view.paste(); }},
        {QKeySequence(Qt::Key_Delete), [](MatrixView& view) { view.clearCells(); }},
        {QKeySequence(Qt::Key_Backspace), [](MatrixView& view) { view.clearCells(); }},
        {QKeySequence(Qt::CTRL | Qt::Key_D), [](MatrixView& view) { view.fill(); }},
    };
    return all;
}

const MatrixView::Key* MatrixView::keyOf(const QKeyEvent& event)
{
    const QKeySequence pressed(event.keyCombination());
    for (const Key& key : keys())
        if (key.sequence == pressed)
            return &key;
    return nullptr;
}

MatrixView::MatrixView(Desk& desk, MatrixModel& model, QWidget* parent)
    : QTableView(parent)
    , m_desk(desk)
    , m_model(model)
{
    setAccessibleName(tr("Speaking matrix"));
    setHorizontalHeader(new TwoLineHeader(this));
    setModel(&m_model);
    setWhatsThis(tr(
        "Type rounds such as 3 + 2 into a cell. Return goes on to the next row; Ctrl+Return puts what is typed "
        "into all selected cells. Ctrl+D fills the selection from its first cell."));
    auto* delegate = new MatrixDelegate(m_model, this);
    setItemDelegate(delegate);
    connect(delegate, &MatrixDelegate::fillAsked, this,
            [this](const QString& text) { enterEverywhere(tr("Fill speaking budgets"), text); });
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideMiddle);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionsClickable(true);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &MatrixView::sortByHeader);
    connect(verticalHeader(), &QHeaderView::sectionDoubleClicked, this,
            [this](int row) { Q_EMIT aboutWanted(m_model.personAt(row)); });
    verticalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(verticalHeader(), &QWidget::customContextMenuRequested, this, &MatrixView::openRowMenu);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &MatrixView::rememberPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MatrixView::returnToPlace);
}

void MatrixView::copy() const
{
    const QRect area = selectedArea();
    TextGrid grid;
    for (int row = area.top(); row <= area.bottom(); ++row) {
        QStringList texts;
        for (int column = area.left(); column <= area.right(); ++column)
            texts.append(m_model.index(row, column).data().toString());
        grid.rows.append(texts);
    }
    if (!area.isEmpty())
        QApplication::clipboard()->setText(writeGrid(grid));
}

void MatrixView::cut()
{
    copy();
    enterEverywhere(tr("Cut speaking budgets"), QString());
}

void MatrixView::paste()
{
    const TextGrid grid = readGrid(QApplication::clipboard()->text());
    const QRect area(selectedArea().topLeft(), pasteSize(grid.size(), selectedArea().size()));
    QList<MatrixModel::Entry> entries;
    for (int row = 0; row < area.height(); ++row)
        for (int column = 0; column < area.width(); ++column)
            if (const QModelIndex index = m_model.index(area.top() + row, area.left() + column);
                index.isValid())
                entries.append(
                    {index, grid.rows.at(row % grid.rows.size()).at(column % grid.rows.first().size())});
    m_model.enter(tr("Paste speaking budgets"), entries);
}

void MatrixView::clearCells()
{
    enterEverywhere(tr("Clear speaking budgets"), QString());
}

void MatrixView::fill()
{
    if (const QString text = textToFill(); !text.isEmpty())
        enterEverywhere(tr("Fill speaking budgets"), text);
}

QString MatrixView::textToFill() const
{
    QModelIndexList cells = selectedIndexes();
    std::sort(cells.begin(), cells.end());
    cells.prepend(currentIndex());
    if (m_anchor.isValid() && selectionModel()->isSelected(m_anchor))
        cells.prepend(m_anchor);
    for (const QModelIndex& cell : std::as_const(cells))
        if (const QString text = cell.data().toString(); m_model.columnAt(cell.column()) && !text.isEmpty())
            return text;
    return {};
}

void MatrixView::givePanellists()
{
    if (const std::optional<QList<Seconds>> rounds = roundsToGive())
        return give(m_model.segmentAt(currentIndex().column()), *rounds);
    askForPanellists();
}

void MatrixView::askForPanellists()
{
    const MatrixColumn* column = m_model.columnAt(currentIndex().column());
    if (!column || !m_desk.canEdit())
        return;
    auto* dialog = new RoundsDialog(tr("All panellists get in \"%1\":").arg(column->title), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RoundsDialog::given, this,
            [this, segment = column->segment](const QList<Seconds>& rounds) { give(segment, rounds); });
    dialog->open();
}

bool MatrixView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && keyOf(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    if (const Key* key = keyOf(*event))
        return key->act(*this);
    const QModelIndex before = currentIndex();
    QTableView::keyPressEvent(event);
    if (currentIndex() != before)
        dropAnchor(event->modifiers());
}

void MatrixView::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    dropAnchor(event->modifiers());
}

/// Whatever does not extend the selection begins one.
void MatrixView::dropAnchor(Qt::KeyboardModifiers modifiers)
{
    if (!modifiers.testFlag(Qt::ShiftModifier))
        m_anchor = currentIndex();
}

void MatrixView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    openMenu(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

/// The segment of the current cell is what the window shows beside the matrix.
void MatrixView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const SegmentId segment = m_model.segmentAt(current.column());
    if (!segment.isNull() && hasFocus())
        m_desk.select({segment}, segment);
}

/// Return goes on to the next row, as in a spreadsheet.
void MatrixView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QPersistentModelIndex edited = currentIndex();
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && edited.isValid() &&
        edited.row() + 1 < m_model.rowCount())
        setCurrentIndex(m_model.index(edited.row() + 1, edited.column()));
}

void MatrixView::openMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QAction* copying = menu->addAction(tr("Copy"), QKeySequence(QKeySequence::Copy));
    connect(copying, &QAction::triggered, this, &MatrixView::copy);
    if (m_desk.canEdit()) {
        addToMenu(*menu, tr("Cut"), QKeySequence::Cut, &MatrixView::cut);
        addToMenu(*menu, tr("Paste"), QKeySequence::Paste, &MatrixView::paste);
        addToMenu(*menu, tr("Clear"), Qt::Key_Delete, &MatrixView::clearCells);
        menu->addSeparator();
        addToMenu(*menu, tr("Fill down and right"), Qt::CTRL | Qt::Key_D, &MatrixView::fill);
    }
    if (m_desk.canEdit() && m_model.columnAt(currentIndex().column())) {
        if (const std::optional<QList<Seconds>> rounds = roundsToGive())
            addToMenu(*menu, tr("Give all panellists %1 here").arg(formatRounds(*rounds)), {},
                      &MatrixView::givePanellists);
        addToMenu(*menu, tr("Give all panellists other rounds here…"), {}, &MatrixView::askForPanellists);
    }
    menu->addSeparator();
    addAbout(*menu, m_model.personAt(currentIndex().row()));
    menu->popup(at);
}

void MatrixView::openRowMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addAbout(*menu, m_model.personAt(verticalHeader()->logicalIndexAt(at)));
    menu->popup(verticalHeader()->mapToGlobal(at));
}

void MatrixView::addAbout(QMenu& menu, PersonId person)
{
    QAction* about = menu.addAction(tr("About this person…"));
    about->setEnabled(!person.isNull());
    connect(about, &QAction::triggered, this, [this, person] { Q_EMIT aboutWanted(person); });
}

void MatrixView::addToMenu(QMenu& menu, const QString& text, const QKeySequence& key,
                           void (MatrixView::*act)())
{
    connect(menu.addAction(text, key), &QAction::triggered, this, act);
}

/// The smallest rectangle of cells around all that is selected; without a selection the current cell.
QRect MatrixView::selectedArea() const
{
    QRect area;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        area |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    if (area.isEmpty() && currentIndex().isValid())
        area = QRect(currentIndex().column(), currentIndex().row(), 1, 1);
    return area;
}

void MatrixView::enterEverywhere(const QString& label, const QString& text)
{
    QModelIndexList indexes = selectedIndexes();
    if (indexes.isEmpty())
        indexes.append(currentIndex());
    QList<MatrixModel::Entry> entries;
    for (const QModelIndex& index : indexes)
        entries.append({index, text});
    m_model.enter(label, entries);
}

std::optional<QList<Seconds>> MatrixView::roundsToGive() const
{
    if (!currentIndex().isValid())
        return std::nullopt;
    if (const auto rounds = m_model.roundsAt(currentIndex()); rounds && !rounds->isEmpty())
        return rounds;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const auto rounds = m_model.roundsAt(currentIndex().siblingAtRow(row));
            rounds && !rounds->isEmpty())
            return rounds;
    return std::nullopt;
}

void MatrixView::give(SegmentId segment, const QList<Seconds>& rounds)
{
    const SegmentPlace place = findSegment(m_desk.saved(), segment);
    if (!place.segment)
        return;
    QList<SpeakingCell> cells;
    for (const PersonId& person : panellistsFor(*place.session, *place.segment))
        cells.append({segment, person, rounds});
    m_desk.commit(tr("Give all panellists %1").arg(formatRounds(rounds)),
                  setCells(m_desk.saved(), cells, QUuid::createUuid));
}

void MatrixView::sortByHeader(int column)
{
    const MatrixOrder wanted =
        column == MatrixModel::constituencyColumn ? MatrixOrder::ByConstituency : MatrixOrder::ByMinutes;
    if (!m_model.columnAt(column))
        m_model.setOrder(m_model.order() == wanted ? MatrixOrder::AsInEvent : wanted);
}

void MatrixView::rememberPlace()
{
    m_person = m_model.personAt(currentIndex().row());
    m_segment = m_model.segmentAt(currentIndex().column());
}

void MatrixView::returnToPlace()
{
    if (const QModelIndex place = m_model.indexOf(m_person, m_segment); place.isValid())
        selectionModel()->setCurrentIndex(place, QItemSelectionModel::ClearAndSelect);
}

}  // namespace moderato
