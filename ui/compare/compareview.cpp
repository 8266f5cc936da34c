#include "ui/compare/compareview.h"

#include "core/edit/takeover.h"
#include "core/plan/lookup.h"
#include "ui/compare/comparetables.h"
#include "ui/compare/doneline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace moderato {
namespace {

/// The arrow points to the column as it lies on the screen.
QKeySequence takeKeys(bool toFirst)
{
    const bool toLeft = toFirst != QGuiApplication::isRightToLeft();
    return {Qt::ALT | (toLeft ? Qt::Key_Left : Qt::Key_Right)};
}

QString takeText(bool toFirst)
{
    return CompareView::tr("Take over to the %1").arg(columnWord(toFirst));
}

/// Who is in the event again, since what was taken over speaks of them.
QStringList cameBack(const Event& before, const Event& after)
{
    QStringList names;
    for (const Person& person : after.people)
        if (!moderato::find(before.people, person.id))
            names.append(person.name);
    return names;
}

}  // namespace

CompareView::CompareView(Desk& desk, QWidget* parent, const CompareChoice& first, const CompareChoice& second)
    : QDialog(parent)
    , m_desk(desk)
    , m_source(desk)
    , m_first(first)
    , m_second(second)
    , m_firstChoice(new QComboBox)
    , m_secondChoice(new QComboBox)
    , m_onlyDifferences(new QCheckBox(tr("Only &differences")))
    , m_done(new DoneLine(desk, this))
    , m_summary(new QLabel)
    , m_rows(new QTableView)
    , m_detail(new QLabel)
    , m_toFirst(new QPushButton(takeText(true)))
    , m_toSecond(new QPushButton(takeText(false)))
    , m_sums(newCompareTable(tr("Sums against each other"),
                             {tr("Sum"), columnWord(true), columnWord(false), tr("Difference")}, 0))
    , m_findings(
          newCompareTable(tr("Findings against each other"), {tr("Where"), tr("Severity"), tr("Finding")}, 2))
{
    setWindowTitle(tr("Compare agendas"));
    resize(1100, 600);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->addWidget(buildRows());
    halves->addWidget(buildSums());
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(buildChoices());
    layout->addWidget(halves, 1);
    layout->addWidget(m_done);
    layout->addLayout(buildButtons());
    connectAll();
    follow();
}

QLayout* CompareView::buildChoices()
{
    m_firstChoice->setAccessibleName(tr("Agenda on the %1").arg(columnWord(true)));
    m_secondChoice->setAccessibleName(tr("Agenda on the %1").arg(columnWord(false)));
    for (QComboBox* choice : {m_firstChoice, m_secondChoice}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(24);
        choice->setToolTip(tr(
            "An alternative of the session, or a named version: that shows what it holds of the agenda on the desk"));
    }
    auto* swap = new QPushButton(tr("⇄ S&wap sides"));
    swap->setAccessibleName(tr("Swap the sides"));
    swap->setAutoDefault(false);
    connect(swap, &QPushButton::clicked, this, &CompareView::swapSides);
    m_onlyDifferences->setToolTip(tr("Leaves out what is the same on both sides"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_firstChoice, 1);
    row->addWidget(swap);
    row->addWidget(m_secondChoice, 1);
    row->addWidget(m_onlyDifferences);
    return row;
}

QWidget* CompareView::buildRows()
{
    m_rows->setAccessibleName(tr("Segments side by side"));
    m_rows->setModel(&m_model);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setTabKeyNavigation(false);
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(false);
    m_rows->setContextMenuPolicy(Qt::CustomContextMenu);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_rows->verticalHeader()->setDefaultSectionSize(m_rows->fontMetrics().height() + 8);
    QHeaderView* header = m_rows->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(30);
    header->setResizeContentsPrecision(100);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const CompareCell cell : {CompareCell::Title, CompareCell::Speakers})
        for (const int from : {0, CompareModel::markColumn + 1})
            header->setSectionResizeMode(from + static_cast<int>(cell), QHeaderView::Stretch);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_rows, 1);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setObjectName(QStringLiteral("detail"));
    layout->addWidget(m_detail);
    return page;
}

QWidget* CompareView::buildSums()
{
    auto* halves = new QSplitter;
    halves->addWidget(m_sums);
    halves->addWidget(m_findings);
    halves->setStretchFactor(0, 4);
    halves->setStretchFactor(1, 5);
    halves->setChildrenCollapsible(false);
    m_findings->setWordWrap(true);
    return halves;
}

