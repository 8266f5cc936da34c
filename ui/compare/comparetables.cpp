#include "ui/compare/comparetables.h"

#include "core/timing/findingmatch.h"
#include "ui/compare/comparesums.h"
#include "ui/parts/icons.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CompareTables)
};

QTableWidgetItem* newItem(const QString& text, Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment);
    item->setToolTip(text);
    return item;
}

QTableWidgetItem* newFigure(const QString& text, bool differs)
{
    QTableWidgetItem* item = newItem(text, Qt::AlignTrailing | Qt::AlignVCenter);
    QFont font = item->font();
    font.setBold(differs);
    item->setFont(font);
    return item;
}

/// What both have, said once, with both messages where they differ.
QString messageOf(const Finding* first, const Finding* second)
{
    if (!first || !second)
        return (first ? first : second)->message;
    if (first->message == second->message)
        return first->message;
    return Words::tr("%1: %2\n%3: %4")
        .arg(columnWord(true), first->message, columnWord(false), second->message);
}

QString ownerText(const MatchedFinding& pair)
{
    if (pair.inBoth())
        return Words::tr("both");
    return pair.ours >= 0 ? Words::tr("− only %1").arg(columnWord(true))
                          : Words::tr("+ only %1").arg(columnWord(false));
}

}  // namespace

QTableWidget* newCompareTable(const QString& accessibleName, const QStringList& columns, int stretched)
{
    auto* table = new QTableWidget(0, static_cast<int>(columns.size()));
    table->setAccessibleName(accessibleName);
    table->setHorizontalHeaderLabels(columns);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setMinimumSectionSize(table->fontMetrics().height() + 4);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return table;
}

void showSums(QTableWidget& table, const Compared& compared)
{
    const QList<ComparedSum> sums = comparedSums(compared.first, compared.second);
    table.setRowCount(static_cast<int>(sums.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const ComparedSum& sum = sums.at(row);
        const bool differs = !sum.difference.isEmpty();
        table.setItem(row, 0, newItem(sum.name));
        table.setItem(row, 1, newFigure(sum.first, false));
        table.setItem(row, 2, newFigure(sum.second, false));
        table.setItem(row, 3, newFigure(differs ? sum.difference : Words::tr("same"), differs));
    }
}

void showFindings(QTableWidget& table, const Compared& compared)
{
    const QList<Finding>& first = compared.first.assessment.findings;
    const QList<Finding>& second = compared.second.assessment.findings;
    const QList<MatchedFinding> pairs = matchFindings(first, second, compared.matching);
    table.setRowCount(static_cast<int>(pairs.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const MatchedFinding& pair = pairs.at(row);
        const Finding* one = pair.ours >= 0 ? &first.at(pair.ours) : nullptr;
        const Finding* other = pair.theirs >= 0 ? &second.at(pair.theirs) : nullptr;
        const Finding& shown = one ? *one : *other;
        auto* severity = newItem(shown.accepted ? Words::tr("accepted") : severityName(shown.severity));
        severity->setIcon(drawnIcon(shown.severity));
        table.setItem(row, 0, newItem(ownerText(pair)));
        table.setItem(row, 1, severity);
        table.setItem(row, 2, newItem(messageOf(one, other)));
    }
}

}  // namespace moderato
