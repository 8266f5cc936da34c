#include "core/plan/fields.h"

#include "tests/support/randomevent.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// The members of a struct that its row knows: the id, the fields, the lists inside it.
template <class T>
constexpr int knownMembers(int membersOfNestedValues = 0)
{
    const auto fields = static_cast<int>(std::tuple_size_v<decltype(Row<T>::fields)>);
    const auto lists = static_cast<int>(std::tuple_size_v<decltype(Row<T>::children)>);
    const int nestedValues = membersOfNestedValues > 0 ? 1 : 0;
    return 1 + fields + lists - membersOfNestedValues + nestedValues;
}

// Each binding names all members of a struct. A new member breaks it; with the member's name added here and the count
// raised, the test passes once Row<T> knows the member too, and diff, file and JSON with it.

TEST(Fields, KnowAllMembersOfAPerson)
{
    const auto& [id, name, saying, affiliation, constituency, group, region, gender, zone, email, phone,
                 note] = Person();
    EXPECT_EQ(knownMembers<Person>(), 12);
}

TEST(Fields, KnowAllMembersOfAParticipant)
{
    const auto& [id, person, roles, attendance, invitation, invitedOn, answeredOn, delegate, note] =
        Participant();
    EXPECT_EQ(knownMembers<Participant>(), 9);
}

TEST(Fields, KnowAllMembersOfAnAcceptance)
{
    const auto& [id, key, reason] = Acceptance();
    EXPECT_EQ(knownMembers<Acceptance>(), 3);
}

TEST(Fields, KnowAllMembersOfATurn)
{
    const auto& [id, person, rounds] = Turn();
    EXPECT_EQ(knownMembers<Turn>(), 3);
}

TEST(Fields, KnowAllMembersOfAQuestion)
{
    const auto& [id, text, askedOf] = Question();
    EXPECT_EQ(knownMembers<Question>(), 3);
}

TEST(Fields, KnowAllMembersOfACue)
{
    const auto& [id, role, at, text] = Cue();
    EXPECT_EQ(knownMembers<Cue>(), 4);
}

TEST(Fields, KnowAllMembersOfAPart)
{
    const auto& [id, title, budget] = Part();
    EXPECT_EQ(knownMembers<Part>(), 3);
}

TEST(Fields, KnowAllMembersOfASegment)
{
    const auto& [id, part, title, kind, parked, ifTimeAllows, locked, asLongAsNeeded, conversation, planned,
                 fixedStart, leadTime, floorReserve, turns, least, most, rank, lead, order, note, questions,
                 cues] = Segment();
    EXPECT_EQ(knownMembers<Segment>(), 22);
}

TEST(Fields, KnowAllMembersOfAnAgenda)
{
    const auto& [id, name, note, parts, segments] = Agenda();
    EXPECT_EQ(knownMembers<Agenda>(), 5);
}

TEST(Fields, KnowAllMembersOfASessionAndItsPolicy)
{
    const auto& [floorShare, withoutFloor, firstFloor, yields, panel, leastSpeaking, shortest, longest,
                 floorIntervention, changeover, unused, buffer, between, confirmed, longestTitle, risk,
                 balance, checks] = Policy();
    const auto& [id, title, description, limit, start, zone, hardEnd, place, onSiteInfo, onlineInfo, contact,
                 format, policy, outcomes, chosen, participants, accepted, agendas] = Session();
    EXPECT_EQ(knownMembers<Session>(18), 18);
}

TEST(Fields, KnowAllMembersOfAnEvent)
{
    const auto& [accent, font, header, footer, logo] = Theme();
    const auto& [id, title, description, theme, people, sessions] = Event();
    EXPECT_EQ(knownMembers<Event>(5), 6);
}

/// Names the fields that held something else than their default in any of the rows it was shown.
class Changed {
public:
    template <class T>
    void lookAt(const T& row)
    {
        static const T fresh;
        forEachField<T>([&](const auto& field) {
            if (field.of(row) != field.of(fresh))
                m_names.insert(nameOf<T>(field.name));
        });
        forEachChildList(row, [this](const auto& list) {
            for (const auto& child : list)
                lookAt(child);
        });
    }

    template <class T>
    QStringList missing() const
    {
        QStringList names;
        forEachField<T>([&](const auto& field) {
            if (!m_names.contains(nameOf<T>(field.name)))
                names.append(nameOf<T>(field.name));
        });
        T row;
        forEachChildList(row, [&](const auto& list) {
            names += missing<typename std::decay_t<decltype(list)>::value_type>();
        });
        return names;
    }

private:
    template <class T>
    static QString nameOf(const char* field)
    {
        return QLatin1String(Row<T>::table) + u'.' + QLatin1String(field);
    }

    QSet<QString> m_names;
};

TEST(Fields, AreAllFilledByRandomEvents)
{
    Changed changed;
    for (quint32 number = 0; number < 1000; ++number)
        changed.lookAt(RandomEvents({number, 2}).event());
    EXPECT_EQ(changed.missing<Event>().join(u' ').toStdString(), "");
}

}  // namespace
}  // namespace moderato::test