QLayout* CompareView::buildButtons()
{
    m_summary->setObjectName(QStringLiteral("summary"));
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(m_toFirst);
    row->addWidget(m_toSecond);
    row->addWidget(m_summary, 1);
    row->addWidget(close);
    for (QPushButton* button : {m_toFirst, m_toSecond, close->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false);
    return row;
}

void CompareView::connectAll()
{
    connect(m_firstChoice, &QComboBox::activated, this, [this](int place) { choose(true, place); });
    connect(m_secondChoice, &QComboBox::activated, this, [this](int place) { choose(false, place); });
    connect(m_onlyDifferences, &QCheckBox::clicked, this, [this](bool only) {
        m_model.setOnlyDifferences(only);
        showRow();
    });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CompareView::showRow);
    connect(m_rows, &QTableView::activated, this, [this] { openMenu(belowRow()); });
    connect(m_rows, &QTableView::customContextMenuRequested, this,
            [this](const QPoint& at) { openMenu(m_rows->viewport()->mapToGlobal(at)); });
    connect(m_toFirst, &QPushButton::clicked, this, [this] { take(true); });
    connect(m_toSecond, &QPushButton::clicked, this, [this] { take(false); });
    for (const bool toFirst : {true, false})
        connect(new QShortcut(takeKeys(toFirst), this), &QShortcut::activated, this,
                [this, toFirst] { take(toFirst); });
    connect(&m_desk, &Desk::shown, this, &CompareView::follow);
}

void CompareView::follow()
{
    if (const Document* document = m_desk.document())
        connect(document, &Document::versionsChanged, this, &CompareView::follow, Qt::UniqueConnection);
    m_options = m_desk.document() ? m_source.options() : QList<CompareOption>();
    keepChoices();
    fillChoices();
    showBoth();
}

/// What was chosen may be gone; then the next best takes its place.
void CompareView::keepChoices()
{
    if (placeOf(m_first) < 0)
        m_first = {m_desk.agenda() ? m_desk.agenda()->id : AgendaId(), {}};
    // A session whose agendas are all gone still has those of its versions.
    if (placeOf(m_first) < 0 && !m_options.isEmpty())
        m_first = m_options.first().choice;
    if (placeOf(m_second) < 0)
        m_second = otherThan(m_first);
}

/// The alternative after a choice, else the newest version.
CompareChoice CompareView::otherThan(const CompareChoice& choice) const
{
    const qsizetype place = placeOf(choice);
    const auto isAgenda = [this](qsizetype at) {
        return at >= 0 && at < m_options.size() && !m_options.at(at).choice.agenda.isNull();
    };
    if (isAgenda(place + 1))
        return m_options.at(place + 1).choice;
    if (place > 0 && isAgenda(0))
        return m_options.at(0).choice;
    return m_options.isEmpty() ? CompareChoice() : m_options.at(m_options.size() > 1 ? 1 : 0).choice;
}

qsizetype CompareView::placeOf(const CompareChoice& choice) const
{
    for (qsizetype i = 0; i < m_options.size(); ++i)
        if (m_options.at(i).choice == choice)
            return i;
    return -1;
}

void CompareView::fillChoices()
{
    for (QComboBox* combo : {m_firstChoice, m_secondChoice}) {
        while (combo->count() > m_options.size())
            combo->removeItem(combo->count() - 1);
        for (int i = 0; i < static_cast<int>(m_options.size()); ++i) {
            if (i == combo->count())
                combo->addItem(m_options.at(i).name);
            else
                combo->setItemText(i, m_options.at(i).name);
        }
    }
    m_firstChoice->setCurrentIndex(static_cast<int>(placeOf(m_first)));
    m_secondChoice->setCurrentIndex(static_cast<int>(placeOf(m_second)));
}

void CompareView::choose(bool first, int place)
{
    if (place < 0 || place >= m_options.size())
        return;
    (first ? m_first : m_second) = m_options.at(place).choice;
    showBoth();
}

void CompareView::swapSides()
{
    std::swap(m_first, m_second);
    fillChoices();
    showBoth();
}

void CompareView::showBoth()
{
    if (m_options.isEmpty())
        return explain(tr("There is no agenda to compare. Open an event and show one of its sessions."));
    const Result<ComparedSide> first = m_source.side(m_options.at(placeOf(m_first)));
    const Result<ComparedSide> second = m_source.side(m_options.at(placeOf(m_second)));
    if (!first || !second)
        return explain((first ? second : first).error().message);
    const int before = currentRow();
    const auto ids = before < 0 ? std::pair<QUuid, QUuid>() : m_model.idsAt(before);
    m_model.show({*first, *second, match(first->agenda(), second->agenda())});
    showSums(*m_sums, m_model.compared());
    showFindings(*m_findings, m_model.compared());
    m_summary->setText(m_first == m_second
                           ? tr("Both sides show the same; choose another agenda on one of them.")
                           : differenceSummary(m_model.compared().matching));
    const int kept = m_model.rowOf(ids.first, ids.second);
    const int row = kept < 0 ? m_model.firstDifference() : kept;
    m_rows->setCurrentIndex(m_model.index(row, CompareModel::markColumn));
    showRow();
}

