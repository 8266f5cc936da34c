#include "ui/window/conflictsmodel.h"

namespace moderato {
namespace {

/// The side whose values a column holds.
std::optional<MergeChoice> sideOf(int column)
{
    if (column == ConflictsModel::Mine)
        return MergeChoice::Ours;
    return column == ConflictsModel::Theirs ? std::optional(MergeChoice::Theirs) : std::nullopt;
}

}  // namespace

ConflictsModel::ConflictsModel(const Merge& merge, QObject* parent)
    : QAbstractTableModel(parent)
    , m_choices(merge.conflicts.size())
{
    const MergeWords words(merge);
    for (const MergeConflict& conflict : merge.conflicts)
        m_texts.append(words.conflict(conflict));
}

int ConflictsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_texts.size());
}

int ConflictsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ConflictsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::CheckStateRole)
        return tick(index);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ConflictText& text = m_texts.at(index.row());
    switch (index.column()) {
    case Where:
        return text.where;
    case What:
        return text.what;
    case Before:
        return text.base;
    case Mine:
        return text.ours;
    case Theirs:
        return text.theirs;
    default:
        return choiceText(index.row());
    }
}

QVariant ConflictsModel::tick(const QModelIndex& index) const
{
    const std::optional<MergeChoice> side = sideOf(index.column());
    if (!side)
        return {};
    return m_choices.at(index.row()) == side ? Qt::Checked : Qt::Unchecked;
}

QString ConflictsModel::choiceText(int row) const
{
    const std::optional<MergeChoice> choice = m_choices.at(row);
    if (!choice)
        return tr("to choose");
    return *choice == MergeChoice::Ours ? tr("mine") : tr("theirs");
}

bool ConflictsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const std::optional<MergeChoice> side = index.isValid() ? sideOf(index.column()) : std::nullopt;
    if (!side || role != Qt::CheckStateRole)
        return false;
    const bool ticked = value.toInt() == Qt::Checked;
    m_choices[index.row()] = ticked ? side : std::nullopt;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    static constexpr std::array names{QT_TR_NOOP("Where"), QT_TR_NOOP("What"),   QT_TR_NOOP("Before"),
                                      QT_TR_NOOP("Mine"),  QT_TR_NOOP("Theirs"), QT_TR_NOOP("Choice")};
    return tr(names.at(static_cast<std::size_t>(section)));
}

Qt::ItemFlags ConflictsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return sideOf(index.column()) ? flags | Qt::ItemIsUserCheckable : flags;
}

void ConflictsModel::chooseAll(MergeChoice side)
{
    if (m_choices.isEmpty())
        return;
    m_choices.fill(side);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ConflictsModel::open() const
{
    return static_cast<int>(std::count(m_choices.cbegin(), m_choices.cend(), std::nullopt));
}

QList<MergeChoice> ConflictsModel::choices() const
{
    QList<MergeChoice> sides;
    for (const std::optional<MergeChoice>& choice : m_choices)
        sides.append(choice.value_or(MergeChoice::Ours));
    return sides;
}

}  // namespace moderato
