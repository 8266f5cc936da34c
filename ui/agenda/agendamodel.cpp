#include "ui/agenda/agendamodel.h"

#include "core/edit/segments.h"
#include "core/plan/lookup.h"
#include "ui/agenda/celledits.h"
#include "ui/agenda/cells.h"
#include "ui/parts/segmentnames.h"

#include <QMimeData>

namespace moderato {
namespace {

constexpr quintptr topLevel = 0;

QString segmentsMimeType()
{
    return QStringLiteral("application/x-moderato-segments");
}

QList<SegmentId> segmentsOf(const QMimeData* data)
{
    QList<SegmentId> ids;
    for (const QByteArray& id : data->data(segmentsMimeType()).split('\n'))
        if (const SegmentId segment = SegmentId::fromString(QString::fromLatin1(id)); !segment.isNull())
            ids.append(segment);
    return ids;
}

}  // namespace

bool AgendaModel::isFigure(Column column)
{
    return column == Start || column == Duration || column == Floor || column == LeadTime;
}

AgendaModel::AgendaModel(Desk& desk, QObject* parent) : QAbstractItemModel(parent), m_desk(desk)
{
    connect(&m_desk, &Desk::shown, this, &AgendaModel::follow);
    show();
}

SegmentId AgendaModel::segmentAt(const QModelIndex& index) const
{
    const qsizetype place = segmentPlace(index);
    return place < 0 ? SegmentId() : m_agenda.segments.at(place).id;
}

PartId AgendaModel::partAt(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() == topLevel ? groupOf(index).part : PartId();
}

bool AgendaModel::isConversation(const QModelIndex& index) const
{
    const qsizetype place = segmentPlace(index);
    return place >= 0 && m_agenda.segments.at(place).conversation;
}

QModelIndex AgendaModel::indexOf(SegmentId segment, int column) const
{
    const qsizetype place = moderato::indexOf(m_agenda.segments, segment);
    for (int row = 0; row < m_groups.size(); ++row) {
        const Group& group = m_groups.at(row);
        const auto inside = static_cast<int>(group.segments.indexOf(place));
        if (inside >= 0)
            return group.part.isNull() ? index(row, column) : index(inside, column, index(row, 0));
    }
    return {};
}

QModelIndex AgendaModel::indexOf(PartId part) const
{
    for (int row = 0; row < m_groups.size(); ++row)
        if (m_groups.at(row).part == part && !part.isNull())
            return index(row, Title);
    return {};
}

void AgendaModel::preview(const QModelIndex& index, const QVariant& value)
{
    if (const auto next = edited(index, value))
        m_desk.preview(*next);
}

QModelIndex AgendaModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex AgendaModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, topLevel);
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != topLevel || parent.column() > 0 || groupOf(parent).part.isNull())
        return 0;
    return static_cast<int>(groupOf(parent).segments.size());
}

int AgendaModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    const qsizetype place = segmentPlace(index);
    if (place >= 0)
        return segmentData(place, column, role);
    return partData(*find(m_agenda.parts, groupOf(index).part), column, role);
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    struct Heading {
        const char* text;
        const char* tip;
    };
    static constexpr std::array<Heading, ColumnCount> headings{{
        {QT_TR_NOOP("Start"),
         QT_TR_NOOP(
             "Clock time, or minutes from the session's start while it has no date. Type one to fix it, "
             "clear it to let the segment follow.")},
        {QT_TR_NOOP("Segment"), QT_TR_NOOP("Title of the part or segment")},
        {QT_TR_NOOP("Kind"), QT_TR_NOOP("What the segment is for")},
        {QT_TR_NOOP("Duration"), QT_TR_NOOP("Planned duration; of a part its span and budget")},
        {QT_TR_NOOP("Turns"), QT_TR_NOOP("Who speaks, with rounds: intervention + follow-ups")},
        {QT_TR_NOOP("Floor"), QT_TR_NOOP("Last minutes of the segment, kept for the floor")},
        {QT_TR_NOOP("Lead"), QT_TR_NOOP("Who leads through the segment and passes the word")},
        {QT_TR_NOOP("Lead's time"), QT_TR_NOOP("The lead's own speaking time")},
    }};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const Heading& heading = headings.at(static_cast<std::size_t>(section));
    switch (role) {
    case Qt::DisplayRole:
        return tr(heading.text);
    case Qt::ToolTipRole:
        return tr(heading.tip);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (isFigure(static_cast<Column>(section)) ? Qt::AlignTrailing : Qt::AlignLeading) |
            Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_desk.canEdit())
        return base;
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const qsizetype place = segmentPlace(index);
    if (place < 0) {
        const bool editable = index.column() == Title || index.column() == Duration;
        return base | Qt::ItemIsDropEnabled | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
    }
    const Segment& segment = m_agenda.segments.at(place);
    const bool computed = (index.column() == Duration && segment.asLongAsNeeded) ||
                          (index.column() == Turns && segment.turns.isEmpty());
    return base | Qt::ItemIsDragEnabled | (computed ? Qt::NoItemFlags : Qt::ItemIsEditable);
}

bool AgendaModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const auto next = edited(index, value);
    return next &&
           m_desk.commit(
               editLabel(index.column(), index.siblingAtColumn(Title).data(Qt::EditRole).toString()), *next);
}

