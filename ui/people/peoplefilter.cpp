#include "ui/people/peoplefilter.h"

#include "ui/people/peoplemodel.h"

namespace moderato {

PeopleFilter::PeopleFilter(PeopleModel& people, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_people(people)
{
    setSourceModel(&m_people);
    setSortRole(PeopleModel::SortRole);
}

void PeopleFilter::setChoice(PeopleChoice choice)
{
    m_choice = choice;
    invalidateFilter();
}

void PeopleFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool PeopleFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (!isChosen(row))
        return false;
    for (int column = 0; column < rosterFieldCount; ++column)
        if (rosterText(m_people.rowAt(row), PeopleModel::fieldAt(column))
                .contains(m_text, Qt::CaseInsensitive))
            return true;
    return false;
}

bool PeopleFilter::isChosen(int row) const
{
    const std::optional<Participant>& part = m_people.rowAt(row).part;
    switch (m_choice) {
    case PeopleChoice::InThisSession:
        return part.has_value();
    case PeopleChoice::NotConfirmed:
        return part && part->invitation != Invitation::Confirmed;
    case PeopleChoice::Online:
        return part && part->attendance == Attendance::Online;
    case PeopleChoice::Everybody:
        break;
    }
    return true;
}

/// Texts as the language sorts them; what is empty comes last.
bool PeopleFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() != QMetaType::QString)
        return a.toLongLong() < b.toLongLong();
    if (a.toString().isEmpty() != b.toString().isEmpty())
        return b.toString().isEmpty();
    return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
}

}  // namespace moderato
