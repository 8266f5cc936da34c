#include "ui/checks/findingsmodel.h"

#include "ui/parts/icons.h"

namespace moderato {

FindingsModel::FindingsModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&m_desk, &Desk::shown, this, &FindingsModel::show);
    show();
}

Place FindingsModel::placeAt(const QModelIndex& index) const
{
    return index.isValid() ? m_findings.at(index.row()).place : Place();
}

int FindingsModel::count(Severity severity) const
{
    return static_cast<int>(
        std::count_if(m_findings.cbegin(), m_findings.cend(),
                      [severity](const Finding& finding) { return finding.severity == severity; }));
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding& finding = m_findings.at(index.row());
    if (role == Qt::DecorationRole && index.column() == SeverityOf)
        return drawnIcon(finding.severity);
    if (role == Qt::ToolTipRole)
        return finding.message;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case SeverityOf:
        return severityName(finding.severity);
    case Where:
        return finding.where;
    default:
        return finding.message;
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    static constexpr std::array names{QT_TR_NOOP("Severity"), QT_TR_NOOP("Where"), QT_TR_NOOP("Finding")};
    return tr(names.at(static_cast<std::size_t>(section)));
}

void FindingsModel::show()
{
    const QList<Finding>& findings = m_desk.assessment().findings;
    const bool sameRows = std::equal(findings.cbegin(), findings.cend(), m_findings.cbegin(),
                                     m_findings.cend(), [](const Finding& a, const Finding& b) {
                                         return qstrcmp(a.code, b.code) == 0 && a.place == b.place;
                                     });
    if (!sameRows) {
        beginResetModel();
        m_findings = findings;
        return endResetModel();
    }
    m_findings = findings;
    if (!m_findings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

}  // namespace moderato
