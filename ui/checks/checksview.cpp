#include "ui/checks/checksview.h"

#include "core/timing/fixes.h"
#include "ui/checks/findingmenu.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSettings>
#include <QTimer>
#include <QToolButton>

namespace moderato {
namespace {

QString byPlaceKey()
{
    return QStringLiteral("checks/by-place");
}

QString acceptedKey()
{
    return QStringLiteral("checks/accepted");
}

bool isMendKey(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Period && event.modifiers() == Qt::ControlModifier;
}

}  // namespace

ChecksView::ChecksView(Desk& desk, QWidget* parent)
    : QTableView(parent)
    , m_desk(desk)
    , m_model(desk)
    , m_arrangements(new QToolButton(horizontalHeader()))
{
    setAccessibleName(tr("Checks"));
    setWhatsThis(tr(
        "What the checks found in the shown agenda, the most severe first. A click shows what a finding is "
        "about; Mend…, or Ctrl+., what can be done about it, and what that costs."));
    setModel(&m_model);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    layOutColumns();

    connect(this, &QTableView::clicked, this, &ChecksView::act);
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const Finding* finding = m_model.findingAt(index))
            m_desk.reveal(finding->place);
    });
    // Qt's way to fit rows to their texts measures all of them at every step of a layout.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ChecksView::measureAllLater);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ChecksView::measureAllLater);
    connect(
        &m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) { measureLater(first.row(), last.row()); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ChecksView::placeArrangements);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ChecksView::rememberPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ChecksView::spanHeadings);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ChecksView::returnToPlace);
    connect(&m_desk, &Desk::shown, this, [this] { Q_EMIT summaryChanged(summary()); });
    offerArrangements();
    measureAllLater();
}

void ChecksView::layOutColumns()
{
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(FindingsModel::Message, QHeaderView::Stretch);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    int word = digit * 9;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice})
        word = std::max(word, fontMetrics().horizontalAdvance(severityName(severity)));
    horizontalHeader()->resizeSection(FindingsModel::SeverityOf, word + digit * 4);
    horizontalHeader()->resizeSection(FindingsModel::Where, digit * 22);
    horizontalHeader()->resizeSection(FindingsModel::Mend, digit * 13);
}

/// How the list is arranged is chosen at its heading, and remembered.
void ChecksView::offerArrangements()
{
    auto* menu = new QMenu(m_arrangements);
    auto* orders = new QActionGroup(menu);
    const QSettings settings;
    const bool isByPlace = settings.value(byPlaceKey(), false).toBool();
    for (const FindingOrder order : {FindingOrder::BySeverity, FindingOrder::ByPlace}) {
        QAction* action = orders->addAction(
            menu->addAction(order == FindingOrder::ByPlace ? tr("By &place") : tr("By &severity")));
        action->setCheckable(true);
        action->setChecked((order == FindingOrder::ByPlace) == isByPlace);
        connect(action, &QAction::triggered, this, [this, order] {
            arrange(order);
            QSettings().setValue(byPlaceKey(), order == FindingOrder::ByPlace);
        });
    }
    menu->addSeparator();
    QAction* accepted = menu->addAction(tr("Show what was &accepted"));
    accepted->setCheckable(true);
    accepted->setChecked(settings.value(acceptedKey(), true).toBool());
    connect(accepted, &QAction::triggered, this, [this](bool shows) {
        m_model.setShowsAccepted(shows);
        QSettings().setValue(acceptedKey(), shows);
    });
    m_model.setShowsAccepted(accepted->isChecked());
    m_arrangements->setMenu(menu);
    m_arrangements->setPopupMode(QToolButton::InstantPopup);
    m_arrangements->setAutoRaise(true);
    m_arrangements->setFocusPolicy(Qt::TabFocus);
    m_arrangements->setCursor(Qt::ArrowCursor);
    m_arrangements->setToolTip(tr("How the findings are listed"));
    m_arrangements->setAccessibleName(tr("How the findings are listed"));
    arrange(isByPlace ? FindingOrder::ByPlace : FindingOrder::BySeverity);
}

void ChecksView::arrange(FindingOrder order)
{
    m_model.setOrder(order);
    m_arrangements->setText(order == FindingOrder::ByPlace ? tr("By place") : tr("By severity"));
    placeArrangements();
}

