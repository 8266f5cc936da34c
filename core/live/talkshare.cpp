#include "core/live/talkshare.h"

#include "core/plan/lookup.h"
#include "core/timing/balance.h"

#include <QHash>

namespace moderato {
namespace {

QString folded(const QString& group)
{
    return group.simplified().toCaseFolded();
}

bool moreTalk(const TalkShare& a, const TalkShare& b)
{
    if (a.group.isEmpty() != b.group.isEmpty())
        return b.group.isEmpty();
    return a.time > b.time;
}

/// To which group of one kind those belong who spoke in a run.
class SpeakersGroups {
public:
    SpeakersGroups(const RunState& state, Grouping grouping) : m_grouping(grouping)
    {
        for (const Person& person : state.plan.people) {
            m_people.insert(person.id, &person);
            for (const Grouping kind : {Grouping::Constituency, Grouping::StakeholderGroup, Grouping::Region})
                if (const QString group = folded(groupOf(person, kind)); !group.isEmpty())
                    m_kinds.insert(group, kind);
        }
        for (const Hand& hand : state.hands)
            m_hands.insert(hand.id, &hand.details);
    }

    QString groupOfTurn(const TurnSpan& turn) const
    {
        if (!turn.person.isNull())
            return groupOfPerson(turn.person);
        const HandDetails* details = m_hands.value(turn.hand);
        if (!details)
            return {};
        return details->person.isNull() ? written(*details) : groupOfPerson(details->person);
    }

private:
    QString groupOfPerson(PersonId id) const
    {
        const Person* person = m_people.value(id);
        return person ? groupOf(*person, m_grouping).simplified() : QString();
    }

    QString written(const HandDetails& details) const
    {
        if (m_grouping == Grouping::Gender)
            return details.gender.simplified();
        const Grouping kind = m_kinds.value(folded(details.group), Grouping::Constituency);
        return kind == m_grouping ? details.group.simplified() : QString();
    }

    Grouping m_grouping;
    QHash<PersonId, const Person*> m_people;
    QHash<HandId, const HandDetails*> m_hands;
    QHash<QString, Grouping> m_kinds;
};

}  // namespace

QList<TalkShare> talkShares(const RunState& state, const QList<TurnSpan>& turns, Grouping grouping)
{
    const SpeakersGroups groups(state, grouping);
    QList<TalkShare> shares;
    QHash<QString, qsizetype> places;
    for (const TurnSpan& turn : turns) {
        const QString group = groups.groupOfTurn(turn);
        const qsizetype place = places.value(folded(group), shares.size());
        if (place == shares.size()) {
            places.insert(folded(group), place);
            shares.append({group, 0, Seconds{0}});
        }
        TalkShare& share = shares[place];
        ++share.turns;
        share.time += turn.used();
    }
    std::stable_sort(shares.begin(), shares.end(), moreTalk);
    return shares;
}

TalkShare floorTalk(const RunState& state, const QList<TurnSpan>& turns, Attendance attendance)
{
    QSet<HandId> hands;
    for (const Hand& hand : state.hands)
        if (hand.details.attendance == attendance)
            hands.insert(hand.id);
    TalkShare share{attendanceName(attendance), 0, Seconds{0}};
    for (const TurnSpan& turn : turns)
        if (turn.person.isNull() && hands.contains(turn.hand)) {
            ++share.turns;
            share.time += turn.used();
        }
    return share;
}

Seconds talkTime(const QList<TurnSpan>& turns)
{
    Seconds time{0};
    for (const TurnSpan& turn : turns)
        time += turn.used();
    return time;
}

}  // namespace moderato
