#include "ui/checks/findingsmodel.h"

#include "core/timing/fixes.h"
#include "ui/parts/icons.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace moderato {
namespace {

/// The message, and why it matters.
QString tipFor(const Finding& finding)
{
    const Check* check = checkWithCode(QString::fromLatin1(finding.code));
    return check ? QString(finding.message + u'\n' + checkReason(*check)) : finding.message;
}

}  // namespace

FindingsModel::FindingsModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&m_desk, &Desk::shown, this, &FindingsModel::show);
    show();
}

void FindingsModel::setOrder(FindingOrder order)
{
    m_order = order;
    arrangeAnew();
}

void FindingsModel::setShowsAccepted(bool shows)
{
    m_showsAccepted = shows;
    arrangeAnew();
}

const Finding* FindingsModel::findingAt(const QModelIndex& index) const
{
    return index.isValid() && !isHeading(index.row()) ? &m_findings.at(m_rows.at(index.row()).finding)
                                                      : nullptr;
}

int FindingsModel::count(Severity severity) const
{
    return static_cast<int>(
        std::count_if(m_findings.cbegin(), m_findings.cend(), [severity](const Finding& finding) {
            return finding.severity == severity && !finding.accepted;
        }));
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FindingRow& row = m_rows.at(index.row());
    if (row.isHeading())
        return headingData(row, index.column(), role);
    const Finding& finding = m_findings.at(row.finding);
    if (role == Qt::DecorationRole && index.column() == SeverityOf)
        return drawnIcon(finding.severity);
    if (role == Qt::ToolTipRole)
        return tipFor(finding);
    if (role == Qt::ForegroundRole && index.column() == Mend)
        return QGuiApplication::palette().brush(QPalette::Link);
    if (role == Qt::ForegroundRole && finding.accepted)
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case SeverityOf:
        return finding.accepted ? tr("accepted") : severityName(finding.severity);
    case Where:
        return finding.where;
    case Mend:
        return mayBeMended(finding) ? tr("Mend…") : tr("More…");
    default:
        return finding.accepted ? tr("%1 Accepted: %2").arg(finding.message, *finding.accepted)
                                : finding.message;
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    static constexpr std::array names{QT_TR_NOOP("Severity"), QT_TR_NOOP("Where"), QT_TR_NOOP("Finding"),
                                      QT_TR_NOOP("What to do")};
    return tr(names.at(static_cast<std::size_t>(section)));
}

/// A heading stands over the whole width of the list; the keyboard passes over it.
QVariant FindingsModel::headingData(const FindingRow& row, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? row.heading : QString();
    case Qt::DecorationRole:
        return column == 0 && row.worst ? drawnIcon(*row.worst) : QVariant();
    case Qt::BackgroundRole:
        return QGuiApplication::palette().brush(QPalette::Button);
    case Qt::ForegroundRole:
        return QGuiApplication::palette().brush(QPalette::ButtonText);
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const
{
    return index.isValid() && isHeading(index.row()) ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

QList<FindingRow> FindingsModel::rowsOf(const QList<Finding>& findings) const
{
    const Agenda* agenda = m_desk.agenda();
    return findingRows({m_desk.event(), agenda ? *agenda : Agenda(), findings}, m_order, m_showsAccepted);
}

bool FindingsModel::isAsShown(const QList<Finding>& findings, const QList<FindingRow>& rows) const
{
    const auto isSameFinding = [](const Finding& a, const Finding& b) {
        return a.is(b.code) && a.place == b.place && a.subject == b.subject;
    };
    const auto isSameRow = [](const FindingRow& a, const FindingRow& b) { return a.finding == b.finding; };
    return std::equal(findings.cbegin(), findings.cend(), m_findings.cbegin(), m_findings.cend(),
                      isSameFinding) &&
           std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), isSameRow);
}

void FindingsModel::show()
{
    const QList<Finding>& findings = m_desk.assessment().findings;
    const QList<FindingRow> rows = rowsOf(findings);
    const bool sameRows = isAsShown(findings, rows);
    if (!sameRows)
        beginResetModel();
    const QList<Finding> before = std::exchange(m_findings, findings);
    m_rows = rows;
    if (sameRows)
        tellChanges(before);
    else
        endResetModel();
}

/// Of a thousand findings an edit changes the words of a few.
void FindingsModel::tellChanges(const QList<Finding>& before)
{
    const auto isSame = [&](int row) {
        const FindingRow& shown = m_rows.at(row);
        if (shown.isHeading())
            return false;
        const Finding& old = before.at(shown.finding);
        const Finding& now = m_findings.at(shown.finding);
        return old.message == now.message && old.where == now.where && old.accepted == now.accepted;
    };
    for (int row = 0; row < rowCount(); ++row) {
        const int first = row;
        while (row < rowCount() && !isSame(row))
            ++row;
        if (row > first)
            Q_EMIT dataChanged(index(first, 0), index(row - 1, ColumnCount - 1));
    }
}

void FindingsModel::arrangeAnew()
{
    beginResetModel();
    m_rows = rowsOf(m_findings);
    endResetModel();
}

}  // namespace moderato
