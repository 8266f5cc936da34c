#pragma once

#include "core/plan/lookup.h"
#include "tests/support/plans.h"

namespace moderato::test {

/// An event with one session and one agenda, to be filled with people, parts and segments.
class PlannedSession {
public:
    explicit PlannedSession(const char* title)
    {
        m_event.title = QStringLiteral("Forum 2022");
        m_event.sessions.append(test::session({}));
        session().title = QString::fromUtf8(title);
    }

    /// 30 November 2022, 10:00 in Addis Ababa, if not said otherwise.
    void start(QTime time = QTime(10, 0), const char* timeZone = "Africa/Addis_Ababa")
    {
        session().start = WallTime{QDate(2022, 11, 30), time};
        session().timeZone = QString::fromLatin1(timeZone);
    }

    PersonId person(const char* name, Role role, const char* affiliation = "", const char* constituency = "")
    {
        Person person;
        person.id = PersonId::create();
        person.name = QString::fromUtf8(name);
        person.affiliation = QString::fromUtf8(affiliation);
        person.constituency = QString::fromUtf8(constituency);
        m_event.people.append(person);
        Participant participant;
        participant.id = ParticipantId::create();
        participant.person = person.id;
        participant.roles = {role};
        session().participants.append(participant);
        return person.id;
    }

    PartId part(const char* title, std::optional<Seconds> budget = std::nullopt)
    {
        agenda().parts.append({PartId::create(), QString::fromUtf8(title), budget});
        return agenda().parts.last().id;
    }

    /// Adds a segment to the end; the reference lives until the next one is added.
    Segment& segment(const char* title, Seconds planned, Kind kind = Kind::Discussion, PartId part = {})
    {
        agenda().segments.append(test::segment(title, planned, kind));
        agenda().segments.last().part = part;
        return agenda().segments.last();
    }

    Session& session() { return m_event.sessions.first(); }
    Agenda& agenda() { return session().agendas.first(); }
    Event& event() { return m_event; }

private:
    Event m_event;
};

inline Question question(const char* text, const QList<PersonId>& askedOf = {})
{
    return {QuestionId::create(), QString::fromUtf8(text), askedOf};
}

inline Cue cue(Role role, Seconds at, const char* text)
{
    return {CueId::create(), role, at, QString::fromUtf8(text)};
}

}  // namespace moderato::test
