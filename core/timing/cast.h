#pragma once

#include "core/plan/event.h"

#include <QHash>

namespace moderato {

/// One person's part in an agenda.
struct CastMember {
    PersonId id;
    const Person* person = nullptr;
    const Participant* participant = nullptr;  ///< nullptr if the session does not list the person
    Seconds speaking{0};                       ///< rule 7: the sum of the person's rounds
    int turns = 0;                             ///< in segments that are not parked
    bool onPanel = false;                      ///< has a turn in a panel segment that is not parked

    QString name() const;
    bool hasRole(Role role) const;
    /// Has turns or the role of a panellist.
    bool isPanellist() const;
    /// Said no, or sends somebody else.
    bool isAbsent() const;
};

/// The people of an event by their ids. The event must outlive it.
class People {
public:
    explicit People(const Event& event);

    const Person* find(PersonId id) const { return m_people.value(id); }

private:
    QHash<PersonId, const Person*> m_people;
};

/// Who takes part in an agenda: whoever the session lists, in that order, and then whoever else has a turn.
/// What it points into must outlive it.
class Cast {
public:
    Cast(const People& people, const Session& session, const Agenda& agenda);

    const QList<CastMember>& members() const { return m_members; }
    const CastMember* find(PersonId id) const;
    /// The members with this role.
    QList<const CastMember*> withRole(Role role) const;
    /// Everybody who has a turn in a panel segment.
    QList<const CastMember*> panel() const;

private:
    CastMember& member(const People& people, PersonId id);
    void addTurns(const People& people, const Segment& segment);

    QList<CastMember> m_members;
    QHash<PersonId, qsizetype> m_index;
};

}  // namespace moderato