QStringList AgendaModel::mimeTypes() const
{
    return {segmentsMimeType()};
}

QMimeData* AgendaModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArray ids;
    for (const QModelIndex& index : indexes)
        if (index.column() == Title && !segmentAt(index).isNull())
            ids += segmentAt(index).toString().toLatin1() + '\n';
    auto* data = new QMimeData;
    data->setData(segmentsMimeType(), ids);
    return data;
}

bool AgendaModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                  const QModelIndex& parent) const
{
    return m_desk.canEdit() && data->hasFormat(segmentsMimeType()) && segmentAt(parent).isNull();
}

bool AgendaModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                               const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !canDropMimeData(data, action, row, column, parent))
        return false;
    const QList<SegmentId> dragged = segmentsOf(data);
    return m_desk.commit(
        tr("Move %1").arg(segmentsName(m_agenda, dragged)),
        moveSegments(m_desk.saved(), dragged, m_agenda.id, placeOfDrop(row, parent), partAt(parent)));
}

void AgendaModel::setFollowsPreviews(bool follows)
{
    m_followsPreviews = follows;
    follow();
}

void AgendaModel::follow()
{
    if (m_followsPreviews || !m_desk.isPreviewing())
        show();
}

void AgendaModel::show()
{
    const Agenda* agenda = m_desk.agenda();
    const Agenda next = agenda ? *agenda : Agenda();
    QList<SegmentId> order;
    for (const Segment& segment : next.segments)
        order.append(segment.id);
    const QList<Group> groups = groupsOf(next);
    const bool sameRows = groups == m_groups && order == m_order && next.id == m_agenda.id;
    if (!sameRows)
        beginResetModel();
    m_session = m_desk.session() ? *m_desk.session() : Session();
    m_agenda = next;
    m_assessment = m_desk.assessment();
    m_groups = groups;
    m_order = order;
    if (!sameRows)
        return endResetModel();
    tellOfRowsIn({});
    for (int row = 0; row < m_groups.size(); ++row)
        tellOfRowsIn(index(row, 0));
}

void AgendaModel::tellOfRowsIn(const QModelIndex& parent)
{
    if (const int rows = rowCount(parent); rows > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
}

QList<AgendaModel::Group> AgendaModel::groupsOf(const Agenda& agenda)
{
    QList<Group> groups;
    QList<PartId> empty;
    for (const Part& part : agenda.parts)
        empty.append(part.id);
    for (qsizetype place = 0; place < agenda.segments.size(); ++place) {
        const PartId part = agenda.segments.at(place).part;
        empty.removeOne(part);
        if (!part.isNull() && !groups.isEmpty() && groups.last().part == part)
            groups.last().segments.append(place);
        else
            groups.append({part, {place}});
    }
    for (const PartId& part : std::as_const(empty))
        groups.append({part, {}});
    return groups;
}

const AgendaModel::Group& AgendaModel::groupOf(const QModelIndex& index) const
{
    return m_groups.at(index.internalId() == topLevel ? index.row()
                                                      : static_cast<int>(index.internalId()) - 1);
}

/// The place of a row's segment in the agenda; -1 for a part's row and for no row.
qsizetype AgendaModel::segmentPlace(const QModelIndex& index) const
{
    if (!index.isValid())
        return -1;
    const Group& group = groupOf(index);
    if (index.internalId() != topLevel)
        return group.segments.at(index.row());
    return group.part.isNull() ? group.segments.first() : -1;
}

/// In front of which segment of the agenda something dropped there belongs.
qsizetype AgendaModel::placeOfDrop(int row, const QModelIndex& parent) const
{
    if (parent.isValid()) {
        const QList<qsizetype>& inside = groupOf(parent).segments;
        if (inside.isEmpty())
            return m_agenda.segments.size();
        return row >= 0 && row < inside.size() ? inside.at(row) : inside.last() + 1;
    }
    if (row < 0 || row >= m_groups.size() || m_groups.at(row).segments.isEmpty())
        return m_agenda.segments.size();
    return m_groups.at(row).segments.first();
}

QVariant AgendaModel::partData(const Part& part, Column column, int role) const
{
    const qsizetype place = moderato::indexOf(m_agenda.parts, part.id);
    return PartCell{part, m_assessment.schedule.parts.at(place), m_session}.data(column, role);
}

QVariant AgendaModel::segmentData(qsizetype place, Column column, int role) const
{
    return SegmentCell{m_desk.event(), m_session, m_agenda.segments.at(place),
                       m_assessment.schedule.segments.at(place), m_assessment.findings}
        .data(column, role);
}

/// The event with this cell edited; none if the value is not one for it.
std::optional<Result<Event>> AgendaModel::edited(const QModelIndex& index, const QVariant& value) const
{
    if (const PartId part = partAt(index); !part.isNull())
        return partEdited(m_desk.saved(), m_agenda.id, part, index.column(), value);
    const qsizetype place = segmentPlace(index);
    return segmentEdited(m_desk.saved(), m_session, m_agenda.segments.at(place),
                         m_assessment.schedule.segments.at(place).start, index.column(), value);
}

}  // namespace moderato
