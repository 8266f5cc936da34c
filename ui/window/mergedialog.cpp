#include "ui/window/mergedialog.h"

#include "core/plan/changelines.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <limits>

namespace moderato {
namespace {

/// What comes in whatever is chosen, a line each.
QStringList incoming(const Event& ours, const Merge& merge)
{
    QStringList lines;
    const Result<Merged> merged = resolved(merge, Side::Ours);
    if (!merged)
        return lines;
    for (const ChangeLine& line : changeLines(ours, merged->event, std::numeric_limits<int>::max()))
        lines.append(line.text);
    return lines;
}

QStringList notes(const Merge& merge)
{
    QStringList lines;
    const MergeWords words(merge);
    if (const Result<Merged> merged = resolved(merge, Side::Ours))
        for (const MergeNote& note : merged->notes)
            lines.append(words.note(note));
    return lines;
}

std::optional<Event> complain(QWidget* parent, const Error& error)
{
    QMessageBox::warning(parent, MergeDialog::tr("Moderato"), error.message);
    return std::nullopt;
}

}  // namespace

MergeDialog::MergeDialog(const Event& ours, const Merge& merge, const QString& copy, QWidget* parent)
    : QDialog(parent)
    , m_merge(merge)
    , m_model(merge)
    , m_open(new QLabel)
    , m_accept(new QPushButton(tr("&Merge")))
{
    setWindowTitle(tr("Merge %1").arg(copy));
    const QStringList lines = incoming(ours, merge);
    auto* layout = new QVBoxLayout(this);
    auto* summary =
        new QLabel(mergeSummary(static_cast<int>(lines.size()), static_cast<int>(merge.conflicts.size())));
    summary->setWordWrap(true);
    layout->addWidget(summary);
    if (!merge.conflicts.isEmpty())
        addConflicts(*layout);
    if (const QStringList details = lines + notes(merge); !details.isEmpty())
        addDetails(*layout, details);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &MergeDialog::recount);
    m_accept->setEnabled(!lines.isEmpty() || !merge.conflicts.isEmpty());
    if (!merge.conflicts.isEmpty())
        recount();
}

Result<Merged> MergeDialog::merged() const
{
    return resolved(m_merge, m_model.choices());
}

void MergeDialog::addConflicts(QBoxLayout& layout)
{
    m_table = new QTableView;
    m_table->setAccessibleName(tr("What needs a choice"));
    m_table->setModel(&m_model);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ConflictsModel::Choice, QHeaderView::ResizeToContents);
    m_table->setCurrentIndex(m_model.index(0, ConflictsModel::Mine));
    connect(m_table, &QTableView::activated, this, &MergeDialog::toggleCurrent);
    setMinimumSize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 24);

    auto* hint = new QLabel(tr("&Tick the side to take in each line, with the mouse or the space bar:"));
    hint->setBuddy(m_table);
    layout.addWidget(hint);
    layout.addWidget(m_table, 1);

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
    connect(mine, &QPushButton::clicked, this, [this] { m_model.chooseAll(Side::Ours); });
    connect(theirs, &QPushButton::clicked, this, [this] { m_model.chooseAll(Side::Theirs); });
}

void MergeDialog::addDetails(QBoxLayout& layout, const QStringList& lines)
{
    auto* button = new QToolButton;
    button->setText(tr("&What comes in"));
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setArrowType(Qt::DownArrow);
    auto* list = new QListWidget;
    list->setAccessibleName(tr("What comes in"));
    list->setWordWrap(true);
    list->addItems(lines);
    list->setVisible(false);
    connect(button, &QToolButton::toggled, list, &QListWidget::setVisible);
    layout.addWidget(button);
    layout.addWidget(list, 1);
}

/// Enter does what the space bar does, on either side's cell.
void MergeDialog::toggleCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void MergeDialog::recount()
{
    const int open = m_model.open();
    m_open->setText(open == 0 ? tr("All are chosen.") : tr("%n still to choose.", nullptr, open));
    m_accept->setEnabled(open == 0);
}

std::optional<Event> askForMerge(const Document& document, const QString& otherPath, QWidget* parent)
{
    const Result<MergeSides> sides = sidesOf(document, otherPath);
    if (!sides)
        return complain(parent, sides.error());
    const Result<Merge> merge = mergeOf(sides->bases, document.event(), sides->theirs);
    if (!merge)
        return complain(parent, merge.error());
    MergeDialog dialog(document.event(), *merge, QFileInfo(otherPath).fileName(), parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const Result<Merged> merged = dialog.merged();
    if (!merged)
        return complain(parent, merged.error());
    return merged->event;
}

}  // namespace moderato
