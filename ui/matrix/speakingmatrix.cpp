#include "ui/matrix/speakingmatrix.h"

#include "ui/matrix/matrixbalance.h"
#include "ui/matrix/matrixview.h"
#include "ui/matrix/newpanellist.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace moderato {
namespace {

/// Under this width the matrix has more need of the room than the balance.
constexpr int widthForBalance = 640;

QLabel* labelFor(const QString& text, QWidget* field)
{
    auto* label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

}  // namespace

SpeakingMatrix::SpeakingMatrix(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk)
    , m_sumsModel(m_model)
    , m_view(new MatrixView(desk, m_model))
    , m_sums(new QTableView)
    , m_besideSums(new QWidget)
    , m_scope(new QComboBox)
    , m_order(new QComboBox)
    , m_balanceButton(new QToolButton)
    , m_balance(new MatrixBalance(desk))
    , m_hint(new QLabel)
    , m_stack(new QStackedWidget)
{
    m_model.setScope(m_settings.scope);
    m_model.setOrder(m_settings.order);
    buildSums();
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_stack->addWidget(buildTable());
    m_stack->addWidget(m_hint);
    m_balance->setFixedWidth(
        std::max(fontMetrics().horizontalAdvance(u'0') * 27, m_balance->minimumSizeHint().width()));
    // Half a dozen people are worth seeing at once.
    setMinimumHeight(fontMetrics().height() * 15);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_balance);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildTools(desk));
    layout->addLayout(middle, 1);
    connect(m_view, &MatrixView::aboutWanted, this, &SpeakingMatrix::aboutWanted);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SpeakingMatrix::layOutColumns);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SpeakingMatrix::showOrHint);
    connect(&m_desk, &Desk::shown, this, [this] {
        m_order->setCurrentIndex(static_cast<int>(m_model.order()));
        showOrHint();
    });
    layOutColumns();
    showOrHint();
}

QWidget* SpeakingMatrix::buildTools(Desk& desk)
{
    m_scope->addItems(
        {tr("Panel and speakers"), tr("Everybody in the session"), tr("Everybody in the event")});
    m_scope->setCurrentIndex(static_cast<int>(m_settings.scope));
    m_scope->setAccessibleName(tr("People to list"));
    m_order->addItems({tr("As in the event"), tr("By minutes"), tr("By constituency"), tr("By name")});
    m_order->setCurrentIndex(static_cast<int>(m_settings.order));
    m_order->setAccessibleName(tr("Order of the people"));
    m_balanceButton->setText(tr("Balance"));
    m_balanceButton->setCheckable(true);
    m_balanceButton->setChecked(m_settings.balance);
    m_balanceButton->setToolTip(tr("Shows how heads and minutes are spread over groups"));
    auto* fresh = new NewPanellist(desk);
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->addWidget(labelFor(tr("L&ist"), m_scope));
    layout->addWidget(m_scope);
    layout->addWidget(labelFor(tr("Sor&t"), m_order));
    layout->addWidget(m_order);
    layout->addWidget(fresh);
    layout->addStretch(1);
    layout->addWidget(m_balanceButton);
    connect(m_scope, &QComboBox::activated, this, [this](int scope) {
        m_model.setScope(static_cast<MatrixScope>(scope));
        remember();
    });
    connect(m_order, &QComboBox::activated, this, [this](int order) {
        m_model.setOrder(static_cast<MatrixOrder>(order));
        remember();
    });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, [this] {
        m_order->setCurrentIndex(static_cast<int>(m_model.order()));
        remember();
    });
    connect(m_balanceButton, &QToolButton::toggled, m_balance, &QWidget::setVisible);
    connect(m_balanceButton, &QToolButton::toggled, this, &SpeakingMatrix::remember);
    connect(fresh, &NewPanellist::added, this, &SpeakingMatrix::reveal);
    return tools;
}

QWidget* SpeakingMatrix::buildTable()
{
    auto* foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(m_sums, 1);
    foot->addWidget(m_besideSums);
    auto* table = new QWidget;
    auto* layout = new QVBoxLayout(table);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
    return table;
}

/// The sums stand in a table of their own below the matrix, so that they stay in sight; its columns follow the matrix's.
void SpeakingMatrix::buildSums()
{
    m_sums->setModel(&m_sumsModel);
    m_sums->setAccessibleName(tr("Sums of the segments"));
    m_sums->setSelectionMode(QAbstractItemView::NoSelection);
    m_sums->setFocusPolicy(Qt::NoFocus);
    m_sums->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sums->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sums->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sums->horizontalHeader()->hide();
    m_sums->verticalHeader()->setSectionsClickable(false);
    QHeaderView* header = m_view->horizontalHeader();
    header->viewport()->installEventFilter(this);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { openHeaderMenu(header->mapToGlobal(at)); });
    QHeaderView* below = m_sums->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, below,
            [below](int column, int, int width) { below->resizeSection(column, width); });
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_sums->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SpeakingMatrix::alignSums);
    fitHeights();
}

void SpeakingMatrix::fitHeights()
{
    const int line = fontMetrics().height();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setMinimumSectionSize(line);
    m_view->verticalHeader()->setDefaultSectionSize(line + 9);
    m_view->horizontalHeader()->setFixedHeight(2 * line + 5);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::Alignment(
        static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | static_cast<int>(Qt::TextWordWrap)));
    m_sums->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_sums->verticalHeader()->setMinimumSectionSize(line);
    m_sums->verticalHeader()->setDefaultSectionSize(2 * line + 4);
    m_sums->setFixedHeight(2 * line + 4 + 2 * m_sums->frameWidth());
}

