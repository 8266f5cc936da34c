#pragma once

#include "core/plan/event.h"

namespace moderato {

/// What an import makes its rows of. Ids are new.
class SessionMaker final {
public:
    SessionMaker(const QString& title, const FreshId& freshId);

    Session& session() { return m_event.sessions.last(); }
    Agenda& agenda() { return session().agendas.last(); }

    /// What follows goes into another session.
    void beginSession(const QString& title);

    /// A segment at the end of the agenda, in the part of this title; an empty one is none. Its kind is that of which its
    /// own title speaks.
    Segment& addSegment(const QString& title, Seconds planned, const QString& part = {});

    /// The one person with this name, who takes part in the session in this role.
    PersonId person(const QString& name, Role role = Role::Panellist);

    /// For whom they speak, if that is not known yet.
    void setGroup(PersonId person, const QString& group);

    /// They take part online, and so the session is no longer on site alone.
    void setOnline(PersonId person);

    QUuid freshId() const { return m_freshId(); }
    bool hasSegments() const;

    /// All of it. A session that has no limit of its own gets what its segments take: an import invents no overrun.
    Event event();

private:
    PartId partTitled(const QString& title);

    FreshId m_freshId;
    Event m_event;
};

/// Puts a line below what the note says already.
void addNote(QString& note, const QString& line);

}  // namespace moderato