void CompareView::explain(const QString& message)
{
    m_model.clear();
    m_sums->setRowCount(0);
    m_findings->setRowCount(0);
    m_summary->setText(message);
    showRow();
}

int CompareView::currentRow() const
{
    const QModelIndex index = m_rows->currentIndex();
    return m_model.isFilled() && index.isValid() && index.row() < m_model.rowCount() ? index.row() : -1;
}

void CompareView::showRow()
{
    const int row = currentRow();
    if (row < 0) {
        m_detail->setText(m_model.isFilled() && m_model.rowCount() == 0 ? tr("Nothing differs.") : QString());
    } else {
        QStringList texts{markText(m_model.markAt(row))};
        texts.append(m_model.differencesAt(row));
        m_detail->setText(tr("%1: %2").arg(m_model.titleAt(row), texts.join(tr("; "))));
    }
    for (const bool toFirst : {true, false}) {
        QPushButton* button = toFirst ? m_toFirst : m_toSecond;
        button->setEnabled(mayTake(toFirst));
        button->setToolTip(whyNot(toFirst));
    }
}

QPoint CompareView::belowRow() const
{
    return m_rows->viewport()->mapToGlobal(m_rows->visualRect(m_rows->currentIndex()).bottomLeft());
}

void CompareView::openMenu(const QPoint& at)
{
    if (currentRow() < 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const bool toFirst : {true, false}) {
        const QString keys = takeKeys(toFirst).toString(QKeySequence::NativeText);
        QAction* action = menu->addAction(QString(takeText(toFirst) + u'\t' + keys), this,
                                          [this, toFirst] { take(toFirst); });
        action->setEnabled(mayTake(toFirst));
        action->setToolTip(whyNot(toFirst));
    }
    menu->popup(at);
}

bool CompareView::mayTake(bool toFirst) const
{
    const int row = currentRow();
    if (row < 0 || !m_desk.canEdit())
        return false;
    const Compared& compared = m_model.compared();
    const CompareMark mark = m_model.markAt(row);
    const bool isThere = mark != (toFirst ? CompareMark::OnlyFirst : CompareMark::OnlySecond);
    const bool differs = mark != CompareMark::Same && mark != CompareMark::Moved;
    const bool isPart = m_model.matchedRow(row).isPart;
    return (toFirst ? compared.first : compared.second).isToday && isThere && (differs || isPart) &&
           m_first != m_second;
}

/// What taking over does, or why it can't be done.
QString CompareView::whyNot(bool toFirst) const
{
    const int row = currentRow();
    if (row < 0)
        return tr("Select a segment or a part first");
    if (!m_desk.canEdit())
        return tr("The event is read only");
    if (!(toFirst ? m_model.compared().first : m_model.compared().second).isToday)
        return tr("A named version stays as it is");
    const QString title = m_model.titleAt(row);
    return mayTake(toFirst) ? tr("Puts \"%1\" on the %2 as it is on the %3 (%4)")
                                  .arg(title, columnWord(toFirst), columnWord(!toFirst),
                                       takeKeys(toFirst).toString(QKeySequence::NativeText))
                            : tr("There is nothing of \"%1\" to take over").arg(title);
}

Result<Event> CompareView::taken(bool toFirst) const
{
    const Compared& compared = m_model.compared();
    const ComparedSide& from = toFirst ? compared.second : compared.first;
    const ComparedSide& to = toFirst ? compared.first : compared.second;
    const TakenFrom source{from.event, from.agenda().id};
    const int row = currentRow();
    const auto [ours, theirs] = m_model.idsAt(row);
    const QUuid id = toFirst ? theirs : ours;
    if (m_model.matchedRow(row).isPart)
        return takeOverPart(m_desk.saved(), to.agenda().id, source, PartId(id), QUuid::createUuid);
    return takeOver(m_desk.saved(), to.agenda().id, source, SegmentId(id), QUuid::createUuid);
}

void CompareView::take(bool toFirst)
{
    if (!mayTake(toFirst))
        return;
    const QString label = tr("Take over \"%1\"").arg(m_model.titleAt(currentRow()));
    const Event before = m_desk.saved();
    const Result<Event> next = taken(toFirst);
    if (m_desk.commit(label, next))
        m_done->tell(label, cameBack(before, *next));
}

}  // namespace moderato
