#include "ui/people/peoplemodel.h"

#include "core/edit/roster.h"
#include "core/timing/cast.h"

#include <QFont>
#include <QPalette>
#include <QSet>

namespace moderato {
namespace {

bool showSamePeople(const QList<RosterRow>& a, const QList<RosterRow>& b)
{
    return std::equal(
        a.cbegin(), a.cend(), b.cbegin(), b.cend(),
        [](const RosterRow& one, const RosterRow& other) { return one.person.id == other.person.id; });
}

}  // namespace

PeopleModel::PeopleModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&m_desk, &Desk::shown, this, &PeopleModel::show);
    show();
}

QModelIndex PeopleModel::indexOf(PersonId person, RosterField field) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).person.id == person)
            return index(row, static_cast<int>(field));
    return {};
}

QStringList PeopleModel::knownTexts(RosterField field) const
{
    QSet<QString> texts;
    for (const RosterRow& row : m_rows)
        if (const QString text = rosterText(row, field); !text.isEmpty())
            texts.insert(text);
    QStringList sorted = texts.values();
    std::sort(sorted.begin(), sorted.end(),
              [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
    return sorted;
}

bool PeopleModel::setForAll(const QList<PersonId>& people, RosterField field, const QVariant& value)
{
    if (!isOfSession(field))
        return setForPersons(people, field, value);
    return changeParts(labelFor(people, rosterTitle(field)), people,
                       [&](Participant& part) { setRosterValue(part, field, value); });
}

bool PeopleModel::setRole(const QList<PersonId>& people, moderato::Role role, bool on)
{
    return changeParts(labelFor(people, rosterTitle(RosterField::Roles)), people, [=](Participant& part) {
        if (!on)
            part.roles.removeAll(role);
        else if (!part.roles.contains(role))
            part.roles.append(role);
    });
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rosterFieldCount;
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RosterRow& row = m_rows.at(index.row());
    const RosterField field = fieldAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const QString text = rosterText(row, field);
        return text.isEmpty() && field == RosterField::Name ? tr("(no name)") : text;
    }
    case Qt::EditRole:
        return rosterValue(row, field);
    case SortRole:
        return rosterSortValue(row, field);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((field == RosterField::Minutes ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= rosterFieldCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return rosterTitle(fieldAt(section));
    case Qt::ToolTipRole:
        return rosterTip(fieldAt(section));
    default:
        return {};
    }
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const RosterField field = fieldAt(index.column());
    const bool canEdit =
        m_desk.canEdit() && rosterInput(field) != RosterInput::None && (m_hasSession || !isOfSession(field));
    return canEdit ? base | Qt::ItemIsEditable : base;
}

bool PeopleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const RosterField field = fieldAt(index.column());
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) ||
        rosterInput(field) == RosterInput::Roles)
        return false;
    return setForAll({m_rows.at(index.row()).person.id}, field, value);
}

QList<RosterRow> PeopleModel::rowsToShow() const
{
    const Event& event = m_desk.event();
    const Session* session = m_desk.session();
    const Session none;
    const Agenda empty;
    const People people(event);
    const Cast cast(people, session ? *session : none, m_desk.agenda() ? *m_desk.agenda() : empty);
    QList<RosterRow> rows;
    rows.reserve(event.people.size());
    for (const Person& person : event.people) {
        RosterRow row{person, std::nullopt, {}, Seconds{0}};
        if (const CastMember* member = cast.find(person.id)) {
            row.speaking = member->speaking;
            if (member->participant) {
                row.part = *member->participant;
                const Person* delegate = people.find(row.part->delegate);
                row.delegate = delegate ? delegate->name : QString();
            }
        }
        rows.append(row);
    }
    return rows;
}

void PeopleModel::show()
{
    const QList<RosterRow> next = rowsToShow();
    m_hasSession = m_desk.session() != nullptr;
    if (showSamePeople(next, m_rows))
        return takeChanged(next);
    beginResetModel();
    m_rows = next;
    endResetModel();
}

/// Tells of the rows from the first to the last that changed.
void PeopleModel::takeChanged(const QList<RosterRow>& next)
{
    int first = -1;
    int last = -1;
    for (int row = 0; row < next.size(); ++row) {
        if (next.at(row) == m_rows.at(row))
            continue;
        first = first < 0 ? row : first;
        last = row;
    }
    m_rows = next;
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, rosterFieldCount - 1));
}

QString PeopleModel::labelFor(const QList<PersonId>& people, const QString& what) const
{
    if (people.size() == 1)
        return tr("Change %1 of %2").arg(what, personName(m_desk.saved(), people.first()));
    return tr("Change %1 of %n person(s)", nullptr, static_cast<int>(people.size())).arg(what);
}

bool PeopleModel::setForPersons(const QList<PersonId>& people, RosterField field, const QVariant& value)
{
    QList<Person> changed;
    for (const PersonId& id : people)
        if (const Person* person = find(m_desk.saved().people, id)) {
            changed.append(*person);
            setRosterValue(changed.last(), field, value);
        }
    return m_desk.commit(labelFor(people, rosterTitle(field)), setPeople(m_desk.saved(), changed));
}

/// Who takes no part in the session yet does so by the change.
template <class F>
bool PeopleModel::changeParts(const QString& label, const QList<PersonId>& people, F&& change)
{
    const Session* shown = m_desk.session();
    const Session* session = shown ? find(m_desk.saved().sessions, shown->id) : nullptr;
    if (!session)
        return false;
    QList<Participant> changed;
    for (const PersonId& person : people) {
        const Participant* known = participantOf(*session, person);
        Participant part = known ? *known : Participant();
        if (!known) {
            part.id = ParticipantId::create();
            part.person = person;
        }
        change(part);
        changed.append(part);
    }
    return m_desk.commit(label, setParticipants(m_desk.saved(), session->id, changed));
}

}  // namespace moderato
