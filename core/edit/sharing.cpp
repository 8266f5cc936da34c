#include "core/edit/sharing.h"

namespace moderato {

Event withoutPrivate(Event event)
{
    for (Person& person : event.people) {
        person.email.clear();
        person.phone.clear();
        person.note.clear();
    }
    for (Session& session : event.sessions) {
        for (Participant& participant : session.participants)
            participant.note.clear();
        for (Agenda& agenda : session.agendas) {
            agenda.note.clear();
            for (Segment& segment : agenda.segments)
                segment.note.clear();
        }
    }
    return event;
}

}  // namespace moderato