/// At the end of the findings' heading, where there is room.
void ChecksView::placeArrangements()
{
    const QHeaderView& header = *horizontalHeader();
    const QSize size =
        m_arrangements->sizeHint().boundedTo({header.sectionSize(FindingsModel::Message), header.height()});
    const int left = header.sectionViewportPosition(FindingsModel::Message);
    const int right = left + header.sectionSize(FindingsModel::Message) - size.width();
    m_arrangements->setGeometry(QRect(QPoint(isRightToLeft() ? left : right, 0), size));
}

void ChecksView::spanHeadings()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.isHeading(row))
            setSpan(row, 0, 1, FindingsModel::ColumnCount);
}

void ChecksView::rememberPlace()
{
    const Finding* finding = m_model.findingAt(currentIndex());
    m_place = finding ? finding->key() : QString();
}

/// The list changes with every edit and arrangement; who works down it stays on the finding.
void ChecksView::returnToPlace()
{
    for (int row = 0; row < m_model.rowCount() && !m_place.isEmpty(); ++row) {
        const QModelIndex index = m_model.index(row, FindingsModel::Message);
        const Finding* finding = m_model.findingAt(index);
        if (finding && finding->key() == m_place)
            return selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                                QItemSelectionModel::Rows);
    }
}

/// The first finding where there is no current one: a heading can't be it.
QModelIndex ChecksView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (currentIndex().isValid())
        return QTableView::moveCursor(action, modifiers);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!m_model.isHeading(row))
            return m_model.index(row, FindingsModel::Message);
    return {};
}

void ChecksView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    placeArrangements();
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

void ChecksView::measureAllLater()
{
    m_toMeasure.clear();
    measureLater(0, m_model.rowCount() - 1);
}

void ChecksView::measureLater(int first, int last)
{
    m_toMeasure.append({first, last});
    scheduleDelayedItemsLayout();
}

void ChecksView::doItemsLayout()
{
    if (isVisible())
        measureRows();
    QTableView::doItemsLayout();
}

/// Most findings stay as they are from edit to edit, and breaking their texts into lines takes long.
void ChecksView::measureRows()
{
    QString look = font().key();
    for (int column = 0; column < m_model.columnCount(); ++column)
        look += u' ' + QString::number(columnWidth(column));
    const qsizetype enough = 4 * m_model.rowCount() + 100;
    if (m_heights.size() > enough)
        m_heights.clear();
    for (const auto& [first, last] : std::exchange(m_toMeasure, {}))
        for (int row = first; row <= last; ++row)
            measureRow(row, look);
}

void ChecksView::measureRow(int row, const QString& look)
{
    const QString key = textsIn(row) + look;
    auto known = m_heights.constFind(key);
    if (known == m_heights.cend())
        known = m_heights.insert(key, sizeHintForRow(row));
    setRowHeight(row, *known);
}

/// What can take more than one line in a row.
QString ChecksView::textsIn(int row) const
{
    const auto text = [this, row](int column) { return m_model.index(row, column).data().toString(); };
    return m_model.isHeading(row)
               ? text(0)
               : QString(text(FindingsModel::Where) + u'\n' + text(FindingsModel::Message));
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

/// The window has this key for the worst finding; here it is about the current one.
bool ChecksView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_model.findingAt(currentIndex()) &&
        isMendKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void ChecksView::keyPressEvent(QKeyEvent* event)
{
    if (isMendKey(*event))
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

bool ChecksView::mendWorst()
{
    const QModelIndex worst = worstToMend();
    if (!worst.isValid())
        return false;
    selectionModel()->setCurrentIndex(worst, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(worst);
    openMenu(worst, below(worst));
    return true;
}

QModelIndex ChecksView::worstToMend() const
{
    const SegmentId selected = m_desk.current() ? m_desk.current()->id : SegmentId();
    const auto rank = [&selected](const Finding& finding) {
        const bool isElsewhere = selected.isNull() || finding.place.segment != selected;
        return std::pair(finding.severity, isElsewhere);
    };
    QModelIndex worst;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, FindingsModel::Message);
        const Finding* finding = m_model.findingAt(index);
        if (finding && !finding->accepted && mayBeMended(*finding) &&
            (!worst.isValid() || rank(*finding) < rank(*m_model.findingAt(worst))))
            worst = index;
    }
    return worst;
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
    const int advice = m_model.count(Severity::Advice);
    if (m_model.count(Severity::Error) + m_model.count(Severity::Warning) == 0)
        return advice == 0 ? tr("Checks: nothing to mend")
                           : tr("Checks: %n piece(s) of advice", nullptr, advice);
    return tr("Checks: %1").arg(countsText(m_desk.assessment().findings));
}

}  // namespace moderato
