#include "ui/checks/checksview.h"

#include <QHeaderView>
#include <QPainter>

namespace moderato {

ChecksView::ChecksView(Desk& desk, QWidget* parent) : QTableView(parent), m_desk(desk), m_model(desk)
{
    setAccessibleName(tr("Checks"));
    setModel(&m_model);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    horizontalHeader()->resizeSection(FindingsModel::SeverityOf, digit * 13);
    horizontalHeader()->resizeSection(FindingsModel::Where, digit * 22);

    const auto reveal = [this](const QModelIndex& index) { m_desk.reveal(m_model.placeAt(index)); };
    connect(this, &QTableView::clicked, this, reveal);
    connect(this, &QTableView::activated, this, reveal);
    connect(&m_desk, &Desk::shown, this, [this] { Q_EMIT summaryChanged(summary()); });
}

void ChecksView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0 || !m_desk.agenda())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect(), Qt::AlignCenter,
                     tr("Nothing to mend: the plan keeps its time and its policy."));
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
    const int errors = m_model.count(Severity::Error);
    const int warnings = m_model.count(Severity::Warning);
    if (errors + warnings == 0)
        return tr("Checks: nothing to mend");
    return tr("Checks: %1, %2")
        .arg(tr("%n error(s)", nullptr, errors), tr("%n warning(s)", nullptr, warnings));
}

}  // namespace moderato
