#include "ui/inspector/access.h"

#include "core/plan/lookup.h"

namespace moderato {

Subject sessionOn(const Desk& desk)
{
    Subject subject;
    subject.session = desk.session() ? desk.session()->id : SessionId();
    return subject;
}

Subject agendaOn(const Desk& desk)
{
    Subject subject = sessionOn(desk);
    subject.agenda = desk.agenda() ? desk.agenda()->id : AgendaId();
    return subject;
}

Subject partOn(const Desk& desk)
{
    Subject subject = agendaOn(desk);
    subject.part = desk.currentPart();
    return subject;
}

Subject segmentOn(const Desk& desk)
{
    Subject subject = agendaOn(desk);
    subject.segment = desk.current() ? desk.current()->id : SegmentId();
    return subject;
}

const Session* sessionIn(const Event& event, const Subject& subject)
{
    return find(event.sessions, subject.session);
}

const Agenda* agendaIn(const Event& event, const Subject& subject)
{
    const Session* session = sessionIn(event, subject);
    return session ? find(session->agendas, subject.agenda) : nullptr;
}

const Part* partIn(const Event& event, const Subject& subject)
{
    const Agenda* agenda = agendaIn(event, subject);
    return agenda ? find(agenda->parts, subject.part) : nullptr;
}

const Segment* segmentIn(const Event& event, const Subject& subject)
{
    const Agenda* agenda = agendaIn(event, subject);
    return agenda ? find(agenda->segments, subject.segment) : nullptr;
}

const Participant* participantIn(const Event& event, const Subject& subject)
{
    const Session* session = sessionIn(event, subject);
    return session ? participantOf(*session, subject.person) : nullptr;
}

}  // namespace moderato
