#include "ui/matrix/matrixsums.h"

#include "core/plan/duration.h"
#include "ui/matrix/matrixcells.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/theme.h"

#include <QFont>
#include <QPalette>

namespace moderato {
namespace {

QVariant boldFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

}  // namespace

MatrixSums::MatrixSums(const MatrixModel& matrix, QObject* parent)
    : QAbstractTableModel(parent)
    , m_matrix(matrix)
    , m_columns(matrix.columnCount())
{
    connect(&m_matrix, &QAbstractItemModel::modelReset, this, &MatrixSums::follow);
    connect(&m_matrix, &QAbstractItemModel::layoutChanged, this, &MatrixSums::follow);
    connect(&m_matrix, &QAbstractItemModel::headerDataChanged, this, &MatrixSums::follow);
}

int MatrixSums::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

int MatrixSums::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant MatrixSums::data(const QModelIndex& index, int role) const
{
    const MatrixColumn* column = index.isValid() ? m_matrix.columnAt(index.column()) : nullptr;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column ? Qt::Alignment(Qt::AlignCenter)
                                          : Qt::AlignTrailing | Qt::AlignVCenter);
    if (index.isValid() && !column && role == Qt::DisplayRole)
        return index.column() == m_columns - 1 ? totalText() : QString();
    if (!column)
        return {};
    const bool over = isOver(*column);
    switch (role) {
    case Qt::DisplayRole:
        return sumText(*column);
    case Qt::ToolTipRole:
        return sumTip(*column);
    case MatrixModel::OverRole:
        return over;
    case Qt::FontRole:
        return over ? boldFont() : QVariant();
    case Qt::ForegroundRole:
        if (column->parked)
            return QPalette().color(QPalette::PlaceholderText);
        return over ? QVariant(overrunColour(isDark(QPalette()))) : QVariant();
    default:
        return {};
    }
}

QVariant MatrixSums::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return m_matrix.headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return tr("Of the segment");
    return role == Qt::ToolTipRole
               ? tr("Rounds, changeover, lead and floor reserve against the planned duration")
               : QVariant();
}

/// The speaking time of all who are listed; who is not has none in the agenda.
QString MatrixSums::totalText() const
{
    Seconds total{0};
    for (const MatrixRow& row : m_matrix.table().rows)
        total += row.speaking;
    return tr("%1\nin all").arg(formatDuration(total));
}

void MatrixSums::follow()
{
    if (m_columns != m_matrix.columnCount()) {
        beginResetModel();
        m_columns = m_matrix.columnCount();
        return endResetModel();
    }
    Q_EMIT dataChanged(index(0, 0), index(0, m_columns - 1));
}

}  // namespace moderato
