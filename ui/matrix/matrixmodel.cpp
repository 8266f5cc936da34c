#include "ui/matrix/matrixmodel.h"

#include "core/edit/matrix.h"
#include "ui/matrix/matrixcells.h"
#include "ui/parts/kindcolours.h"
#include "ui/parts/theme.h"

#include <QFont>
#include <QPalette>

namespace moderato {
namespace {

QList<PersonId> peopleOf(const MatrixTable& table)
{
    QList<PersonId> people;
    for (const MatrixRow& row : table.rows)
        people.append(row.person);
    return people;
}

bool haveSameColumns(const MatrixTable& a, const MatrixTable& b)
{
    return std::equal(
        a.columns.cbegin(), a.columns.cend(), b.columns.cbegin(), b.columns.cend(),
        [](const MatrixColumn& one, const MatrixColumn& other) { return one.segment == other.segment; });
}

bool haveSamePeople(QList<PersonId> a, QList<PersonId> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

QVariant font(bool bold, bool italic)
{
    QFont font;
    font.setBold(bold);
    font.setItalic(italic);
    return font;
}

}  // namespace

MatrixModel::MatrixModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&m_desk, &Desk::shown, this, &MatrixModel::show);
    show();
}

void MatrixModel::setScope(MatrixScope scope)
{
    m_scope = scope;
    show();
}

void MatrixModel::setOrder(MatrixOrder order)
{
    m_order = order;
    show();
}

const MatrixColumn* MatrixModel::columnAt(int column) const
{
    const int place = column - 1;
    return place >= 0 && place < m_table.columns.size() ? &m_table.columns.at(place) : nullptr;
}

SegmentId MatrixModel::segmentAt(int column) const
{
    const MatrixColumn* segment = columnAt(column);
    return segment ? segment->segment : SegmentId();
}

PersonId MatrixModel::personAt(int row) const
{
    return row >= 0 && row < m_table.rows.size() ? m_table.rows.at(row).person : PersonId();
}

QModelIndex MatrixModel::indexOf(PersonId person, SegmentId segment) const
{
    const auto row = static_cast<int>(peopleOf(m_table).indexOf(person));
    for (int column = 1; row >= 0 && column < sumColumn(); ++column)
        if (segmentAt(column) == segment)
            return index(row, column);
    return {};
}

std::optional<QList<Seconds>> MatrixModel::roundsAt(const QModelIndex& index) const
{
    if (!columnAt(index.column()))
        return std::nullopt;
    const MatrixTurns& turns = m_table.rows.at(index.row()).turns.at(index.column() - 1);
    return turns.rounds.size() == 1 ? std::optional(turns.rounds.first()) : std::nullopt;
}

bool MatrixModel::enter(const QString& label, const QList<Entry>& entries)
{
    return m_desk.canEdit() && m_desk.commit(label, edited(entries));
}

void MatrixModel::preview(const QModelIndex& index, const QString& text)
{
    m_desk.preview(edited({{index, text}}));
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size()) + 2;
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const MatrixRow& row = m_table.rows.at(index.row());
    if (index.column() == sumColumn())
        return sumData(row, role);
    if (index.column() != constituencyColumn)
        return cellData(row, index.column() - 1, role);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.constituency) : QVariant();
}

QVariant MatrixModel::cellData(const MatrixRow& row, int column, int role) const
{
    const MatrixColumn& segment = m_table.columns.at(column);
    const MatrixTurns& turns = row.turns.at(column);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(turns);
    case Qt::EditRole:
        return editText(turns);
    case Qt::ToolTipRole:
        return cellTip(row, segment, turns);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(row.name, segment.title, turns.rounds.isEmpty() ? tr("no turn") : cellText(turns));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case Qt::FontRole:
        return segment.parked ? font(false, true) : QVariant();
    case Qt::ForegroundRole:
        return segment.parked ? QVariant(QPalette().color(QPalette::PlaceholderText)) : QVariant();
    default:
        return {};
    }
}

