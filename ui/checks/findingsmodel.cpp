#include "ui/checks/findingsmodel.h"

#include "core/timing/fixes.h"
#include "ui/parts/icons.h"

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

const Finding* FindingsModel::findingAt(const QModelIndex& index) const
{
    return index.isValid() ? &m_findings.at(index.row()) : nullptr;
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

void FindingsModel::show()
{
    const QList<Finding>& findings = m_desk.assessment().findings;
    const bool sameRows = std::equal(findings.cbegin(), findings.cend(), m_findings.cbegin(),
                                     m_findings.cend(), [](const Finding& a, const Finding& b) {
                                         return a.is(b.code) && a.place == b.place && a.subject == b.subject;
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
