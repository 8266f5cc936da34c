#include "ui/window/mergedialog.h"

#include "core/plan/changelines.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

#include <limits>

namespace moderato {
namespace {

/// What comes in whatever is chosen, a line each.
QStringList incoming(const Event& ours, const Merge& merge)
{
    QStringList lines;
    const Result<Merged> merged = resolved(merge, MergeChoice::Ours);
    if (!merged)
        return lines;
    for (const ChangeLine& line : changeLines(ours, merged->event, std::numeric_limits<int>::max()))
        lines.append(line.text);
    return lines;
}

std::optional<MergedCopy> complain(QWidget* parent, const Error& error)
{
    QMessageBox::warning(parent, MergeDialog::tr("Moderato"), error.message);
    return std::nullopt;
}

}  // namespace

MergeDialog::MergeDialog(const Event& ours, const Merge& merge, const QString& copy, const QStringList& runs,
                         const QString& notice, QWidget* parent)
    : QDialog(parent)
    , m_merge(merge)
    , m_words(merge)
    , m_model(merge)
    , m_open(new QLabel(this))
    , m_details(new QListWidget(this))
    , m_accept(new QPushButton(tr("&Merge")))
{
    setWindowTitle(tr("Merge %1").arg(copy));
    m_incoming = incoming(ours, merge) + runs;
    auto* layout = new QVBoxLayout(this);
    auto* summary = new QLabel(
        mergeSummary(static_cast<int>(m_incoming.size()), static_cast<int>(merge.conflicts.size())));
    summary->setWordWrap(true);
    layout->addWidget(summary);
    if (!notice.isEmpty())
        addNotice(*layout, notice);
    m_open->setVisible(!merge.conflicts.isEmpty());
    m_details->setVisible(false);
    if (!merge.conflicts.isEmpty())
        addConflicts(*layout);
    if (bringsSomething())
        addDetails(*layout);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    // Else Enter would give up while something is still to choose.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &MergeDialog::recount);
    recount();
}

Result<Merged> MergeDialog::merged() const
{
    return resolved(m_merge, m_model.choices());
}

void MergeDialog::addNotice(QBoxLayout& layout, const QString& notice)
{
    auto* label = new QLabel(notice);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    layout.addWidget(label);
}

void MergeDialog::addConflicts(QBoxLayout& layout)
{
    auto* table = new QTableView;
    table->setAccessibleName(tr("What needs a choice"));
    table->setModel(&m_model);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QTableView::SingleSelection);
    table->setEditTriggers(QTableView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(ConflictsModel::Choice, QHeaderView::ResizeToContents);
    table->setCurrentIndex(m_model.index(0, ConflictsModel::Mine));
    setMinimumSize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 24);

    auto* hint = new QLabel(tr("&Tick the side to take in each line, with the mouse or the space bar:"));
    hint->setBuddy(table);
    layout.addWidget(hint);
    layout.addWidget(table, 1);

    auto* row = new QHBoxLayout;
    auto* mine = new QPushButton(tr("Take &all mine"));
    auto* theirs = new QPushButton(tr("Take all t&heirs"));
    for (QPushButton* button : {mine, theirs}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(m_open);
    layout.addLayout(row);
    connect(mine, &QPushButton::clicked, this, [this] { m_model.chooseAll(MergeChoice::Ours); });
    connect(theirs, &QPushButton::clicked, this, [this] { m_model.chooseAll(MergeChoice::Theirs); });
}

void MergeDialog::addDetails(QBoxLayout& layout)
{
    auto* box = new QCheckBox(tr("&Show what comes in"));
    m_details->setAccessibleName(tr("What comes in"));
    m_details->setWordWrap(true);
    connect(box, &QCheckBox::toggled, m_details, &QListWidget::setVisible);
    layout.addWidget(box);
    layout.addWidget(m_details, 1);
    setTabOrder(box, m_details);
}

bool MergeDialog::bringsSomething() const
{
    return !m_incoming.isEmpty() || !m_merge.conflicts.isEmpty();
}

void MergeDialog::recount()
{
    const int open = m_model.open();
    m_open->setText(open == 0 ? tr("All are chosen.") : tr("%n still to choose.", nullptr, open));
    m_accept->setEnabled(open == 0 && bringsSomething());
    m_details->clear();
    m_details->addItems(m_incoming + notes());
}

/// What the merge does beside, by the choices made so far.
QStringList MergeDialog::notes() const
{
    QStringList lines;
    if (const Result<Merged> result = merged())
        for (const MergeNote& note : result->notes)
            lines.append(m_words.note(note));
    return lines;
}

std::optional<MergedCopy> askForMerge(const Document& document, const QString& otherPath, QWidget* parent)
{
    const Result<MergeSides> sides = sidesOf(document, otherPath);
    if (!sides)
        return complain(parent, sides.error());
    const Result<Merge> merge = mergeOf(sides->bases, document.event(), sides->theirs);
    if (!merge)
        return complain(parent, merge.error());
    const RunMerge runs = mergeOfRuns(document, sides->runs);
    MergeDialog dialog(document.event(), *merge, QFileInfo(otherPath).fileName(), runs.lines, sides->notice,
                       parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const Result<Merged> merged = dialog.merged();
    if (!merged)
        return complain(parent, merged.error());
    return MergedCopy{merged->event, runs};
}

}  // namespace moderato