QVariant MatrixModel::sumData(const MatrixRow& row, int role) const
{
    const Seconds longest = m_table.longestIntervention;
    const bool over = isOver(row, longest);
    switch (role) {
    case Qt::DisplayRole:
        return budgetText(row, longest);
    case Qt::ToolTipRole:
        return budgetTip(row, longest);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    case Qt::FontRole:
        return over ? font(true, false) : QVariant();
    case Qt::ForegroundRole:
        return over ? QVariant(overrunColour(isDark(QPalette()))) : QVariant();
    case OverRole:
        return over;
    case BarRole:
        return m_table.mostSpeaking > Seconds{0}
                   ? double(row.speaking.count()) / double(m_table.mostSpeaking.count())
                   : 0.0;
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= m_table.rows.size())
            return {};
        const bool said = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        const QString& name = m_table.rows.at(section).name;
        return said ? (name.isEmpty() ? tr("(no name)") : name) : QVariant();
    }
    const MatrixColumn* segment = columnAt(section);
    if (role == Qt::DisplayRole && segment)
        return segment->parked ? tr("%1 (parked)").arg(segment->title) : segment->title;
    if (role == Qt::DisplayRole)
        return section == constituencyColumn ? tr("Constituency") : tr("Sum");
    if (role != Qt::ToolTipRole)
        return {};
    if (segment)
        return segment->parked ? tr("%1\nParked: its rounds count in no sum.").arg(segment->title)
                               : segment->title;
    return section == constituencyColumn ? tr("The group that the person speaks for. A click sorts by it.")
                                         : tr("Speaking time in this agenda. A click sorts by it.");
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!m_desk.canEdit() || !columnAt(index.column()))
        return base;
    const MatrixTurns& turns = m_table.rows.at(index.row()).turns.at(index.column() - 1);
    return turns.rounds.size() > 1 ? base : base | Qt::ItemIsEditable;
}

bool MatrixModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || !parseCell(value.toString()))
        return false;
    return enter(tr("Change speaking budget"), {{index, value.toString()}});
}

Result<Event> MatrixModel::edited(const QList<Entry>& entries) const
{
    QList<SpeakingCell> cells;
    for (const Entry& entry : entries) {
        if (!flags(entry.index).testFlag(Qt::ItemIsEditable))
            continue;
        const Result<std::optional<QList<Seconds>>> rounds = parseCell(entry.text);
        if (!rounds)
            return failure(rounds.error().message);
        cells.append({segmentAt(entry.index.column()), personAt(entry.index.row()), *rounds});
    }
    return setCells(m_desk.saved(), cells, QUuid::createUuid);
}

/// While an edit is previewed the rows stay where they are, under the hands of who makes it.
QList<PersonId> MatrixModel::peopleToShow() const
{
    const bool isPreview = &m_desk.event() != &m_desk.saved();
    if (isPreview && m_desk.agenda()->id == m_agenda)
        return peopleOf(m_table);
    return matrixPeople(m_desk.event(), *m_desk.session(), *m_desk.agenda(), m_scope, m_order);
}

void MatrixModel::show()
{
    const Agenda* agenda = m_desk.agenda();
    if (!agenda)
        return take({}, AgendaId());
    take(matrixTable(m_desk.event(), *m_desk.session(), *agenda, peopleToShow()), agenda->id);
}

void MatrixModel::take(MatrixTable next, AgendaId agenda)
{
    const bool sameColumns = agenda == m_agenda && haveSameColumns(next, m_table);
    const QList<PersonId> before = peopleOf(m_table);
    const QList<PersonId> after = peopleOf(next);
    m_agenda = agenda;
    if (sameColumns && before == after) {
        m_table = std::move(next);
        tellChanged();
    } else if (sameColumns && haveSamePeople(before, after)) {
        reorder(std::move(next));
    } else {
        beginResetModel();
        m_table = std::move(next);
        endResetModel();
    }
}

void MatrixModel::reorder(MatrixTable next)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QList<PersonId> before = peopleOf(m_table);
    m_table = std::move(next);
    const QList<PersonId> after = peopleOf(m_table);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& old : from)
        to.append(index(static_cast<int>(after.indexOf(before.at(old.row()))), old.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void MatrixModel::tellChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

}  // namespace moderato
