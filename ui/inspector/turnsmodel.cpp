#include "ui/inspector/turnsmodel.h"

#include "core/edit/turns.h"
#include "core/plan/duration.h"
#include "core/plan/lookup.h"

#include <numeric>

namespace moderato {

TurnsModel::TurnsModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&m_desk, &Desk::shown, this, &TurnsModel::show);
    connect(&m_desk, &Desk::selectionChanged, this, &TurnsModel::show);
    show();
}

TurnId TurnsModel::turnAt(const QModelIndex& index) const
{
    return index.isValid() ? m_turns.at(index.row()).id : TurnId();
}

void TurnsModel::preview(const QModelIndex& index, const QString& rounds)
{
    if (const Result<QList<Seconds>> typed = parseRounds(rounds); typed && index.isValid())
        m_desk.preview(setRounds(m_desk.saved(), m_segment, turnAt(index), *typed));
}

int TurnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_turns.size());
}

int TurnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant TurnsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const Turn& turn = m_turns.at(index.row());
    switch (index.column()) {
    case Who:
        return personName(m_desk.event(), turn.person);
    case Rounds:
        return formatRounds(turn.rounds);
    default:
        return formatDuration(std::accumulate(turn.rounds.cbegin(), turn.rounds.cend(), Seconds{0}));
    }
}

QVariant TurnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    static constexpr std::array names{QT_TR_NOOP("Who speaks"), QT_TR_NOOP("Rounds"), QT_TR_NOOP("Sum")};
    return tr(names.at(static_cast<std::size_t>(section)));
}

Qt::ItemFlags TurnsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_desk.canEdit() && index.column() == Rounds ? base | Qt::ItemIsEditable : base;
}

bool TurnsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Result<QList<Seconds>> rounds = parseRounds(value.toString());
    if (role != Qt::EditRole || !rounds || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    return m_desk.commit(tr("Change rounds"), setRounds(m_desk.saved(), m_segment, turnAt(index), *rounds));
}

void TurnsModel::show()
{
    const Segment* segment = m_desk.current();
    const QList<Turn> turns = segment ? segment->turns : QList<Turn>();
    const bool sameRows = std::equal(turns.cbegin(), turns.cend(), m_turns.cbegin(), m_turns.cend(),
                                     [](const Turn& a, const Turn& b) { return a.id == b.id; });
    if (!sameRows)
        beginResetModel();
    m_segment = segment ? segment->id : SegmentId();
    m_isConversation = segment && segment->conversation;
    m_turns = turns;
    if (!sameRows)
        return endResetModel();
    if (!m_turns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

}  // namespace moderato