void SpeakingMatrix::layOutColumns()
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const int names = digit * 20;
    m_view->verticalHeader()->setFixedWidth(names);
    m_sums->verticalHeader()->setFixedWidth(names);
    QHeaderView* header = m_view->horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column)
        header->resizeSection(column, widthOf(column));
    header->setStretchLastSection(true);
    m_sums->horizontalHeader()->setStretchLastSection(true);
    alignSums();
}

/// As the user wants it, else as wide as there is room.
int SpeakingMatrix::widthOf(int column) const
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    if (column == MatrixModel::constituencyColumn && m_settings.constituencyWidth)
        return digit * *m_settings.constituencyWidth;
    if (m_model.columnAt(column) && m_settings.segmentWidth)
        return digit * *m_settings.segmentWidth;
    return usualWidth(column);
}

int SpeakingMatrix::usualWidth(int column) const
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    if (!m_model.columnAt(column))
        return digit * (column == MatrixModel::constituencyColumn ? 11 : 15);
    const auto segments = static_cast<int>(std::max<qsizetype>(1, m_model.table().columns.size()));
    const int left = m_view->width() - m_view->verticalHeader()->width() - digit * (11 + 15) - 20;
    const int least = std::max(digit * 13, widestSum() + digit);
    return std::clamp(left / segments, least, std::max(least, digit * 26));
}

/// So that each sum has its two lines in any language.
int SpeakingMatrix::widestSum() const
{
    int widest = 0;
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (m_model.columnAt(column))
            for (const QString& line : m_sumsModel.index(0, column).data().toString().split(u'\n'))
                widest = std::max(widest, fontMetrics().horizontalAdvance(line));
    return widest;
}

QList<int> SpeakingMatrix::columnWidths() const
{
    QList<int> widths;
    for (int column = 0; column < m_model.sumColumn(); ++column)
        widths.append(m_view->horizontalHeader()->sectionSize(column));
    return widths;
}

/// A column that was dragged to another width keeps it, and the other segments' columns follow, since they are alike.
void SpeakingMatrix::takeWidths()
{
    const QList<int> widths = columnWidths();
    const QList<int> before = std::exchange(m_widthsAtPress, {});
    const auto changed = std::mismatch(widths.cbegin(), widths.cend(), before.cbegin(), before.cend()).first;
    if (changed == widths.cend() || before.size() != widths.size())
        return;
    const int digit = std::max(1, fontMetrics().horizontalAdvance(u'0'));
    const bool isSegment = m_model.columnAt(static_cast<int>(changed - widths.cbegin())) != nullptr;
    (isSegment ? m_settings.segmentWidth : m_settings.constituencyWidth) = qRound(double(*changed) / digit);
    layOutColumns();
    remember();
}

void SpeakingMatrix::openHeaderMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* usual = menu->addAction(tr("Usual column widths"), this, &SpeakingMatrix::useUsualWidths);
    usual->setEnabled(m_settings.constituencyWidth || m_settings.segmentWidth);
    menu->popup(at);
}

void SpeakingMatrix::useUsualWidths()
{
    m_settings.constituencyWidth.reset();
    m_settings.segmentWidth.reset();
    layOutColumns();
    remember();
}

void SpeakingMatrix::remember()
{
    m_settings.scope = m_model.scope();
    m_settings.order = m_model.order();
    m_settings.balance = m_balanceButton->isChecked();
    writeMatrixSettings(m_settings);
}

/// The header does not say when a drag of its borders ends: the release of the mouse does.
bool SpeakingMatrix::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_widthsAtPress = columnWidths();
    else if (event->type() == QEvent::MouseButtonDblClick)
        QMetaObject::invokeMethod(this, &SpeakingMatrix::takeWidths, Qt::QueuedConnection);
    else if (event->type() == QEvent::MouseButtonRelease)
        takeWidths();
    return QWidget::eventFilter(object, event);
}

void SpeakingMatrix::alignSums()
{
    const QScrollBar* bar = m_view->verticalScrollBar();
    m_besideSums->setFixedWidth(bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0);
    m_sums->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->value());
}

void SpeakingMatrix::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_balance->setVisible(m_balanceButton->isChecked() && width() >= widthForBalance);
    layOutColumns();
}

void SpeakingMatrix::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    fitHeights();
    layOutColumns();
}

void SpeakingMatrix::showOrHint()
{
    m_hint->setText(hint());
    m_stack->setCurrentIndex(m_hint->text().isEmpty() ? 0 : 1);
}

/// What to do first while there is nothing to show; empty if there is something.
QString SpeakingMatrix::hint() const
{
    if (!m_desk.agenda())
        return tr("This session has no agenda yet.\nMake one with Agenda > New alternative.");
    if (m_model.table().columns.isEmpty())
        return tr(
            "No segment of this agenda can have speakers yet.\nAdd one with Agenda > Add segment (Ins).");
    if (m_model.rowCount() > 0)
        return {};
    return tr(
        "Nobody is on the panel yet.\nType a name into \"Add a person…\" above, or list everybody in the event.");
}

void SpeakingMatrix::reveal(PersonId person)
{
    const QModelIndex cell = m_model.indexOf(person, m_model.segmentAt(1));
    if (!cell.isValid())
        return;
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
    m_view->setFocus();
}

}  // namespace moderato
